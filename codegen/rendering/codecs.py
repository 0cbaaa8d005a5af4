"""Codecs: for each class, the functions that read it from JSON and write it, as plain code, one module per topic."""

from __future__ import annotations

import ast
from collections.abc import Iterator, Mapping
from json import dumps

from attrs import evolve, frozen

from codegen.description.model import Component, Description
from codegen.description.schema import REF, Schema, branches, json_types
from codegen.description.yaml_files import is_mapping
from codegen.rendering.models import HEADER, MANY

SCALARS = {"string": "str", "integer": "int", "number": "float", "boolean": "bool"}
READERS = {"string": "string", "integer": "integer", "number": "number", "boolean": "boolean"}
SUPPORT = "array, boolean, integer, items, mapping, members, number, odd, other, rest, string"
PREAMBLE = '''{header}
# pyright: basic
"""How JSON becomes the classes in `models/{topic}.py`, and how they become JSON."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._base import UNSET
from .._conversion.reading import Mismatch, {support}
from .._conversion.writing import close, in_pieces, text, writers
from ..models import {topic} as models
'''


@frozen
class Shape:
    """The JSON that fits a place; null always fits.

    Args:
        scalars: names of the JSON types that fit, except arrays and objects.
        item: schema of a list's entries; None where no list fits.
        value: schema of the values of a plain mapping, `{}` for any; None if only classes or no objects fit.
        objects: the components that are classes.
        union: the component that says how the objects are told apart.
        anything: whether all JSON fits.
    """

    scalars: tuple[str, ...] = ()
    item: Schema | None = None
    value: Schema | None = None
    objects: tuple[str, ...] = ()
    union: str = ""
    anything: bool = False

    def joined(self, other: Shape) -> Shape:
        """Return the shape of what fits this or the other."""
        return Shape(
            tuple(dict.fromkeys((*self.scalars, *other.scalars))),
            self.item if other.item is None else other.item,
            self.value if other.value is None else other.value,
            tuple(dict.fromkeys((*self.objects, *other.objects))),
            self.union or other.union,
            self.anything or other.anything,
        )

    @property
    def kinds(self) -> int:
        """How many kinds of values fit: scalars, lists, objects."""
        has_objects = self.value is not None or bool(self.objects)
        return len(self.scalars) + (self.item is not None) + has_objects


def codecs(description: Description, models: Mapping[str, str]) -> dict[str, str]:
    """Return the modules of readers and writers, one per topic, as path → text that is not yet formatted.

    Args:
        description: what is read and written.
        models: the rendered models, which define the attribute for each JSON key.
    """
    rare = description.of_errors_alone()
    description = description.without(rare)
    attributes = {name: keys for name, keys in _attributes(models) if name not in rare}
    return {f"codecs/{topic}.py": _Topic(description, topic, attributes).text() for topic in description.topics} | {
        "codecs/__init__.py": f'{HEADER}\n"""JSON to the classes of `models/` and back, one module per topic."""\n'
    }


def _attributes(models: Mapping[str, str]) -> Iterator[tuple[str, dict[str, str]]]:
    """Yield each class of the models with the attribute of each JSON key."""
    for text in models.values():
        for node in ast.parse(text).body:
            if isinstance(node, ast.ClassDef):
                fields = [part for part in node.body if isinstance(part, ast.AnnAssign)]
                yield node.name, dict(filter(None, map(_key_and_attribute, fields)))


def _key_and_attribute(field: ast.AnnAssign) -> tuple[str, str] | None:
    name = ast.unparse(field.target)
    if name == "_extra":
        return None
    for keyword in field.value.keywords if isinstance(field.value, ast.Call) else []:
        if keyword.arg == "metadata":
            return ast.literal_eval(keyword.value)["json"], name
    return name, name


