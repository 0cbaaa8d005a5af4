"""Adopts upstream's changes round by round, until no difference is left that can be adopted."""

from __future__ import annotations

from collections.abc import Callable
from copy import deepcopy
from functools import partial
from typing import Any

from attrs import field, frozen

from codegen.contract_diff.compare import Change
from codegen.contract_diff.read import Documents
from codegen.description.errors import CodegenError, Place
from codegen.description.supported import check_grammar
from codegen.sync.drafts import Drafts
from codegen.sync.edits import EDITS
from codegen.sync.operation_parts import apply_to_operation
from codegen.sync.pairs import Pairing, pair_up
from codegen.sync.places import Edit
from codegen.sync.splits import split
from codegen.sync.topic_files import TopicFiles, nodes_with

ROUNDS = 24


@frozen
class Outcome:
    """All changes, those adopted, those left with the reason, and the components that were added and removed."""

    changes: list[Change]
    taken: list[Change]
    left: list[str]
    created: list[str] = field(factory=list[str])
    removed: list[str] = field(factory=list[str])


def take_over(files: TopicFiles, upstream: Documents) -> Outcome:
    """Edit our files in memory so that they match upstream.

    Raises:
        CodegenError: upstream cannot be read.
    """
    before, first, refusals = {*files.components()}, list[Change](), dict[str, str]()
    for turn in range(ROUNDS):
        pairing = pair_up(files.documents, upstream, told=turn == 0)
        first = first or pairing.changes
        drafts = Drafts(files, upstream, pairing.counterparts())
        if not _round(files, drafts, pairing, refusals, turn):
            break
        _drop_unused(files)
    after, left = {*files.components()}, pair_up(files.documents, upstream).changes
    told = [refusals.get(f"{change.old}", "") for change in left]
    lines = [_line(change, why) for change, why in zip(left, told, strict=True)]
    missed = {(change.kind, change.place, change.detail) for change in left}
    taken = [change for change in first if (change.kind, change.place, change.detail) not in missed]
    return Outcome(first, taken, lines, sorted(after - before), sorted(before - after))


def _round(files: TopicFiles, drafts: Drafts, pairing: Pairing, refusals: dict[str, str], turn: int) -> bool:
    """Apply the differences; return whether anything was changed."""
    done, seen = False, set[tuple[str, str, str, Place]]()
    for change, own in pairing.other if turn == 0 else []:
        edit = partial(apply_to_operation, drafts, change, own)
        done = _tried(files, edit, [], refusals, f"{change.old}") or done
    for node in pairing.nodes:
        for found in node.found:
            key = found.kind, found.detail, found.step, node.places[0]
            if key in seen:
                continue
            seen.add(key)
            parents = [parent.places[0] for parent, _ in node.parents if parent is not None]
            if turn < ROUNDS * 2 // 3 and split(drafts, node, found, pairing):
                return True  # places have moved: pair up anew
            edit = partial(EDITS[found.kind], Edit(drafts, node, found))
            done = _tried(files, edit, [node.places[0], *parents], refusals, f"{found.old}") or done
    return done


def _tried(
    files: TopicFiles,
    edit: Callable[[], object],
    places: list[Place],
    refusals: dict[str, str],
    at: str,
) -> bool:
    """Apply an edit; undo it if it fails or makes something that the generator does not accept."""
    names = {*filter(None, map(files.component, places))}
    before, all_before = (
        {name: deepcopy(_get(files, name)) for name in names},
        {*files.components()},
    )
    try:
        edit()
        for name in names | ({*files.components()} - all_before):
            check_grammar(_get(files, name), "schema", Place(files.components()[name]).child(name))
    except (CodegenError, LookupError, ValueError, AttributeError, TypeError) as error:
        known = isinstance(error, CodegenError)
        refusals[at] = f"{error}" if known else "it is not written in a form that can be edited"
        for name in {*files.components()} - all_before:
            del files.data[files.components()[name]][name]
        for name, node in before.items():
            files.data[files.components()[name]][name] = node
        return False
    return True


def _get(files: TopicFiles, name: str) -> Any:
    return files.data[files.components()[name]][name]


def _line(change: Change, why: str) -> str:
    places = f"{change.old or '-'} {change.new or '-'}"
    return f"{places}: {change.kind} {change.place} {change.detail} ({why or 'cannot be applied'})"


def _drop_unused(files: TopicFiles) -> None:
    """Take out the components that nothing refers to any more."""
    while True:
        used = {files.target(n["$ref"], file)[1] for file, data in files.data.items() for n in nodes_with(data, "$ref")}
        unused = [(file, name) for name, file in files.components().items() if Place(file).child(name) not in used]
        if not unused:
            return
        for file, name in unused:
            del files.data[file][name]
