"""Rewrites upstream's schemas for our files: new nodes and components, without any of upstream's prose."""

from __future__ import annotations

import json
import re
from typing import Any

from attrs import field, frozen

from codegen.contract_diff.keywords import json_kind
from codegen.contract_diff.nodes import is_null, wire
from codegen.contract_diff.read import Documents
from codegen.description.errors import Place
from codegen.description.names import check_name
from codegen.description.supported import ACCEPTED
from codegen.description.yaml_files import is_list, is_mapping
from codegen.sync.topic_files import BRANCHES, TopicFiles, refused, to_yaml

TODO = "TODO: describe "
NULL = {"type": "null"}
KEYWORDS = {*ACCEPTED["$defs"]["keywords"]["properties"], "nullable"}
Schema = dict[str, Any]


@frozen
class User:
    """Where a schema is needed: the file, and the name for a component if upstream has none."""

    file: str
    name: str

    def of(self, *words: object) -> User:
        """Return the user of what is nested below."""
        return User(self.file, self.name + "".join(map(pascal, map(str, words))))


def pascal(text: str) -> str:
    """Return `tool_use` as `ToolUse`."""
    return "".join(word[:1].upper() + word[1:] for word in re.findall(r"[A-Za-z0-9]+", text))


@frozen
class Drafts:
    """Writes upstream's schemas into our files; `counterparts` maps their places to ours."""

    files: TopicFiles
    upstream: Documents
    counterparts: dict[Place, Place]
    created: dict[str, Place] = field(factory=dict[str, Place])
    shapes: dict[tuple[str, str], str] = field(factory=dict[tuple[str, str], str])

    def schema(self, node: Any, at: Place, user: User) -> Schema:
        """Return a schema for the place where `user` needs it; what has to be a component becomes one."""
        node, at, nullable = self._simple(node, at)
        if "$ref" in node:
            target, place = self.upstream.follow(node["$ref"], at)
            inner, _, _ = self._simple(target, place)
            name = place.pointer.rpartition("/")[2]
            known = self.counterparts.get(place)
            if known is not None or _is_named(target) or (inner is target and "enum" in target):
                found = {"$ref": self.component(target, place, user, name)}
            else:
                found = self.schema(target, place, user)
            found |= self._notes(node)
        elif _is_named(node):
            found = {"$ref": self.component(node, at, user, None)}
        else:
            found = self._leaf(node, at, user)
        return _nullable(found) if nullable else found

    def component(self, node: Any, at: Place, user: User, name: str | None) -> Any:
        """Return a reference to our component for upstream's schema at `at`; the component is created if needed."""
        known = self.counterparts.get(at) or self.created.get(f"{at}")
        if known is not None and known.pointer.count("/") == 1:
            own = self.files.component(known)
            if own and (self.files.may_refer(user.file, known.file) or self._moved(own, user.file)):
                return self.files.reference(own, user.file)
        file = user.file if "/schemas/" in user.file else [*self.files.data][-1]
        own = self.free_name([*([name] if name else []), user.name], at)
        self.created[f"{at}"] = Place(file).child(own)
        self.files.data[file][own] = {}  # reserves the name, and lets the component refer to itself
        body = {"description": f"{TODO}{own}"} | self.body(node, at, User(file, own))
        twin = self.shapes.setdefault((file, _shape(body)), own) if name is None else own
        if twin != own:  # upstream has the same schema inline at another place, too
            del self.files.data[file][own]
            own = twin
        else:
            self.files.data[file][own] = to_yaml(body)
        self.created[f"{at}"] = Place(file).child(own)
        return self.files.reference(own, user.file)

    def _moved(self, name: str, file: str) -> bool:
        """Move a component to where both of its users may refer to it; return whether that was possible."""
        old = Place(self.files.components()[name]).child(name)
        done = self.files.moved(name, file)
        known: list[dict[Any, Place]] = [self.counterparts, self.created] if done else []
        for places in known:
            for key, place in [*places.items()]:
                if place.file == old.file and f"{place.pointer}/".startswith(f"{old.pointer}/"):
                    places[key] = Place(file, place.pointer)
        return done

    def free_name(self, candidates: list[str], at: Place) -> str:
        """Return the first name that is not in use."""
        taken = {name.lower() for name in self.files.components()}
        for name in map(pascal_kept, candidates):
            if name.lower() not in taken:
                check_name(name, at, "component")
                return name
        raise refused(at, f"{' and '.join(candidates)} are names of other components")

    def field(self, node: Any, at: Place, user: User) -> Schema:
        """Return the schema of a field, with a description to be written."""
        found = self.schema(node, at, user)
        text = {"description": f"{TODO}{user.name}"}
        return to_yaml({**found, **text} if "$ref" in found else {**text, **found})  # type: ignore[no-any-return]

    def body(self, node: Any, at: Place, user: User) -> Schema:
        """Return the schema of a component."""
        node, at, nullable = self._simple(node, at)
        if "$ref" in node:
            return self.schema(node, at, user)
        word = next((word for word in ("allOf", *BRANCHES) if word in node), None)
        if word is None:
            found = self._object(node, at, user) if _is_named(node) else self._leaf(node, at, user)
        else:
            found = self._object(node, at, user) if word == "allOf" else self._notes(node)
            if word in BRANCHES and "properties" in node:
                raise refused(at, f"it has fields next to {word}")
            found |= {word: self._variants(node, at, word, user)}
            if word in BRANCHES and "propertyName" in node.get("discriminator", {}):
                tag = node["discriminator"]["propertyName"]
                found["discriminator"] = {
                    "propertyName": tag,
                    "mapping": self.mapping(found[word], tag, user.file),
                }
        return _nullable(found) if nullable else found

    def _variants(self, node: Any, at: Place, word: str, user: User) -> list[Schema]:
        found = list[Schema]()
        for index, branch in enumerate(node[word]):
            place = at.child(word, index)
            if branch == NULL or is_null(branch) or (word == "allOf" and not wire(branch)):
                continue
            if word == "allOf" and "$ref" not in branch:
                found.append(self._object(branch, place, user))
            else:
                found.append(self.schema(branch, place, user.of(self.tag_word(branch, place))))
        return found

    def mapping(self, variants: list[Schema], tag: str, file: str) -> dict[str, Any]:
        """Return the reference to the variant for each value of the tag."""
        found = dict[str, Any]()
        for variant in variants:
            if "$ref" in variant:
                _, place = self.files.target(variant["$ref"], file)
                for node, _ in self.files.objects(variant, Place(file)):
                    constant, _ = self.files.followed(node.get("properties", {}).get(tag, {}), place)
                    for value in [constant["const"]] if "const" in constant else constant.get("enum", []):
                        found.setdefault(value, variant["$ref"])
        return found

    def tag_word(self, branch: Any, at: Place) -> str:
        """Return what identifies one of upstream's variants: the value of its tag, or its JSON type."""
        node, place = branch, at
        while "$ref" in node:
            node, place = self.upstream.follow(node["$ref"], place)
        for name in ("type", "id", *node.get("required", [])):
            tag = node.get("properties", {}).get(name, {})
            values = [tag["const"]] if "const" in tag else tag.get("enum", [])
            if len(values) == 1 and isinstance(values[0], str):
                return values[0]
        return str(node.get("type", "value"))

    def _object(self, node: Any, at: Place, user: User) -> Schema:
        """Return the keywords of an object, with its fields."""
        found: Schema = {"type": node["type"]} if "type" in node else {}
        if "properties" in node and not found:
            found = {"type": "object"}
        if node.get("required"):
            found["required"] = sorted(map(str, node["required"]))
        fields = {
            name: self.field(child, at.child("properties", name), user.of(name))
            for name, child in sorted(node.get("properties", {}).items(), key=lambda item: not _is_tag(item[1]))
        }
        if fields:
            found["properties"] = fields
        rest = {k: v for k, v in node.items() if k not in ("properties", "required", "allOf", *BRANCHES, "type")}
        return found | self._leaf(rest, at, user)

    def _leaf(self, node: Any, at: Place, user: User) -> Schema:
        """Return the keywords of a schema that needs no name."""
        found: Schema = {}
        for word, value in {**wire(node), **self._notes(node)}.items():
            if word not in KEYWORDS:
                raise refused(at.child(word), f"the generator does not support {word!r}")
            if word in ("items", "additionalProperties") and is_mapping(value):
                inner = self.schema(value, at.child(word), user.of("item" if word == "items" else "value"))
                found[word] = inner if inner or word == "items" else True
            elif word == "enum" and len(value) == 1 and value[0] is not None:
                found["const"] = value[0]
            elif word != "nullable":
                found[word] = value
        values = [found["const"]] if "const" in found else found.get("enum", [])
        if values and "type" not in found and len(kinds := {json_kind(v) for v in values} - {"null"}) == 1:
            found = {"type": next(iter(kinds)) if None not in values else [*kinds, "null"]} | found
        return found

    def _notes(self, node: Any) -> Schema:
        """Return the annotations of a schema."""
        return {
            w: node[w]
            for w in ("default", "format", "deprecated")
            if node.get(w, False) is not False or (w in node and w == "default")
        }

    def _simple(self, node: Any, at: Place) -> tuple[Any, Place, bool]:
        """Return a schema without redundant wrappers, its place, and whether null is allowed, too."""
        nullable = False
        while True:
            if not is_mapping(node):
                node = {} if node is True else {"not": {}}
            said = wire(node)
            nullable = nullable or said.get("nullable") is True
            for word in ("allOf", *BRANCHES):
                inner = [(i, b) for i, b in enumerate(node.get(word, [])) if b != NULL and not is_null(b)]
                nullable = nullable or (word in node and len(inner) < len(node[word]))
                inner = [(i, b) for i, b in inner if word != "allOf" or wire(b)]
                if (
                    word in node
                    and len(inner) == 1
                    and not {*said} - {word, "nullable", "deprecated", "default", "type"}
                ):
                    outer = self._notes(node)
                    index, branch = inner[0]
                    node, at = {**branch, **outer} if outer else branch, at.child(word, index)
                    break
            else:
                return self._typed(node, at, nullable=nullable)

    def _typed(self, node: Any, at: Place, *, nullable: bool) -> tuple[Any, Place, bool]:
        """Return the node without null among its types and values, unless it is itself a component."""
        types = node.get("type")
        if is_list(types) and "null" in types and not _is_component(at):
            kept = [name for name in types if name != "null"]
            node, nullable = {**node, "type": kept[0] if len(kept) == 1 else kept}, True
        if None in node.get("enum", []) and not _is_component(at):
            node, nullable = {**node, "enum": [v for v in node["enum"] if v is not None]}, True
        return node, at, nullable