class _Topic:
    """Renders one module; remembers what it has to import."""

    def __init__(self, description: Description, topic: str, attributes: Mapping[str, Mapping[str, str]]) -> None:
        self.description, self.topic, self.attributes = description, topic, attributes
        self.imported: dict[str, set[str]] = {}
        self.functions: list[str] = []
        self.tables: list[str] = []

    def text(self) -> str:
        own = [c for c in self.description.components.values() if c.topic == self.topic]
        classes = [c for c in own if self.is_class(c.name)]
        for component in own:
            if component in classes:
                self.functions.append(self.reader(component))
            elif component.name in self.description.unions:
                shape = self.component_shape(component.name)
                self.functions.append(self.value_reader(_read(component.name), shape))
        for component in classes:
            self.functions.append(self.writer(component))
        imports = [f"from .{topic} import {', '.join(sorted(names))}" for topic, names in sorted(self.imported.items())]
        head = PREAMBLE.format(header=HEADER, topic=self.topic, support=SUPPORT)
        typing = "if TYPE_CHECKING:\n    from .._conversion.writing import Put\n\nnew = object.__new__"
        return "\n\n".join([head, *imports, typing, *self.functions, *self.tables]) + "\n"

    # What fits where

    def is_class(self, name: str) -> bool:
        return name in self.attributes

    def component_shape(self, name: str) -> Shape:
        if self.is_class(name):
            return Shape(objects=(name,))
        shape = self.shape(self.description.components[name].schema)
        return evolve(shape, union=name) if name in self.description.unions else shape

    def shape(self, schema: Schema) -> Shape:
        if "$ref" in schema:
            return self.component_shape(schema["$ref"].removeprefix(REF))
        if variants := branches(schema):
            found = Shape()
            for variant in variants:
                found = found.joined(self.shape(variant))
            return found
        if not {"type", "const", "enum", "properties"} & set(schema):
            return Shape(anything=True)
        types = json_types(schema)
        extra = schema.get("additionalProperties")
        return Shape(
            tuple(name for name in types if name in SCALARS),
            schema.get("items", {}) if "array" in types else None,
            (extra if is_mapping(extra) else {}) if "object" in types else None,
        )

    # Readers

    def reader(self, component: Component) -> str:
        """Return the function that reads a class."""
        schema = self.description.merged(component.schema)
        name = component.name
        required = schema.get("required", [])
        properties = schema.get("properties", {})
        needed = [key for key in properties if key in required]
        optional = [key for key in properties if key not in required]
        lines = [
            f"def {_read(name)}(data: Any) -> Any:",
            "    if type(data) is not dict:",
            "        return other(data)",
            f"    self: Any = new(models.{name})",
        ]
        own = self.attributes[name]
        if read := self.alike(component):
            lines.append("    self._extra = None")
            lines.append(f"    return members(self, data, {read})")
            return "\n".join(lines)

        def value(key: str) -> str:
            shape = self.shape(properties[key])
            return self.expression(shape, f"{name}_{own[key]}", f"data[{_quoted(key)}]")

        lines += [f"    self.{own[key]} = {value(key)}" for key in needed]
        unset = [f"self.{own[key]} = " for key in optional]
        while unset:
            lines.append("    ")
            while unset and len(lines[-1]) + len(unset[0]) < 110:
                lines[-1] += unset.pop(0)
            lines[-1] += "UNSET"
        extra = schema.get("additionalProperties")
        read = self.function(self.shape(extra), f"{name}_extra") if is_mapping(extra) else ""
        others = f"rest(data, models.{name}{f', {read}' if read else ''})"
        if not optional:
            lines.append(f"    self._extra = None if len(data) == {len(needed)} else {others}")
            return "\n".join([*lines, "    return self"])
        lines.append("    self._extra = None")
        lines.append(f"    if left := len(data){f' - {len(needed)}' if needed else ''}:")
        for key in optional:
            lines.append(f"        if {_quoted(key)} in data:")
            lines += [f"            self.{own[key]} = {value(key)}", "            left -= 1"]
        lines += ["        if left:", f"            self._extra = {others}"]
        return "\n".join([*lines, "    return self"])

    def alike(self, component: Component) -> str:
        """Return the function that reads each member of a class of many members of one shape; "" for other classes."""
        schema = self.description.merged(component.schema)
        shapes = [self.shape(child) for child in schema.get("properties", {}).values()]
        many = len(shapes) > MANY and not schema.get("required")
        if not many or is_mapping(schema.get("additionalProperties")):
            return ""
        plain = all(shape == shapes[0] and shape.item is None for shape in shapes)
        return self.function(shapes[0], component.name) if plain else ""

    def expression(self, shape: Shape, hint: str, value: str) -> str:
        """Return the expression that reads a value; it names the value `v` if it needs it twice."""
        if shape.anything:
            return value
        first = f"type(v := {value})"
        if shape.kinds == 1 and shape.scalars:
            (name,) = shape.scalars
            if name == "number":  # NaN is a float, too
                return f"number({value})"
            kind = f"{first} is {SCALARS[name]}"
            return f"v if {kind} else {READERS[name]}(v)"
        if shape.kinds == 1 and shape.item is not None:
            item = self.function(self.shape(shape.item), f"{hint}_item")
            return f"items({value}, {item})" if item else f"array({value})"
        if shape.kinds == 1 and shape.value == {} and not shape.objects:
            return f"v if {first} is dict else mapping(v)"
        return f"{self.function(shape, hint)}({value})"

    def function(self, shape: Shape, hint: str) -> str:
        """Return the name of the function that reads a value of a shape; "" if the value is used as it is."""
        if shape.anything:
            return ""
        if shape.kinds == 1 and shape.scalars:
            return READERS[shape.scalars[0]]
        if shape.union:
            return self.use(shape.union)
        if shape.kinds == 1 and len(shape.objects) == 1:
            return self.use(shape.objects[0])
        if shape.kinds == 1 and shape.value == {} and not shape.objects:
            return "mapping"
        name = _read(hint)
        self.functions.append(self.value_reader(name, shape))
        return name

    def use(self, component: str) -> str:
        """Return the name of a component's reader, which is imported if it belongs to another topic."""
        topic = self.description.components[component].topic
        if topic != self.topic:
            self.imported.setdefault(topic, set()).add(_read(component))
        return _read(component)

    def value_reader(self, name: str, shape: Shape) -> str:
        """Return the function that reads a value that may have several types, by its JSON type."""
        lines = [f"def {name}(data: Any) -> Any:"]
        if shape.objects:
            lines += ["    if type(data) is dict:", *self.objects(name, shape)]
        elif shape.value is not None:
            read = self.function(self.shape(shape.value), f"{name.removeprefix('read_')}_value")
            mapped = f"{{key: {read}(v) for key, v in data.items()}}" if read else "data"
            lines += ["    if type(data) is dict:", f"        return {mapped}"]
        if shape.item is not None:
            item = self.function(self.shape(shape.item), f"{name.removeprefix('read_')}_item")
            read = f"[{item}(i) for i in data]" if item else "data"
            lines += ["    if type(data) is list:", *self.listed(shape.item, read)]
        kinds = [SCALARS[scalar] for scalar in shape.scalars if scalar != "number"]
        if kinds:
            test = f"is {kinds[0]}" if len(kinds) == 1 else f"in ({', '.join(kinds)})"
            lines += [f"    if type(data) {test}:", "        return data"]
        fits = [f'"{scalar}"' for scalar in shape.scalars]
        fits += ['"array"'] * (shape.item is not None)
        fits += ['"object"'] * (shape.value is not None or bool(shape.objects))
        return "\n".join([*lines, f"    return odd(data, {', '.join(fits)})"])

    def listed(self, item: Schema, read: str) -> list[str]:
        """Return the lines that read a list; in a closed union, known tags are looked up without calling its reader."""
        name = self.shape(item).union
        union = self.description.unions.get(name)
        if union is None or union.fallback or union.untagged or self.description.components[name].topic != self.topic:
            return [f"        return {read}"]
        table = f"_{name}_variants"
        return [
            "        try:",
            f"            return [{table}.get(i[{_quoted(union.tag)}], {_read(name)})(i) for i in data]",
            "        except TypeError:  # not all are objects",
            f"            return {read}",
        ]

    def objects(self, name: str, shape: Shape) -> Iterator[str]:
        """Yield the lines that read an object by its tag, or keep it unchanged if no variant has the tag."""
        union = self.description.unions.get(shape.union)
        if union is None:
            yield f"        return {self.use(shape.objects[0])}(data)"
            return
        table = f"_{name.removeprefix('read_')}_variants"
        entries = [f"    {_quoted(tag)}: {self.use(c)},\n" for tag, c in union.variants.items()]
        self.tables.append(f"{table} = {{\n{''.join(entries)}}}")
        yield f"        tag = data.get({_quoted(union.tag)}, UNSET)"
        yield f"        read = {table}.get(tag) if type(tag) is str else None"
        if union.fallback is None:
            yield "        if read is not None:"
            yield "            return read(data)"
        else:
            yield "        if read is not None:"
            yield "            try:"
            yield "                return read(data)"
            yield "            except Mismatch:  # the catch-all takes what the variant of the tag does not"
            yield f"                return {self.use(union.fallback)}(data)"
            yield "        if isinstance(tag, str):"
            yield f"            return {self.use(union.fallback)}(data)"
        if union.untagged is not None:
            yield "        if tag is UNSET:"
            yield f"            return {self.use(union.untagged)}(data)"
        yield "        return data"

    # Writers

    def fields(self, component: Component) -> Iterator[tuple[str, str, bool, Shape]]:
        """Yield key, attribute, whether it is required, and shape of each field."""
        schema = self.description.merged(component.schema)
        required = schema.get("required", [])
        for key, child in schema.get("properties", {}).items():
            attribute = self.attributes[component.name][key]
            yield key, attribute, key in required, self.shape(child)

    def writer(self, component: Component) -> str:
        """Return the function that writes a class as pieces of JSON text; the first piece begins with `start`."""
        name = component.name
        if self.alike(component):
            return f"write_{name} = in_pieces"
        lines = [f"def write_{name}(self: Any, put: Put, start: str) -> object:"]
        before, text = "{start}{{", ""
        for key, attribute, required, shape in self.fields(component):
            is_scalar = not shape.anything and shape.kinds == len(shape.scalars)
            start = before + dumps(key).replace("{", "{{").replace("}", "}}") + ":"
            if not required:
                lines += _flushed(text)
                text = ""
                if before.startswith("{start}"):
                    lines.append('    before = start + "{"')
                    before, start = "{before}", start.replace("{start}{{", "{before}", 1)
                lines.append(f"    if (v := self.{attribute}) is not UNSET:")
                lines.append(f"        {_put(start, 'v', is_scalar=is_scalar)}")
                lines += ['        before = ","'] if before == "{before}" else []
                continue
            before = ","
            if is_scalar and len(text) + len(start) + len(attribute) < 88:
                text += f"{start}{{text(self.{attribute})}}"
                continue
            lines += _flushed(text)
            text = f"{start}{{text(self.{attribute})}}" if is_scalar else ""
            if not is_scalar:
                lines.append(f"    {_put(start, f'self.{attribute}', is_scalar=False)}")
        lines += _flushed(text)
        first, end = {
            ",": ("", 'put("}")'),
            "{before}": (", before", 'put("}" if before == "," else before + "}")'),
        }.get(before, (', start + "{"', 'put(start + "{}")'))
        return "\n".join([*lines, f"    return close(self, put{first}) if self._extra else {end}"])


def _flushed(text: str) -> list[str]:
    """Return the statement that writes a text, in which the parts in braces are Python expressions."""
    return [f"    put(f{text!r})"] if text else []


def _put(start: str, value: str, *, is_scalar: bool) -> str:
    """Return the statement that writes a member."""
    if is_scalar:
        return f"put(f{f'{start}{{text({value})}}'!r})"
    found = value if value == "v" else f"(v := {value})"
    formatted = "f" if start.startswith("{") else ""
    return f"writers[{found}.__class__](v, put, {formatted}{start!r})"


def _read(name: str) -> str:
    return f"read_{name}"


def _quoted(text: str) -> str:
    return dumps(text) if '"' not in text and "\\" not in text and text.isascii() else repr(text)
