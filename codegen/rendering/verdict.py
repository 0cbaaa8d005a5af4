"""Verdicts: for each component, a function that returns True only if a value is certainly valid.

It is an expression of the strict schema, in the order of the description, so True also means that nothing is
suspicious. False means "not sure": what is rare or hard to express is left to the exact pass. A place that allows any
JSON is checked to be JSON. The `x-checks` of bodies, which concern few of them, are not part of the function.
"""

from __future__ import annotations

import json
import re
import textwrap
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from attrs import evolve, field, frozen

from codegen.description.model import Component, Description
from codegen.description.schema import REF, Schema, branches, json_types, references
from codegen.description.yaml_files import is_mapping
from codegen.rendering.check_code import silent
from codegen.rendering.json_schema import spelled_out
from codegen.rendering.models import HEADER, MANY
from codegen.rendering.strict_schema import Strict
from codegen.runtime._validation.keywords import in_python

NOT_SURE = "False"
VALUE = "\0"  # stands for the value in an expression; no text of a description contains this character
GLUE = "\x1f"  # stands for a space inside a word while a paragraph is wrapped
LEVELS = 200  # of schemas below a component; an open place may add as many, so the total never exceeds 512
ANNOTATIONS = {"default", "deprecated", "description", "discriminator", "format", "title"}
BOUNDS = {  # keyword → Python
    "minLength": "len({}) >= {}",
    "maxLength": "len({}) <= {}",
    "pattern": "{1}({0}) is not None",
    "minItems": "len({}) >= {}",
    "maxItems": "len({}) <= {}",
    "minimum": "{} >= {}",
    "maximum": "{} <= {}",
    "exclusiveMinimum": "{} > {}",
    "exclusiveMaximum": "{} < {}",
}
ASKED = {  # JSON type → the Python test for it, and the keywords that limit its values
    "null": ("{} is None", ()),
    "boolean": ("type({}) is bool", ()),
    "integer": ("type({}) is int", ("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum")),
    "number": (
        "(type({0}) is int or (type({0}) is float and isfinite({0})))",
        ("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum"),
    ),
    "string": ("type({}) is str", ("minLength", "maxLength", "pattern")),
    "array": ("type({}) is list", ("minItems", "maxItems")),
    "object": ("type({}) is dict", ()),
}
KNOWN = {
    *("$ref", "type", "const", "enum", "properties", "required", "additionalProperties", "items"),
    *("anyOf", "oneOf", "allOf", "dependentSchemas", "unevaluatedProperties"),
    *BOUNDS,
    *ANNOTATIONS,
}


def verdicts(description: Description) -> dict[str, str]:
    """Return the module with the functions, and with the table of them by component, as path → text."""
    bodies = {op.body for op in description.operations if op.body}
    strict = Strict({name: c.schema for name, c in description.components.items()}, description.unions, REF)
    strictly = {
        name: evolve(c, schema=_checked(strict.component(name), is_body=name in bodies))
        for name, c in description.components.items()
    }
    description = evolve(description, components=strictly)
    sure = _shallow(description) - description.of_errors_alone()
    checks = {name: rules for name in sorted(bodies) if (rules := strict.components[name].get("x-checks"))}
    return {"_verdicts.py": _Module(description, sure, checks).text()}


def _checked(schema: Schema, *, is_body: bool) -> Schema:
    """Return a strict schema whose `x-checks` are replaced by other keywords, or left to the checks of bodies."""
    kept = {key: value for key, value in schema.items() if key not in ("x-checks", "allOf")}
    rules = schema.get("x-checks", {}).values()
    if is_body or not rules:
        return kept if rules else schema
    if any(rule.keys() > {"places", "absent", "expected", "reason"} for rule in rules):
        return {"not": {}}
    refused: Schema = {place: {"not": {}} for rule in rules for place in rule["places"]}
    return {**kept, "properties": {**kept.get("properties", {}), **refused}}


