"""Checks input against `supported.json`, the grammar that the generator accepts, and reports the first fault."""

from __future__ import annotations

import difflib
import functools
import json
import math
import re
import textwrap
from pathlib import Path
from string import Template
from typing import Any

from jsonschema import Draft202012Validator
from jsonschema.exceptions import ValidationError

from codegen.description.errors import CodegenError, Place
from codegen.description.yaml_files import is_mapping

ACCEPTED: dict[str, Any] = json.loads(Path(__file__).with_name("supported.json").read_text(encoding="utf-8"))
TYPES: list[str] = ACCEPTED["$defs"]["typeName"]["enum"]


def check_grammar(value: Any, kind: str, place: Place) -> None:
    """Raise `CodegenError` for the first thing in `value`, which is at `place`, that the grammar does not accept.

    Args:
        value: JSON of the description, before anything else is read from it.
        kind: one of the `$defs` of `supported.json`.
        place: the location of `value`.
    """
    faults = list(_validator(kind).iter_errors(value))
    if faults:
        first = min(faults, key=lambda fault: _position(fault, value))
        raise CodegenError(place.child(*_way(first)), *_words(first))


def is_of_type(value: object, name: str) -> bool:
    """Whether `value` is of the JSON type `name`."""
    return bool(Draft202012Validator.TYPE_CHECKER.is_type(value, name))


@functools.cache
def _validator(kind: str) -> Any:
    return Draft202012Validator({**ACCEPTED, "$ref": f"#/$defs/{kind}"})


def _way(fault: ValidationError) -> list[Any]:
    """Return the keys and indices that lead to the fault; for an unknown key, they end with the key itself."""
    return [
        *fault.absolute_path,
        *([_unknown(fault)] if fault.validator == "additionalProperties" else []),
    ]


def _position(fault: ValidationError, value: Any) -> list[float]:
    """Return the position of the fault in the text as a sort key; a missing key comes after all present ones."""
    position: list[float] = []
    for step in _way(fault):
        position.append(list(value).index(step) if is_mapping(value) else step)
        value = value[step]
    return [*position, math.inf] if fault.validator == "required" else position


def _unknown(fault: ValidationError) -> str:
    """Return the first key that the schema does not accept."""
    _, schema, found = _parts(fault)
    known, extensions = schema.get("properties", {}), "|".join(schema["patternProperties"])
    return next(str(name) for name in found if name not in known and not re.search(extensions, name))


def _parts(fault: ValidationError) -> tuple[Any, Any, Any]:
    """Return the value of the violated keyword, the schema that contains it, and the value that was found."""
    return fault.validator_value, fault.schema, fault.instance


def _words(fault: ValidationError) -> tuple[str, str]:
    """Return the problem and the remedy, in the words of the grammar if it has any, otherwise in general words."""
    wanted, schema, found = _parts(fault)
    shown = textwrap.shorten(repr(found), 60)
    name = next((step for step in reversed(fault.absolute_path) if isinstance(step, str)), "")
    if fault.validator in schema.get("x-told", {}):
        problem, remedy = (Template(text) for text in schema["x-told"][fault.validator])
        return problem.safe_substitute(found=shown, name=name), remedy.safe_substitute()
    if fault.validator == "additionalProperties":
        return _words_of_unknown(_unknown(fault), schema)
    if fault.validator == "required":
        return f"no {next(key for key in wanted if key not in found)}", "add one"
    if fault.validator == "type":
        kinds = [ACCEPTED["x-kinds"][kind] for kind in ([wanted] if isinstance(wanted, str) else wanted)]
        return f"{shown} is no {' or '.join(noun for noun, _ in kinds)}", kinds[0][1]
    return f"{name} is not right: {textwrap.shorten(fault.message, 120)}", "change it"


def _words_of_unknown(name: str, schema: dict[str, Any]) -> tuple[str, str]:
    known = {known.lower(): known for known in schema["properties"]}
    near = difflib.get_close_matches(name.lower(), known, 1)
    hint = f"did you mean {known[near[0]]!r}?" if near else f"it is one of {', '.join(known.values())}"
    return f"unknown {schema.get('x-noun', 'keyword')} {name!r}", schema.get("x-instead", {}).get(name, hint)
