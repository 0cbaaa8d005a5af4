"""Extracts one operation from a description: its place, and each of its parts that goes over the wire, by a key."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from attrs import frozen

from codegen.contract_diff.nodes import as_mapping, list_in, mapping_in
from codegen.contract_diff.normalize import Canon
from codegen.contract_diff.read import Documents
from codegen.contract_diff.shapes import Parts
from codegen.description.errors import CodegenError, Place
from codegen.description.yaml_files import is_list, is_mapping

METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")
JSON = "application/json"


@frozen
class Located:
    """An operation as it is written, and its place; `path_item` has the parameters that all methods of a path share."""

    name: str
    method: str
    path: str
    node: dict[str, Any]
    path_item: dict[str, Any]
    place: Place

    @property
    def address(self) -> tuple[str, str]:
        """The method, and the path without the names of its parameters."""
        return self.method, re.sub(r"{[^}]*}", "{}", self.path).rstrip("/")

    def __str__(self) -> str:
        return f"{self.method.upper()} {self.path}"


@frozen
class Slot:
    """A part of an operation: `family` is parameter, header, body, content, status, security or server."""

    direction: str
    family: str
    place: str
    at: Place
    required: bool = False
    parts: Parts | None = None


def operations(documents: Documents) -> list[Located]:
    """Return the operations of a description, in its order."""
    place = Place(documents.root).child("paths")
    paths = as_mapping(documents.document(documents.root).get("paths", {}), place)
    found = list[Located]()
    for path, node in paths.items():
        if path.startswith("x-") or not (is_mapping(node) and (node.keys() & {*METHODS, "$ref"})):
            continue
        item, at = _resolved(documents, node, place.child(path))
        for method in (method for method in METHODS if method in item):
            operation = as_mapping(item[method], at.child(method))
            name = operation.get("operationId", f"{method.upper()} {path}")
            found.append(Located(str(name), method, path, operation, item, at.child(method)))
    return found


def unknown(own: list[Located], every: list[Located], known: set[tuple[str, str]]) -> list[Located]:
    """Return the operations that are neither our own nor known, on paths that share their first segment with ours."""
    begin = {located.path.split("/")[1] for located in own}
    known = known | {located.address for located in own}
    names = {located.name for located in own}
    beside = [o for o in every if o.path.split("/")[1] in begin]
    return [o for o in beside if o.address not in known and o.name not in names]


def slots(canon: Canon, operation: Located) -> dict[tuple[str, ...], Slot]:
    """Return the parts of an operation that are sent in the direction of `canon`, by what identifies them there."""
    found = _request(canon, operation) if canon.direction == "request" else _answers(canon, operation)
    return dict(found)


def _request(canon: Canon, operation: Located) -> Iterator[tuple[tuple[str, ...], Slot]]:
    documents, node, place = canon.documents, operation.node, operation.place
    yield from _parameters(canon, operation)
    if "requestBody" in node:
        body, at = _resolved(documents, node["requestBody"], place.child("requestBody"))
        yield ("body",), Slot("request", "body", "body", at, body.get("required") is True)
        yield from _contents(canon, body, at, "")
    root = documents.document(documents.root)
    for word in _security(operation, root, Place(documents.root)):
        yield ("security", word), Slot("request", "security", word, place)
    for holder in (node, operation.path_item, root):
        if is_list(servers := holder.get("servers")) and servers:
            urls = [str(server["url"]).rstrip("/") for server in servers if is_mapping(server) and "url" in server]
            yield from ((("server", url), Slot("request", "server", url, place)) for url in urls)
            return


def _parameters(canon: Canon, operation: Located) -> Iterator[tuple[tuple[str, ...], Slot]]:
    """Yield the parameters; path parameters by their position, since their names are not sent."""
    order = re.findall(r"{(.*?)}", operation.path)
    for holder, place in (
        (operation.path_item, _above(operation.place)),
        (operation.node, operation.place),
    ):
        for index, written in enumerate(list_in(holder, "parameters", place)):
            node, at = _resolved(canon.documents, written, place.child("parameters", index))
            where, name = str(node.get("in")), str(node.get("name"))
            key = str(order.index(name)) if where == "path" and name in order else name
            key = key.lower() if where == "header" else key
            parts = _parameter_parts(canon, node, at)
            required = node.get("required") is True
            yield (where, key), Slot("request", "parameter", f"{where} {name}", at, required, parts)


def _parameter_parts(canon: Canon, node: dict[str, Any], at: Place) -> Parts:
    for media in mapping_in(node, "content", at).values():
        node, at = media, at.child("content")
    return canon.parts(node["schema"], at.child("schema")) if "schema" in node else ()


def _answers(canon: Canon, operation: Located) -> Iterator[tuple[tuple[str, ...], Slot]]:
    place = operation.place.child("responses")
    for status, written in as_mapping(operation.node.get("responses", {}), place).items():
        answer, at = _resolved(canon.documents, written, place.child(status))
        yield (status,), Slot("response", "status", status, at)
        yield from _contents(canon, answer, at, status)
        for name, header in mapping_in(answer, "headers", at).items():
            node, spot = _resolved(canon.documents, header, at.child("headers", name))
            parts = _parameter_parts(canon, node, spot)
            required = node.get("required") is True
            slot = Slot("response", "header", f"{status} header {name}", spot, required, parts)
            yield (status, "header", name.lower()), slot


def _contents(canon: Canon, node: dict[str, Any], place: Place, prefix: str) -> Iterator[tuple[tuple[str, ...], Slot]]:
    for media, item in mapping_in(node, "content", place).items():
        kind, at = media.partition(";")[0].strip().lower(), place.child("content", media)
        schema = as_mapping(item, at).get("schema", True)
        shown = " ".join([prefix] * bool(prefix) + [kind] * (kind != JSON))
        slot = Slot(canon.direction, "content", shown, at, parts=canon.parts(schema, at.child("schema")))
        yield (prefix, "content", kind), slot


def _security(operation: Located, root: dict[str, Any], place: Place) -> Iterator[str]:
    """Yield each way to authenticate, in words that do not depend on the names of the security schemes."""
    declared = mapping_in(root, "components", place).get("securitySchemes", {})
    holder, at = (operation.node, operation.place) if "security" in operation.node else (root, place)
    for index, way in enumerate(list_in(holder, "security", at)):
        words = list[str]()
        for name in as_mapping(way, at.child("security", index)):
            if not is_mapping(scheme := declared.get(name)):
                raise CodegenError(
                    at.child("security", index, name),
                    f"no scheme {name!r}",
                    "describe or rename it",
                )
            kind = " ".join(str(scheme[key]) for key in ("type", "scheme", "in") if key in scheme).lower()
            words.append(f"{kind} {scheme['name']}" if scheme.get("type") == "apiKey" else kind)
        yield " and ".join(sorted(words)) or "no credentials"


def _resolved(documents: Documents, node: Any, place: Place) -> tuple[dict[str, Any], Place]:
    """Return the mapping that `node` is or refers to."""
    seen = list[Any]()
    while is_mapping(node) and "$ref" in node:
        if any(node is other for other in seen):
            raise CodegenError(place, "the reference is circular", "write out what it refers to")
        seen.append(node)
        node, place = documents.follow(node["$ref"], place.child("$ref"))
    return as_mapping(node, place), place


def _above(place: Place) -> Place:
    return Place(place.file, place.pointer.rpartition("/")[0])
