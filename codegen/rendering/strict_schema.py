"""The strict form of schemas, which also refuses what conforms to the contract but looks like a mistake.

`x-suspicious` lists the keywords that are added to a schema, so that a validator can tell them from the others.
The facts come from the description: `deprecated` and `x-replaced-by`, `x-excludes` (names of fields that must not
be set together with this one), `x-strict` (keywords that are added, and the reason), `x-other-tags` (values of a tag
that only the fallback variant describes) and `x-checks` (rules on several places of a value, by name).
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any

from attrs import frozen

from codegen.description.model import Union
from codegen.description.schema import Schema
from codegen.description.yaml_files import is_mapping

FACTS = ("deprecated", "x-ignored-by-presets", "x-replaced-by")
CLOSING = ("additionalProperties", "unevaluatedProperties")


def mapped(schema: Schema, change: Callable[[Any], Any]) -> Schema:
    """Return the schema with its direct subschemas changed; data, such as an enum, stays as it is."""
    result = dict(schema)
    for keyword in ("items", "additionalProperties"):
        if keyword in schema:
            result[keyword] = change(schema[keyword])
    for keyword in ("allOf", "anyOf", "oneOf"):
        if keyword in schema:
            result[keyword] = [change(part) for part in schema[keyword]]
    if "properties" in schema:
        result["properties"] = {name: change(child) for name, child in schema["properties"].items()}
    return result


@frozen
class Strict:
    """Makes schemas strict.

    Args:
        components: the schemas by name.
        unions: those of the description, by name.
        ref: the prefix of a reference to a component.
    """

    components: Mapping[str, Schema]
    unions: Mapping[str, Union]
    ref: str

    def component(self, name: str) -> Schema:
        """Return a component in its strict form; the fallback of a union refuses the tags of the others."""
        schema: Schema = self.schema(self.components[name])
        union = self.unions.get(name)
        if union is None or union.fallback is None:
            return schema
        tags: Schema = {"not": {"enum": sorted(union.variants)}}
        tags = {"enum": list(union.others)} if union.others else tags
        known = _with({}, **tags)
        parts = [
            _with(part, properties={union.tag: known}) if part.get("$ref") == self.ref + union.fallback else part
            for part in schema.get("anyOf", [])
        ]
        return {**schema, "anyOf": parts} if parts else schema

    def schema(self, schema: Any) -> Any:
        """Return the schema in its strict form."""
        if not is_mapping(schema):
            return schema
        if "allOf" in schema:
            return self._joined(schema)
        result = mapped(schema, self.schema)
        result.pop("x-other-tags", None)
        if "properties" in schema:
            result = self._with_fields(result)
            if "additionalProperties" not in schema:
                result = _with(result, additionalProperties=False)
        if added := dict(result.pop("x-strict", {})):
            reason = {"x-reason": added.pop("reason")} if "reason" in added else {}
            result = {**_with(result, **added), **reason}
        if checks := schema.get("x-checks"):
            result = _with(result, **{"x-checks": checks})
            if asserted := list(_asserted(checks)):
                result["allOf"] = [*result.get("allOf", []), *asserted]
        return result

    def _joined(self, schema: Schema) -> Schema:
        """Return an `allOf` that is closed as a whole; its parts are inlined, since none may be closed by itself."""
        parts = [self.schema(self._target(part)) for part in schema["allOf"]]
        opened = [_without(part, *CLOSING) for part in parts]
        result = {**schema, "allOf": opened}
        is_open = any("additionalProperties" in part for part in opened)
        return result if is_open else _with(result, unevaluatedProperties=False)

    def _target(self, schema: Schema) -> Schema:
        """Return the schema, or the one that it refers to if it is a reference."""
        name = schema.get("$ref", "").removeprefix(self.ref)
        return self.components[name] if name else schema

    def _with_fields(self, schema: Schema) -> Schema:
        required = schema.get("required", [])
        fields = {name: self._field(child, name in required) for name, child in schema["properties"].items()}
        excluding = {
            other: {"properties": {name: {"type": "null"}}}
            for name, child in fields.items()
            for other in child.get("x-excludes", [])
        }
        result = {**schema, "properties": fields}
        return _with(result, dependentSchemas=excluding) if excluding else result

    def _field(self, schema: Schema, required: bool) -> Schema:  # noqa: FBT001  # one of two facts on a field
        """Return the schema of a field; deprecated fields are refused, and required fields never count as ignored."""
        known = self._target(schema) | schema
        facts = {fact: known[fact] for fact in FACTS if fact in known}
        if facts.get("deprecated"):
            return _with({**schema, **facts}, **{"not": {}})
        if required:
            return {key: part for key, part in schema.items() if key != "x-ignored-by-presets"}
        return {**schema, **facts} if "x-ignored-by-presets" in facts else schema


def _asserted(checks: Mapping[str, Any]) -> Iterator[Schema]:
    """Yield the checks that JSON Schema can express; the others count, compare or look up names."""
    for check in checks.values():
        for place in check["places"]:
            if "absent" in check:
                wanted: Schema = {"not": check.get("where", {})}
            elif "fits" in check:
                wanted = check["fits"]
                wanted = {"if": check["where"], "then": wanted} if "where" in check else wanted
            else:
                continue
            path = place.split("/")
            if "beside" in check:
                wanted = {"if": check["beside"], "then": _at([path.pop()], wanted)}
            yield {"if": check.get("when", {}), "then": _at(path, wanted)}


def _at(path: Sequence[str], wanted: Schema) -> Schema:
    """Return a schema that applies the schema `wanted` to each value that a path leads to."""
    for key in reversed(path):
        if key == "*":
            wanted = {"items": wanted}
        elif key.isdecimal():
            wanted = {"prefixItems": [*[{}] * int(key), wanted]}
        else:
            wanted = {"properties": {key: wanted}}
    return wanted


def _with(schema: Schema, **keywords: Any) -> Schema:
    added = sorted({*schema.get("x-suspicious", []), *keywords})
    return {**schema, **keywords, "x-suspicious": added}


def _without(schema: Schema, *keywords: str) -> Schema:
    """Return the schema without those of the keywords that were added to it."""
    dropped = [keyword for keyword in keywords if keyword in schema.get("x-suspicious", [])]
    kept = [keyword for keyword in schema.get("x-suspicious", []) if keyword not in dropped]
    result = {key: value for key, value in schema.items() if key not in (*dropped, "x-suspicious")}
    return {**result, "x-suspicious": kept} if kept else result
