# pyright: basic
"""The files of our own description, for editing: what is not edited stays as it is, byte for byte."""

from __future__ import annotations

import io
import posixpath
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from attrs import field, frozen
from ruamel.yaml import YAML
from ruamel.yaml.comments import CommentedMap, CommentedSeq
from ruamel.yaml.scalarstring import SingleQuotedScalarString

from codegen.contract_diff.read import Documents
from codegen.description.errors import CodegenError, Place
from codegen.description.yaml_files import is_list, is_mapping, read_text

BRANCHES = ("oneOf", "anyOf")


def yaml() -> YAML:
    """Return a YAML reader and writer with the style of our files."""
    found = YAML()
    found.width, found.preserve_quotes = 100, True
    found.indent(mapping=2, sequence=4, offset=2)
    return found


@frozen
class TopicFiles:
    """The root file and the topic files beside it, parsed; `documents` are the same nodes, to compare."""

    root: Path
    data: dict[str, Any] = field(factory=dict[str, Any])
    by_hand: set[str] = field(factory=set[str])  # files with another layout, which is left to ruamel.yaml

    @classmethod
    def read(cls, root: Path) -> TopicFiles:
        """Read all the files of the description with this root."""
        files = cls(root)
        for path in (root, *sorted((root.parent / "schemas").glob("*.yaml"))):
            name = posixpath.normpath(path.as_posix())
            text = read_text(path, name)
            files.data[name] = without_blank_lines(yaml().load(text))
            if path == root or files.texts(name)[name] != text:
                files.by_hand.add(name)
                files.data[name] = yaml().load(text)
        return files

    @property
    def documents(self) -> Documents:
        """The description as `contract_diff` reads it."""
        return Documents(next(iter(self.data)), lambda file: read_text(Path(file), file), self.data)

    def at(self, place: Place) -> Any:
        """Return the node at a place."""
        node = self.data[place.file]
        for step in place.pointer.split("/")[1:]:
            key = step.replace("~1", "/").replace("~0", "~")
            node = node[int(key)] if is_list(node) else node[key]
        return node

    def texts(self, *names: str) -> dict[str, str]:
        """Return the files, or those named, as they are to be written."""
        texts = dict[str, str]()
        for name, data in self.data.items() if not names else [(n, self.data[n]) for n in names]:
            parts = [] if name in self.by_hand else [dumped({key: data[key]}) for key in data]
            texts[name] = "\n".join(p.rstrip("\n") + "\n" for p in parts) or dumped(data)
        return texts

    def components(self) -> dict[str, str]:
        """Return the names of all components, with their files."""
        return {name: file for file in [*self.data][1:] for name in self.data[file]}

    def component(self, place: Place) -> str | None:
        """Return the name of the component that a place is in."""
        return None if place.file not in [*self.data][1:] else place.pointer.split("/")[1]

    def reference(self, name: str, file: str) -> Any:
        """Return a reference from `file` to a component."""
        target = self.components()[name]
        path = "" if target == file else posixpath.relpath(target, posixpath.dirname(file))
        return SingleQuotedScalarString(f"{path}#/{name}") if not path or "/schemas/" in file else f"{path}#/{name}"

    def target(self, reference: str, file: str) -> tuple[str, Place]:
        """Return the name and place of the component that a reference in `file` refers to."""
        path, _, name = reference.partition("#/")
        target = posixpath.normpath(posixpath.join(posixpath.dirname(file), path)) if path else file
        return name, Place(target).child(name)

    def moved(self, name: str, file: str) -> bool:
        """Move a component to another file if that makes no circle of files; return whether it was moved."""
        old = self.components()[name]
        every = [(f, *slot) for f, data in self.data.items() for slot in references(data)]
        targets = [self.target(node[key], f)[0] for f, node, key in every]
        own = [*map(id, (node for node, _ in references(self.data[old][name])))]
        users = {f for (f, node, _), t in zip(every, targets, strict=True) if t == name and id(node) not in own}
        needs = {self.components()[t] for (_, node, _), t in zip(every, targets, strict=True) if id(node) in own}
        if not all(self.may_refer(user, file) for user in users) or not all(
            self.may_refer(file, need) for need in needs
        ):
            return False
        self.data[file][name] = self.data[old].pop(name)
        for (f, node, key), target in zip(every, targets, strict=True):
            if target == name or id(node) in own:
                node[key] = self.reference(target, file if id(node) in own else f)
        return True

    def followed(self, node: Any, place: Place) -> tuple[Any, Place]:
        """Return what `node` refers to, even in a union with null; the node itself if it refers to nothing."""
        while True:
            others = [(k, i, b) for k in BRANCHES for i, b in enumerate(node.get(k, [])) if b != {"type": "null"}]
            if "$ref" in node:
                _, place = self.target(node["$ref"], place.file)
            elif len(others) == 1 and "type" not in node:
                place = place.child(*others[0][:2])
            else:
                return node, place
            node = self.at(place)

    def objects(self, node: Any, place: Place) -> Iterator[tuple[Any, Place]]:
        """Yield the objects that a node is composed of; its own fields come before its parts."""
        node, place = self.followed(node, place)
        inner = [o for i, part in enumerate(node.get("allOf", [])) for o in self.objects(part, place.child("allOf", i))]
        own = [(node, place)] if "properties" in node or not inner else []
        yield from [*own, *inner]

    def needs(self) -> dict[str, set[str]]:
        """Return which topic files each topic file refers to."""
        return {
            file: {self.target(r["$ref"], file)[1].file for r in nodes_with(self.data[file], "$ref")} - {file}
            for file in [*self.data][1:]
        }

    def may_refer(self, file: str, other: str) -> bool:
        """Whether `file` may refer to `other` without making a circle of files."""
        needs, waiting, seen = self.needs(), [other], set[str]()
        while waiting:
            if (name := waiting.pop()) == file:
                return file == other or file == next(iter(self.data))
            waiting += needs.get(name, set()) - seen
            seen.add(name)
        return True


