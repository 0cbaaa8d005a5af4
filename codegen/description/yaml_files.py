"""Files of the description as JSON values: strict YAML, nothing guessed."""

from __future__ import annotations

import json
import math
import re
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeGuard

import yaml

from codegen.description.errors import CodegenError, Place

if TYPE_CHECKING:
    from collections.abc import Hashable


class _Loader(yaml.CSafeLoader if hasattr(yaml, "CSafeLoader") else yaml.SafeLoader):  # type: ignore[misc]
    """A safe loader that refuses duplicate keys in a mapping."""

    def construct_mapping(
        self,
        node: yaml.MappingNode,
        deep: bool = False,  # noqa: FBT001, FBT002  # overrides
    ) -> dict[Hashable, Any]:
        seen = set[str]()
        for key in (key for key, _ in node.value if isinstance(key, yaml.ScalarNode)):
            if key.value in seen:
                raise yaml.MarkedYAMLError(problem=f"the key {key.value!r} stands twice", problem_mark=key.start_mark)
            seen.add(key.value)
        return super().construct_mapping(node, deep)  # type: ignore[no-any-return]

    def construct_yaml_int(self, node: yaml.ScalarNode) -> int:
        if len(node.value) > 4300:  # what Python reads
            problem = f"an integer of {len(node.value):,} digits"
            raise yaml.MarkedYAMLError(problem=problem, problem_mark=node.start_mark)
        return int(super().construct_yaml_int(node))  # pyright: ignore[reportUnknownMemberType, reportUnknownArgumentType]


DEPTH = 100  # levels of nesting in a document; deeper parts need names of their own
SIZE = 500_000  # values in a document; the values of an anchor count each time it is used
_CONTROL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff\ufeff]")


_Loader.add_constructor("tag:yaml.org,2002:int", _Loader.construct_yaml_int)  # pyright: ignore[reportUnknownMemberType, reportUnknownArgumentType]


def read_yaml(path: Path, name: str) -> dict[str, Any]:
    """Return the mapping in the YAML file `path`, as JSON values; errors refer to the file as `name`."""
    return dict(_Reader(name).read(parse_yaml(read_text(path, name), name, _Loader)))


def read_text(path: Path, name: str) -> str:
    """Return the text of the file `path`; errors refer to the file as `name`."""
    try:
        return path.read_text(encoding="utf-8")
    except OSError as error:
        raise CodegenError(name, f"cannot be read ({error.strerror})", "check that the file is there") from error
    except UnicodeDecodeError as error:
        raise CodegenError(name, f"is not UTF-8 (byte {error.start})", "save it as UTF-8") from error


def parse_yaml(text: str, name: str, loader: type[Any]) -> dict[str, Any]:
    """Return the mapping in a YAML text, read by a safe `loader`; errors refer to the text as `name`."""
    try:
        _check_depth(text, name, loader)
        value: object = yaml.load(text, Loader=loader)  # noqa: S506  # a SafeLoader underneath
    except (yaml.YAMLError, ValueError) as error:
        mark = error.problem_mark if isinstance(error, yaml.MarkedYAMLError) else None
        problem = error.problem if isinstance(error, yaml.MarkedYAMLError) else " ".join(str(error).split())[:120]
        where = f"{name}:{mark.line + 1}:{mark.column + 1}" if mark else name
        remedy = "mend the line or the one before it"
        raise CodegenError(where, f"is not YAML ({problem})", remedy) from error
    if not is_mapping(value):
        raise CodegenError(name, "is not a mapping", "write `key: value` lines at the top level")
    return value


def _check_depth(text: str, name: str, loader: type[Any]) -> None:
    """Refuse text that is nested too deeply before it is composed, since composing recurses for each level."""
    depth = 0
    for event in yaml.parse(text, Loader=loader):
        depth += isinstance(event, yaml.CollectionStartEvent)
        depth -= isinstance(event, yaml.CollectionEndEvent)
        if depth > DEPTH:
            mark = event.start_mark
            raise _too_deep(f"{name}:{mark.line + 1}:{mark.column + 1}" if mark else name)


def _too_deep(place: Place | str) -> CodegenError:
    return CodegenError(place, f"more than {DEPTH} levels of nesting", "give its parts names")


def read_json(path: Path, name: str) -> Any:
    """Return the JSON value in the file `path`; errors refer to the file as `name`."""
    try:
        value = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise CodegenError(name, f"is not JSON ({str(error)[:120]})", "mend the file") from error
    except RecursionError:
        raise _too_deep(name) from None
    return _Reader(name, is_data=True).read(value)


def is_mapping(value: object) -> TypeGuard[dict[str, Any]]:
    """Whether `value` is a mapping of the description."""
    return isinstance(value, dict)


def is_list(value: object) -> TypeGuard[list[Any]]:
    """Whether `value` is a list of the description."""
    return isinstance(value, list)


class _Reader:
    """Converts YAML or JSON data to JSON values that share nothing: the value of an anchor is copied.

    Args:
        name: the file, for errors.
        is_data: whether it is an example, which may contain any text.
    """

    def __init__(self, name: str, *, is_data: bool = False) -> None:
        self.name, self.is_data, self.size = name, is_data, 0

    def read(self, value: object, place: Place | None = None, depth: int = 0) -> Any:
        """Return a checked copy of `value`, which is at `place`."""
        place = place or Place(self.name)
        self.size += 1
        if self.size > SIZE:
            raise CodegenError(self.name, f"expands to more than {SIZE:,} values", "use fewer anchors")
        if depth > DEPTH:
            raise _too_deep(Place(self.name, place.pointer[:120]))
        if is_mapping(value):
            return {self._text(key, place): self.read(item, place.child(key), depth + 1) for key, item in value.items()}
        if is_list(value):
            return [self.read(item, place.child(index), depth + 1) for index, item in enumerate(value)]
        if isinstance(value, str):
            return self._text(value, place)
        if isinstance(value, float) and not math.isfinite(value):
            raise CodegenError(place, f"{value} is not a JSON value", "write a number")
        if value is None or isinstance(value, (bool, int, float)):
            return value
        raise CodegenError(place, f"a {type(value).__name__} is not a JSON value", "quote it")

    def _text(self, value: object, place: Place) -> str:
        if not isinstance(value, str):
            raise CodegenError(place, f"the key {value!r} is not a string", f"quote it: '{value}'")
        if not self.is_data and (found := _CONTROL.search(value)):
            character = f"U+{ord(found.group()):04X}"
            raise CodegenError(place, f"the control character {character} is in it", "take it out")
        return value
