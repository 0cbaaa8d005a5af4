"""The examples of the description: at least one for each component, and all of them valid."""

from __future__ import annotations

import difflib
from pathlib import Path
from textwrap import shorten
from typing import Any

from jsonschema import Draft202012Validator
from referencing import Registry

from codegen.description.errors import CodegenError, Place
from codegen.description.model import Description
from codegen.description.yaml_files import read_json


def check_examples(description: Description, folder: Path, contract: dict[str, Any]) -> None:
    """Check that `folder` has examples for each component and no others, and that all conform to `contract`."""
    files = sorted(folder.glob("*/*.json"))
    found = {file.parent.name for file in files}
    for name in sorted(found - set(description.components)):
        near = difflib.get_close_matches(name, description.components, 1)
        hint = f"rename it to {near[0]}" if near else "remove it"
        raise CodegenError(f"examples/{name}", "no component has this name", hint)
    for name in sorted(set(description.components) - found):
        raise CodegenError(f"examples/{name}", f"{name} has no example", "add examples/NAME/what-it-shows.json")
    for file in files:
        # All references lead into the bundle, and an empty registry fetches none.
        reference = {**contract, "$ref": f"#/$defs/{file.parent.name}"}
        _check_example(file, Draft202012Validator(reference, registry=Registry[Any]()))


def _check_example(file: Path, validator: Any) -> None:
    name = f"examples/{file.parent.name}/{file.name}"
    value = read_json(file, name)
    if not validator.is_valid(value):
        fault = _closest(list(validator.iter_errors(value)))
        problem = shorten(fault.message, 200)
        raise CodegenError(Place(name).child(*fault.absolute_path), problem, "mend the example, or the description")


def _closest(faults: list[Any]) -> Any:
    """Return the most relevant fault; in a union, one in the variant that the constants of the value select."""
    others = {fault.schema_path[0] for fault in faults if fault.validator == "const"}
    fault = next((fault for fault in faults if fault.schema_path[0] not in others), faults[0])
    return _closest(fault.context) if fault.context else fault