def _shallow(description: Description) -> set[str]:
    """Return the components with few levels of schemas below them; those in a cycle are excluded."""
    components = description.components
    leads_to = {name: set(references(c.schema)) for name, c in components.items()}
    used_by: dict[str, set[str]] = {name: set() for name in components}
    for name, others in leads_to.items():
        for other in others:
            used_by[other].add(name)
    depths = {name: _levels(c.schema) for name, c in components.items()}
    below = dict.fromkeys(components, 0)
    waiting = [name for name, others in leads_to.items() if not others]
    shallow: set[str] = set()
    while waiting:
        name = waiting.pop()
        depth = depths[name] + below[name]
        if depth < LEVELS:
            shallow.add(name)
        for other in used_by[name]:
            below[other] = max(below[other], depth)
            leads_to[other].discard(name)
            if not leads_to[other]:
                waiting.append(other)
    return shallow


def _levels(schema: Any) -> int:
    """Return how many levels a schema has, not counting those that it refers to."""
    inner = [*schema.get("properties", {}).values(), *branches(schema), *schema.get("allOf", [])]
    inner += [child for key in ("items", "additionalProperties") if is_mapping(child := schema.get(key))]
    return 1 + max(map(_levels, inner), default=0)


@frozen
class _Module:
    """The functions of the components, and the tables that they find variants, fields and values in.

    `checks` are the `x-checks` of bodies.
    """

    description: Description
    sure: set[str]
    checks: Mapping[str, Mapping[str, Schema]]
    functions: dict[str, str] = field(factory=dict[str, str])
    tables: dict[str, str] = field(factory=dict[str, str])

    def text(self) -> str:
        """Return the text of the module."""
        for component in self.description.components.values():
            if component.name in self.sure and not self.is_short(component):
                self.functions[f"is_{component.name}"] = self.component(component)
        text = "\n".join(self.shared())
        silences = "\n".join(_function(f"passes_{name}", silent(rules, VALUE)) for name, rules in self.checks.items())
        checked = ", ".join(f"{name!r}: passes_{name}" for name in self.checks)
        body = next((op.body for op in self.description.operations if op.body), None)
        return (
            f"{HEADER}\n# pyright: basic, reportArgumentType=false\n"
            '"""For each component, the function that says whether a value surely has no issues."""\n'
            "from __future__ import annotations\nfrom collections.abc import Callable\n"
            "import re\nfrom math import isfinite\nfrom typing import Any\n"
            f"from ._validation.values import is_json, others_fit, reached\n{text}\n{silences}\n"
            "VERDICTS: dict[str, Callable[[Any], bool]] = {name.removeprefix('is_'): value for name, value"
            " in vars().copy().items() if name.startswith('is_') and value is not is_json}\n"
            f"BODY: str | None = {body!r}  # of the first operation that has one\n"
            "# True only if the `x-checks` of a component certainly find nothing.\n"
            f"CHECKED: dict[str, Callable[[Any], bool]] = {{{checked}}}\n"
        )

    def shared(self) -> Iterator[str]:
        """Yield the functions and tables; identical ones are written once."""
        said = {**self.functions, **self.tables}
        others: dict[str, str] = {}
        while True:
            first: dict[str, str] = {}
            same = {n: first[text] for n, text in said.items() if first.setdefault(text, n) != n}
            if not same:
                break
            others |= same
            names = re.compile(rf"\b({'|'.join(map(re.escape, same))})\b")
            said = {
                name: "".join(same.get(word, word) for word in names.split(text))
                for name, text in said.items()
                if name not in same
            }
        yield from (_function(name, said[name]) for name in self.functions if name in said)
        yield "# fmt: off"
        tables = [name for name in sorted(self.tables) if name in said]
        tables.sort(key=lambda name: said[name].startswith(":"))  # variants last: they use words
        yield from (f"{name}{said[name]}" for name in tables)
        yield "# fmt: on"
        components = {f"is_{name}" for name in self.description.components}
        for name in sorted(others.keys() & components):
            while (other := others.get(name, name)) in others:
                others[name] = others[other]
            yield f"{name} = {others[name]}"

    def component(self, component: Component) -> str:
        """Return the expression for a component, with `VALUE` in place of its value."""
        if component.name in self.description.unions:
            return self.tagged(component.name, component.schema)
        return self.of(component.schema, component.name)

    def is_short(self, component: Component) -> bool:
        """Whether the expression for a component is inlined where it is used."""
        schema = component.schema
        asked = {key for key in schema if _asserts(key)}
        is_scalar = not set(json_types(schema)) & {"object", "array"}
        return is_scalar and asked <= {"type", "const", "enum", *BOUNDS} and len(self.of(schema, "")) < 60

    def of(self, schema: Any, name: str) -> str:
        """Return the expression for a schema, with `VALUE` for the value; `name` is free for a helper function."""
        if schema is True or not any(map(_asserts, schema)):
            return f"is_json({VALUE})"
        if "not" in schema:
            return NOT_SURE
        if "$ref" in schema:
            return self.reference(schema["$ref"].removeprefix(REF))
        if "const" in schema or "enum" in schema:
            return self.constant(schema, name)
        return self.joined(schema, name)

    def joined(self, schema: Schema, name: str) -> str:
        """Return the expression for a schema that is made of others, or that limits a JSON type."""
        if any(_asserts(key) and key not in KNOWN for key in schema):
            return NOT_SURE
        if "allOf" in schema:
            return self.all_of(schema, name)
        if variants := branches(schema):
            return self.untagged(schema, variants, name)
        return _any([self.typed(kind, schema, name) for kind in json_types(schema)])

    def all_of(self, schema: Schema, name: str) -> str:
        """Return the expression for an `allOf`, which may be closed to fields that its parts do not name."""
        parts = _parts(schema)
        asks = [
            self.of({"type": ["object", "null"], **p} if "$ref" not in p else p, f"{name}_{index}")
            for index, p in enumerate(parts)
        ]
        if "unevaluatedProperties" in schema:
            names = [key for part in parts for key in part.get("properties", {})]
            known = self.words(f"_{name}_all_fields", names)
            asks.append(f"({VALUE} is None or {VALUE}.keys() <= {known})")
        return _all(asks)

    def reference(self, name: str) -> str:
        """Return the expression for a reference: that of the component if it is short, otherwise a call."""
        if name not in self.sure or name in self.checks:
            return NOT_SURE  # the checks of a body run only if it is the whole value
        component = self.description.components[name]
        if self.is_short(component):
            return self.of(component.schema, name)
        return f"is_{name}({VALUE})"

    def untagged(self, schema: Schema, variants: list[Schema], name: str) -> str:
        """Return the expression for a union of at most one object, and of other JSON types."""
        kinds = [kind for variant in variants for kind in json_types(self.description.flat(variant))]
        if "oneOf" in schema and (len(set(kinds)) < len(kinds) or {"integer", "number"} <= set(kinds)):
            return NOT_SURE
        parts = [self.of(variant, f"{name}_{index}") for index, variant in enumerate(variants)]
        return _any(sorted(parts, key=lambda part: part != f"{VALUE} is None"))  # null first, since it needs no call

    def tagged(self, name: str, schema: Schema) -> str:
        """Return the expression for a union of objects, and perhaps other JSON types."""
        others = [leaf for leaf in self.leaves(schema) if "object" not in json_types(self.description.flat(leaf))]
        rest = self.untagged(schema, others, f"{name}_other") if others else NOT_SURE
        return _any([rest, self.by_tag(name, is_any="anyOf" in schema)])

    def by_tag(self, name: str, *, is_any: bool) -> str:
        """Return the expression for the objects of a union; with `is_any` (for `anyOf`), the tag need not be known."""
        union = self.description.unions[name]
        if union.fallback and not is_any:
            return NOT_SURE  # both a known variant and the fallback may fit, but only one is allowed to
        sure = {tag: variant for tag, variant in union.variants.items() if variant in self.sure}
        entries = [f"    {json.dumps(tag)}: is_{variant},\n" for tag, variant in sure.items()]
        untagged = union.untagged if is_any and union.untagged in self.sure else None
        fallback = union.fallback if union.fallback in self.sure else None
        if untagged:
            entries.append(f"    None: is_{untagged},\n")
        if union.others and fallback:
            others = self.words(f"_{name}_others", union.others)
            entries.append(f"    **dict.fromkeys({others}, is_{fallback}),\n")
            fallback = None
        table = f"_{name}"
        self.tables[table] = f": dict[Any, Callable[[Any], bool]] = {{\n{''.join(entries)}}}"
        if untagged or fallback:
            tag = f"{VALUE}.get({union.tag!r})"
            found = f"{table}.get({tag}, is_{fallback})" if fallback else f"{table}[{tag}]"
            return f"type({VALUE}) is dict and {found}({VALUE})"
        return f"{table}[{VALUE}[{union.tag!r}]]({VALUE})"  # the variant's function checks that the value is an object

    def leaves(self, schema: Schema) -> Iterator[Schema]:
        """Yield the variants of a union, including those of nested unions."""
        for variant in branches(schema):
            if branches(target := self.description.target(variant)):
                yield from self.leaves(target)
            else:
                yield variant

    def typed(self, kind: str, schema: Schema, name: str) -> str:
        """Return the expression for the values of one JSON type."""
        asked, keywords = ASKED[kind]
        asks = [asked.format(VALUE)]
        asks += [BOUNDS[word].format(VALUE, self.bound(word, schema)) for word in keywords if word in schema]
        if kind == "array":
            asks.append(self.items(schema.get("items", {}), f"{name}_item"))
        if kind == "object":
            asks += self.fields(schema, name)
        return _all(asks)

    def bound(self, word: str, schema: Schema) -> str:
        """Return the operand that a keyword compares with; each pattern is compiled only once."""
        if word != "pattern":
            return repr(schema[word])
        text = f" = re.compile({json.dumps(in_python(spelled_out(schema[word])), ensure_ascii=False)}).search"
        known = [name for name, other in self.tables.items() if other == text]
        name = known[0] if known else f"_pattern_{sum(name.startswith('_pattern_') for name in self.tables) + 1}"
        self.tables[name] = text
        return name

    def items(self, schema: Any, name: str) -> str:
        each = self.of(schema, name)
        if each == f"type({VALUE}) is str":
            return f"{{*map(type, {VALUE})}} <= {{str}}"
        if each == f"is_json({VALUE})":
            return each
        if each == NOT_SURE:
            return f"not {VALUE}"
        if (call := re.fullmatch(rf"(is_\w+)\({VALUE}\)", each)) is None:
            self.functions[f"is_{name}"] = each
        return f"all(map({call[1] if call else f'is_{name}'}, {VALUE}))"

    def fields(self, schema: Schema, name: str) -> Iterator[str]:
        """Yield the conditions on the fields of an object, required fields first."""
        properties: dict[str, Any] = schema.get("properties", {})
        required: list[str] = schema.get("required", [])
        kinds = [
            {key: word for key, word in properties[name].items() if _asserts(key)}
            for name in properties.keys() - required
        ]
        is_alike = len(kinds) > MANY and all(kind == kinds[0] for kind in kinds)
        for key in required:
            each = self.field(properties.get(key, {}), f"{name}_{_word(key)}")
            one = _of_item(each, f"{VALUE}[{key!r}]")
            yield f"({one})" if _joined(one, " and ") else one
        for key, child in properties.items():
            if key not in required and not is_alike:
                each = self.field(child, f"{name}_{_word(key)}")
                yield _any([f"{key!r} not in {VALUE}", _of_item(each, f"{VALUE}[{key!r}]")])
        if is_alike:
            self.functions[f"is_{name}_value"] = self.of(kinds[0], f"{name}_value")
            yield f"all(map(is_{name}_value, {VALUE}.values()))"
        for key, part in schema.get("dependentSchemas", {}).items():
            for other in part["properties"]:
                yield f"({key!r} not in {VALUE} or {other!r} not in {VALUE})"
        others = self.others(schema.get("additionalProperties", True), properties, required, name)
        yield _any([f"len({VALUE}) == {len(required)}", others]) if required else others

    def field(self, schema: Any, name: str) -> str:
        """Return the expression for a field; a long one, or one that names an item, becomes a function of its own."""
        each = self.of(schema, name)
        if "i := " not in each and len(each) < 200:
            return each
        self.functions[f"is_{name}"] = each
        return f"is_{name}({VALUE})"

    def others(self, schema: Any, named: Iterable[str], required: list[str], name: str) -> str:
        """Return the condition on the fields that the schema does not name."""
        names = list(dict.fromkeys([*named, *required]))
        if not names and schema in (True, {}):
            return f"is_json({VALUE})"
        each = NOT_SURE if schema is False else self.of(schema, f"{name}_other")
        if each == NOT_SURE and len(names) == len(required) > 0:
            return NOT_SURE  # the number of fields is compared instead
        known = self.words(f"_{name}_fields", names) if names else "frozenset()"
        if each == NOT_SURE:
            return f"{VALUE}.keys() <= {known}"
        if (call := re.fullmatch(rf"(is_\w+)\({VALUE}\)", each)) is None:
            self.functions[f"is_{name}_other"] = each
        fits = call[1] if call else f"is_{name}_other"
        return f"others_fit({VALUE}, {known}, {fits})"

    def constant(self, schema: Schema, name: str) -> str:
        """Return the expression for one of the values that a schema names."""
        values = [schema["const"]] if "const" in schema else schema["enum"]
        kinds = json_types({key: schema[key] for key in schema if key == "type"})
        if not all(value is None or isinstance(value, str) for value in values) or not (
            schema.keys() <= {"type", "const", "enum", *ANNOTATIONS} | {k for k in schema if k.startswith("x-")}
        ):
            return NOT_SURE
        words = [value for value in values if isinstance(value, str) and "string" in kinds]
        if len(words) == 1:
            test = f"{VALUE} == {words[0]!r}"
        elif len(some := ", ".join(map(repr, words))) < 60 or not name:
            test = f"{VALUE} in {{{some}}}"
        else:
            test = f"{VALUE} in {self.words(f'_{name}_values', words)}"
        null = [f"{VALUE} is None"] if None in values and "null" in kinds else []
        return _any([*([_all([f"type({VALUE}) is str", test])] if words else []), *null])

    def words(self, name: str, words: Sequence[str]) -> str:
        """Return the name of a set of words, which is laid out as a paragraph if it is long."""
        text = ", ".join(json.dumps(word).replace(" ", GLUE) for word in dict.fromkeys(words))
        lines = textwrap.fill(text, 112, break_long_words=False, break_on_hyphens=False)
        line = f" = frozenset(({text}{',' * (len(set(words)) < 2)}))"
        if len(name + line) > 120:
            line = f" = frozenset((\n{textwrap.indent(lines, '    ')},\n))"
        self.tables[name] = line.replace(GLUE, " ")
        return name


