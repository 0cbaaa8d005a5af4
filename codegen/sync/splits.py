"""Splits a shared component if upstream changed only some of its uses: those get a component of their own."""

from __future__ import annotations

import copy
from collections.abc import Callable

from codegen.contract_diff.diff import Found, Pair, SchemaPair
from codegen.description.errors import Place
from codegen.sync.drafts import Drafts
from codegen.sync.pairs import Node, Pairing
from codegen.sync.places import Edit, below
from codegen.sync.topic_files import TopicFiles, nodes_with

AT_SITES = ("now-nullable", "never-null", "deprecated", "undeprecated", "note-changed", "type-changed", "type-widened",
            "type-narrowed", "enum-opened", "enum-closed", "type-added", "type-removed")  # fmt: skip
Entry = tuple[Node, str]


def split(drafts: Drafts, node: Node, found: Found, pairing: Pairing) -> bool:
    """Give the uses with the difference a component of their own; return whether a component was split."""
    if isinstance(node.pair, SchemaPair) and found.kind in AT_SITES:
        holders: list[tuple[Node, Callable[[Node], bool]]] = [
            (parent, lambda n, step=step: step not in n.below or n.below[step].says(found))  # type: ignore[misc]
            for parent, step in node.parents
            if parent is not None
        ]
    else:
        holders = [(node, lambda n: n.says(found))]
    return any(_split(drafts, holder, says, pairing) for holder, says in holders)


def _split(drafts: Drafts, holder: Node, says: Callable[[Node], bool], pairing: Pairing) -> bool:
    files = drafts.files
    place = _where(files, holder)
    twins = [n for n in pairing.nodes if type(n.pair) is type(holder.pair) and _where(files, n) == place]
    changed, others = [n for n in twins if says(n)], [n for n in twins if not says(n)]
    while others and (component := files.component(_where(files, changed[0]))) is not None:
        ways, kept = (_entries(files, nodes, component) for nodes in (changed, others))
        sites, used = ({_site(drafts, *way): way for way in found} for found in (ways, kept))
        if not sites.keys() & used.keys():
            _part(drafts, component, [*sites], changed[0])
            return bool(sites)
        shared = sites.keys() & used.keys()  # the users of the component are themselves shared
        others = [parent for parent, step in kept if _site(drafts, parent, step) in shared]
        changed = [parent for parent, step in ways if _site(drafts, parent, step) in shared]
        if {*map(id, changed)} & {*map(id, others)}:
            return False
    return False


def _where(files: TopicFiles, node: Node) -> Place:
    """Return where the union, or the object, of our side is written."""
    if isinstance(node.pair, Pair):
        return node.places[0]
    return files.followed(files.at(node.places[0]), node.places[0])[1]


def _entries(files: TopicFiles, nodes: list[Node], component: str) -> list[Entry]:
    """Return the nodes outside a component that lead to these nodes inside it, each with its step."""
    found, waiting, seen = list[Entry](), [*nodes], set[int]()
    while waiting:
        node = waiting.pop()
        for parent, step in node.parents if id(node) not in seen else []:
            if parent is not None and files.component(_where(files, parent)) == component:
                waiting.append(parent)
            elif parent is not None:
                found.append((parent, step))
        seen.add(id(node))
    return found


def _site(drafts: Drafts, parent: Node, step: str) -> Place:
    """Return where our side refers to what the step leads to."""
    where = _where(drafts.files, parent)
    return (
        below(Edit(drafts, parent, Found("", "", *parent.places)), 0, where, step)
        if isinstance(parent.pair, Pair)
        else where
    )


def _part(drafts: Drafts, component: str, sites: list[Place], changed: Node) -> None:
    """Copy a component, and make the schemas at the sites refer to the copy."""
    files = drafts.files
    file = files.components()[component]
    theirs = changed.places[1].pointer.rpartition("/")[2]
    user = Edit(drafts, changed, Found("", "", *changed.places)).user(sites[0])
    own = [theirs] if changed.places[1].pointer.count("/") == 3 and theirs != component else []
    name = drafts.free_name([*own, user.name, user.name + component], changed.places[1])
    files.data[file][name] = copy.deepcopy(files.data[file][component])
    for both in (component, name):  # the text described all uses
        text = str(files.data[file][both].get("description", "")).strip()
        files.data[file][both]["description"] = f"TODO: of {both} alone: {text.removeprefix('TODO: ')}"
    for site in sites:
        old, new = (files.reference(n, site.file) for n in (component, name))
        node = files.at(site)
        for user_node in nodes_with(node, "$ref"):
            if user_node["$ref"] == old:
                user_node["$ref"] = new
        mapping = node.get("discriminator", {}).get("mapping", {})
        for tag in [tag for tag, reference in mapping.items() if reference == old]:
            mapping[tag] = new
