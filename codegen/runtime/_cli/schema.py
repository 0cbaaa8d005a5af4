# Copied from codegen/runtime/_cli/schema.py; edit there.
"""`openrouter-presets schema`: JSON Schemas, for editors and for validators in any language."""

from __future__ import annotations

import difflib
import json
from typing import TYPE_CHECKING, Any

from .._base import is_array, is_object
from .._validation.compiler import read_schemas
from .._validation.validate import schema_name
from .command import CLEAN, Command, Unusable, write

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace
    from collections.abc import Iterator

DESCRIPTION = """\
Print the JSON Schema (2020-12) of a component, with all that it refers to and nothing else: a document
of its own, for an editor or for a validator in any language. Without NAME, list the components.
"""
REF = "#/$defs/"


def arguments(parser: ArgumentParser) -> None:
    """Add the options of `schema`."""
    add = parser.add_argument
    add("name", nargs="?", metavar="NAME", help=f"a component, such as {schema_name()}")
    add("--all", action="store_true", help="print one schema with all components under $defs")
    what = "take the schemas that also refuse likely mistakes"
    add("--strict", action="store_true", help=what)


def run(options: Namespace) -> int:
    """Print what is asked for; return the exit status."""
    if options.name and options.all:
        raise Unusable("--all goes without NAME")
    bundle = read_schemas("strict" if options.strict else "contract")
    if options.name or options.all:
        schema = bundle if options.all else alone(bundle, options.name)
        write(json.dumps(schema, ensure_ascii=False, indent=2) + "\n")
    else:
        write("".join(f"{name}\n" for name in bundle["$defs"]))
    return CLEAN


COMMANDS = {"schema": Command(DESCRIPTION, run, arguments, {CLEAN: "printed"})}


def alone(bundle: dict[str, Any], name: str) -> dict[str, Any]:
    """Return the schema of one component as a document that needs no other.

    Raises:
        Unusable: there is no such component.
    """
    components: dict[str, Any] = bundle["$defs"]
    if name not in components:
        near = difflib.get_close_matches(name, components, n=3, cutoff=0.5)
        hint = f"near ones: {', '.join(near)}" if near else "schema lists them all"
        raise Unusable(f"no schema {name!r}; {hint}")
    needed: set[str] = set()
    pending = [name]
    while pending:
        component = pending.pop()
        if component not in needed:
            needed.add(component)
            pending.extend(_references(components[component]))
    head = {"$schema": bundle["$schema"], "$id": f"{bundle['$id']}:{name}", "$ref": REF + name}
    return {**head, "$defs": {key: schema for key, schema in components.items() if key in needed}}


def _references(node: Any) -> Iterator[str]:
    if is_object(node):
        reference = node.get("$ref")
        if isinstance(reference, str):
            yield reference.removeprefix(REF)
        for value in node.values():
            yield from _references(value)
    elif is_array(node):
        for item in node:
            yield from _references(item)