def _shape(node: Any) -> str:
    """Return a schema as text, without its descriptions."""

    def bare(node: Any) -> Any:
        if is_list(node):
            return [bare(item) for item in node]
        if not is_mapping(node):
            return node
        return {k: bare(v) for k, v in node.items() if k != "description" or is_mapping(v)}

    return json.dumps(bare(node), sort_keys=True)


def _is_tag(schema: Any) -> bool:
    return len(schema.get("enum", [])) == 1 or "const" in schema


def pascal_kept(name: str) -> str:
    """Return a name of upstream: unchanged if it is valid in Python, otherwise in PascalCase."""
    return name if name.isidentifier() else pascal(name)


def _is_component(at: Place) -> bool:
    return at.pointer.count("/") == 3 and at.pointer.startswith("/components/schemas/")


def _is_named(node: Any) -> bool:
    """Whether the schema has to be a component."""
    return is_mapping(node) and bool({"properties", "allOf", *BRANCHES} & node.keys())


def _nullable(schema: Schema) -> Schema:
    if "type" in schema and not {*BRANCHES} & schema.keys():
        types = [schema["type"]] if isinstance(schema["type"], str) else schema["type"]
        found = schema | {"type": [*types, *(["null"] if "null" not in types else [])]}
        if "const" in found:
            found["enum"] = [found.pop("const")]
        if "enum" in found:
            found["enum"] = [*(v for v in found["enum"] if v is not None), None]
        return found
    word = next((word for word in BRANCHES if word in schema), None)
    if word is not None:
        return schema | {word: [*schema[word], NULL]}
    rest: Schema = {w: schema[w] for w in ("deprecated", "default") if w in schema}
    inner = {w: v for w, v in schema.items() if w not in rest}
    return {"anyOf": [inner, NULL], **rest} if inner else schema
