"""Tiny descriptions, written to disk from text or mappings, and the packages generated from them."""

from __future__ import annotations

import contextlib
import importlib
import itertools
import json
import typing
from typing import TYPE_CHECKING, Any, NamedTuple

import attrs
import yaml

from codegen.__main__ import main
from codegen.description.checks import check
from codegen.description.errors import CodegenError
from codegen.description.load import load

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path
    from types import ModuleType

    import pytest

    from codegen.description.model import Description

    Topics = Mapping[str, str | dict[str, Any]]

ROOT_FILE: dict[str, Any] = {
    "openapi": "3.1.0",
    "info": {"title": "Tiny", "version": "0.0.1"},
    "servers": [{"url": "http://localhost"}],
    "paths": {},
}
_numbers = itertools.count(1)


def describe(folder: Path, topics: Topics, **root: Any) -> Path:
    """Write a description with these topics under `folder` and return its root file.

    Each component gets an example. `root` overrides keys of the root file.
    """
    (folder / "schemas").mkdir(parents=True, exist_ok=True)
    for topic, schemas in topics.items():
        text = schemas if isinstance(schemas, str) else yaml.safe_dump(schemas, sort_keys=False)
        (folder / "schemas" / f"{topic}.yaml").write_text(text, encoding="utf-8")
        for name in yaml.safe_load(text):
            write_example(folder, name, {})
    file = folder / "openapi.yaml"
    file.write_text(yaml.safe_dump(ROOT_FILE | root, sort_keys=False), encoding="utf-8")
    with contextlib.suppress(CodegenError):  # one at fault is refused before its examples are read
        description = load(file)
        check(description)
        for component in description.components.values():
            write_example(folder, component.name, sample(description, component.schema))
    return file


def write_example(folder: Path, component: str, value: object) -> None:
    file = folder / "examples" / component / "placeholder.json"
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(json.dumps(value), encoding="utf-8")


def sample(description: Description, schema: dict[str, Any]) -> Any:
    """Return the least JSON that a schema takes; of bounds, it keeps those that a letter or a 1 keeps."""
    schema = description.flat(schema)
    variants = [*schema.get("oneOf", []), *schema.get("anyOf", [])]
    if "const" in schema or "enum" in schema:
        return schema["const"] if "const" in schema else schema["enum"][0]
    if variants:
        return sample(description, variants[0])
    types = schema.get("type", "object")
    least = {
        "string": "a",
        "integer": 1,
        "number": 1.5,
        "boolean": True,
        "array": list[Any](),
        "null": None,
    }
    kind = types if isinstance(types, str) else types[0]
    fields = schema.get("properties", {})
    return least.get(kind, {name: sample(description, fields[name]) for name in schema.get("required", [])})


def build(folder: Path, monkeypatch: pytest.MonkeyPatch, topics: Topics, **root: Any) -> ModuleType:
    """Generate a package from a tiny description, under a name of its own, and import it."""
    name = f"tiny_{next(_numbers)}"
    description = describe(folder / "openapi", topics, **root)
    assert main(["--openapi", str(description), "--output", str(folder / "packages" / name)]) == 0
    monkeypatch.syspath_prepend(folder / "packages")
    return importlib.import_module(name)


def hints(cls: type) -> dict[str, Any]:
    """Return the annotations of a generated class that the description accounts for, in their order."""
    resolved = typing.get_type_hints(cls)
    return {a.name: resolved[a.name] for a in attrs.fields(cls) if a.alias != "additional_properties"}


def is_carried(package: ModuleType, cls: object, data: object) -> bool:
    """Whether `data`, read as `cls` and written again, is the same JSON; 1 and 1.0 are not the same."""
    written = json.loads(package.dumps(package.structure(data, cls)))
    return json.dumps(written, sort_keys=True) == json.dumps(data, sort_keys=True)


class Refusal(NamedTuple):
    """The parts of the one line that tells of a fault; `place` is a file, or a file and a JSON Pointer in it."""

    place: str
    problem: str
    remedy: str

    def stands_at(self, file: str, pointer: str) -> bool:
        """Whether the place is this one, or one inside it."""
        return f"{self.place}/".startswith(f"{file}#{pointer}/")


def refusal(description: Path, output: Path, capsys: pytest.CaptureFixture[str], *options: str) -> Refusal:
    """Generate from a description at fault; return what is said of it, once it is sure that nothing has changed."""
    output.mkdir(exist_ok=True)
    (output / "client.py").write_text("# as it was\n", encoding="utf-8")
    (output / "notes.txt").write_text("not generated\n", encoding="utf-8")
    before = contents(output)
    status = main(["--openapi", str(description), "--output", str(output), *options])
    lines = capsys.readouterr().err.splitlines()
    assert (status, len(lines)) == (2, 1), f"status {status}, {lines}"
    assert contents(output) == before, "the output folder has changed"
    place, _, told = lines[0].partition(": ")
    problem, _, remedy = told.partition("; ")
    assert problem, f"nothing is said to be wrong: {lines[0]}"
    assert remedy, f"nothing is said of what to do: {lines[0]}"
    return Refusal(place, problem, remedy)


def contents(folder: Path) -> dict[str, bytes | None]:
    """Return what stands below `folder`: the bytes of each file by its path, None for a folder."""
    return {
        path.relative_to(folder).as_posix(): None if path.is_dir() else path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if "__pycache__" not in path.parts
    }