def dumped(data: Any) -> str:
    """Return a node as text."""
    stream = io.StringIO()
    yaml().dump(data, stream)
    return stream.getvalue()


def without_blank_lines(node: Any) -> Any:
    """Return the node without the blank lines around components, which are laid out when it is written."""
    if not isinstance(node, (CommentedMap, CommentedSeq)):
        return node
    for tokens in node.ca.items.values():
        for index, token in enumerate(tokens):
            several = token if is_list(token) else [token]
            if all(t is not None and not t.value.strip() for t in several):
                tokens[index] = None
    for child in node.values() if is_mapping(node) else node:
        without_blank_lines(child)
    return node


def nodes_with(node: Any, key: str) -> Iterator[Any]:
    """Yield each mapping in `node` that has `key`."""
    if is_mapping(node):
        if key in node and not is_mapping(node[key]):
            yield node
        for value in node.values():
            yield from nodes_with(value, key)
    elif is_list(node):
        for value in node:
            yield from nodes_with(value, key)


def references(node: Any) -> Iterator[tuple[Any, str]]:
    """Yield the mapping and the key of each reference, including those in discriminators."""
    for found in nodes_with(node, "$ref"):
        yield found, "$ref"
    for found in nodes_with(node, "propertyName"):
        for tag in found.get("mapping", {}):
            yield found["mapping"], tag


def to_yaml(value: Any) -> Any:
    """Return a JSON value as YAML nodes in the style of our files."""
    if is_mapping(value):
        return CommentedMap({name: to_yaml(item) for name, item in value.items()})
    if is_list(value):
        sequence = CommentedSeq(to_yaml(item) for item in value)
        lay_out(sequence)
        return sequence
    if isinstance(value, str) and type(value) is str and value in ("null", "true", "false", "yes", "no", "on", "off"):
        return SingleQuotedScalarString(value)
    return value


def lay_out(sequence: Any) -> None:
    """Lay out a short list of values on one line, and any other list with one item per line."""
    short = sum(len(str(item)) + 2 for item in sequence) < 80 and not any(map(is_mapping, sequence))
    (sequence.fa.set_flow_style if short else sequence.fa.set_block_style)()


def refused(place: Place, problem: str) -> CodegenError:
    """Return the error for a change that has to be made by hand."""
    return CodegenError(place, problem, "edit it by hand")