def _asserts(keyword: str) -> bool:
    return keyword not in ANNOTATIONS and not keyword.startswith("x-")


def _parts(schema: Schema) -> list[Schema]:
    own = {k: v for k, v in schema.items() if k not in ("allOf", "unevaluatedProperties")}
    return [*schema["allOf"], *([own] if any(map(_asserts, own)) else [])]


def _word(key: str) -> str:
    return re.sub(r"\W", "_", key, flags=re.ASCII)


def _of_item(text: str, item: str) -> str:
    """Return an expression with `item` in place of the value, evaluated only once."""
    if VALUE not in text:
        return text
    head, _, tail = text.partition(VALUE)
    first = f"i := {item}" if VALUE in tail else item
    if VALUE in tail and not (head.endswith("(") and tail.startswith(")")):
        first = f"({first})"
    return head + first + tail.replace(VALUE, "i")


def _all(parts: Any) -> str:
    parts = [part for part in parts if part != "True"]
    if NOT_SURE in parts:
        return NOT_SURE
    return " and ".join(f"({part})" if _joined(part, " or ") else part for part in parts) or "True"


def _any(parts: list[str]) -> str:
    parts = [part for part in parts if part != NOT_SURE]
    if "True" in parts:
        return "True"
    if len(parts) == 1:
        return parts[0]
    return " or ".join(f"({part})" if _joined(part, " and ") else part for part in parts) or NOT_SURE


def _joined(text: str, by: str) -> bool:
    """Whether an expression contains the operator `by` at its top level."""
    depth = 0
    bare = re.sub(r"'(\\.|[^'\\])*'|\"(\\.|[^\"\\])*\"", "''", text)
    for index, character in enumerate(bare):
        depth += (character in "([{") - (character in ")]}")
        if not depth and bare.startswith(by, index):
            return True
    return False


def _function(name: str, body: str) -> str:
    return f"def {name}(v: Any) -> bool:\n    return {body.replace(VALUE, 'v')}\n\n"
