"""Files of the description as JSON values: strict YAML, nothing guessed."""

from __future__ import annotations

import json
import math
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeGuard

import yaml

from codegen.description.errors import CodegenError, Place

if TYPE_CHECKING:
    from collections.abc import Hashable


class _Loader(yaml.CSafeLoader if hasattr(yaml, "CSafeLoader") else yaml.SafeLoader):  # type: ignore[misc]
    """A safe loader that refuses a key that stands twice in one mapping."""

    def construct_mapping(
        self,
        node: yaml.MappingNode,
        deep: bool = False,  # noqa: FBT001, FBT002  # overrides
    ) -> dict[Hashable, Any]:
        seen = set[str]()
        for key in (key for key, _ in node.value if isinstance(key, yaml.ScalarNode)):
            if key.value in seen:
                raise yaml.MarkedYAMLError(
                    problem=f"the key {key.value!r} stands twice", problem_mark=key.start_mark
                )
            seen.add(key.value)
        return super().construct_mapping(node, deep)  # type: ignore[no-any-return]


def read_yaml(path: Path, name: str) -> dict[str, Any]:
    """Return the mapping that the YAML file `path` holds, of what JSON can say; `name` stands for it in errors."""
    value = parse_yaml(read_text(path, name), name, _Loader)
    try:
        return dict(_as_json(value, Place(name)))
    except RecursionError as error:
        raise CodegenError(
            name, "is nested without end", "write out what the anchors stand for"
        ) from error


def read_text(path: Path, name: str) -> str:
    """Return the text of the file `path`; `name` stands for it in errors."""
    try:
        return path.read_text(encoding="utf-8")
    except OSError as error:
        raise CodegenError(
            name, f"cannot be read ({error.strerror})", "check that the file is there"
        ) from error
    except UnicodeDecodeError as error:
        raise CodegenError(
            name, f"is not UTF-8 (byte {error.start})", "save it as UTF-8"
        ) from error


def parse_yaml(text: str, name: str, loader: type[Any]) -> dict[str, Any]:
    """Return the mapping that a YAML text holds, read by a safe `loader`; `name` stands for it in errors."""
    try:
        value: object = yaml.load(text, Loader=loader)  # noqa: S506  # a SafeLoader underneath
    except yaml.YAMLError as error:
        mark = error.problem_mark if isinstance(error, yaml.MarkedYAMLError) else None
        problem = (
            error.problem
            if isinstance(error, yaml.MarkedYAMLError)
            else " ".join(str(error).split())
        )
        where = f"{name}:{mark.line + 1}:{mark.column + 1}" if mark else name
        raise CodegenError(
            where, f"is not YAML ({problem})", "mend the line or the one before it"
        ) from error
    if not is_mapping(value):
        raise CodegenError(name, "is not a mapping", "write `key: value` lines at the top level")
    return value


def read_json(path: Path, name: str) -> Any:
    """Return the JSON value in the file `path`; `name` stands for it in errors."""
    try:
        return _as_json(json.loads(path.read_text(encoding="utf-8")), Place(name))
    except (OSError, ValueError) as error:
        raise CodegenError(name, f"is not JSON ({error})", "mend the file") from error


def is_mapping(value: object) -> TypeGuard[dict[str, Any]]:
    """Whether `value` is a mapping of the description."""
    return isinstance(value, dict)


def is_list(value: object) -> TypeGuard[list[Any]]:
    """Whether `value` is a list of the description."""
    return isinstance(value, list)


def _as_json(value: object, place: Place) -> Any:
    """Return `value` as JSON has it, where nothing is shared: what an anchor stands for, wherever it stands for it."""
    if is_mapping(value):
        for key in list[Any](value):
            if not isinstance(key, str):
                raise CodegenError(place, f"the key {key!r} is no string", f"quote it: '{key}'")
        return {key: _as_json(item, place.child(key)) for key, item in value.items()}
    if is_list(value):
        return [_as_json(item, place.child(index)) for index, item in enumerate(value)]
    if isinstance(value, float) and not math.isfinite(value):
        raise CodegenError(place, f"{value} is no JSON value", "write a number")
    if value is None or isinstance(value, (str, bool, int, float)):
        return value
    raise CodegenError(place, f"a {type(value).__name__} is no JSON value", "quote it")
