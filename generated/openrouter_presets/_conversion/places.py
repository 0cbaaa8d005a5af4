# Copied from codegen/runtime/_conversion/places.py; edit there.
"""Where the values of a JSON text stand: what parsers forget, and people with an open file ask for."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any

from .._base import step

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

_TOKEN = re.compile(
    r'(?P<string>"[^"\\]*(?:\\.[^"\\]*)*")|(?P<mark>[\[\]{},])|(?P<scalar>[^\s\[\]{},:"]+)',
    re.DOTALL,
)


def places(text: str) -> Iterator[tuple[str, int]]:
    """Yield the pointer of each value of a JSON text, and the offset at which it starts, in document order."""
    above: list[tuple[str, int | None]] = []
    inside, index, pointer = (
        "",
        None,
        "",
    )  # the array or object around, the place in it (None in objects), the value
    for token in _TOKEN.finditer(text):
        found, kind = token.group(), token.lastgroup
        if kind == "mark" and found in "]}":
            inside, index = above.pop()
        elif found == ",":
            index = None if index is None else index + 1
            pointer = "" if index is None else f"{inside}/{index}"
        elif kind == "string" and above and index is None and not pointer:
            pointer = inside + step(json.loads(found))
        else:
            yield pointer, token.start()
            if kind == "mark":
                above.append((inside, index))
                inside, index = pointer, 0 if found == "[" else None
                pointer = f"{inside}/0" if found == "[" else ""


Position = tuple[int, int]  # line and column, counted from 1


def positions(data: bytes, pointers: Iterable[str]) -> dict[str, Position]:
    """Return where each pointer's value starts, or else the deepest value above it; in broken text, the fault."""
    wanted = {pointer: _upwards(pointer) for pointer in pointers}
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        return dict.fromkeys(wanted, _position(data.decode("latin-1"), error.start))
    try:
        json.loads(text)
    except json.JSONDecodeError as error:
        return dict.fromkeys(wanted, (error.lineno, error.colno))
    except RecursionError:
        return dict.fromkeys(wanted, (1, 1))
    except ValueError:
        pass  # an integer longer than Python reads; its text is sound
    on_the_way = {pointer for way in wanted.values() for pointer in way}
    offsets = {pointer: offset for pointer, offset in places(text) if pointer in on_the_way}
    deepest = {
        wish: next(pointer for pointer in way if pointer in offsets) for wish, way in wanted.items()
    }
    return {wish: _position(text, offsets[pointer]) for wish, pointer in deepest.items()}


def _position(text: str, offset: int) -> Position:
    return text.count("\n", 0, offset) + 1, offset - text.rfind("\n", 0, offset)


def repeated(text: str) -> Iterator[str]:
    """Yield the pointer of each member that its object has under the same name already."""
    if not _repeats(text):
        return
    seen: list[set[str] | None] = []  # the names of each object around, None for an array
    path: list[str | int] = []  # the name or the index in each
    is_name = False
    for token in _TOKEN.finditer(text):
        found, kind = token.group(), token.lastgroup
        if kind == "mark" and found in "[{":
            is_name = found == "{"
            seen.append(set() if is_name else None)
            path.append("" if is_name else 0)
        elif kind == "mark" and found in "]}":
            is_name = False
            seen.pop()
            path.pop()
        elif found == ",":
            is_name = seen[-1] is not None
            path[-1] = path[-1] + 1 if isinstance(path[-1], int) else ""
        elif is_name:
            is_name, names = False, seen[-1]
            path[-1] = name = json.loads(found)
            if names is not None and name in names:
                yield "".join(map(step, path))
            elif names is not None:
                names.add(name)


def _repeats(text: str) -> bool:
    lost = 0

    def read(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
        nonlocal lost
        members = dict(pairs)
        lost += len(pairs) - len(members)
        return members

    try:
        json.loads(text, object_pairs_hook=read)
    except RecursionError:  # what was read by other means; it may
        return True
    return lost > 0


def _upwards(pointer: str) -> list[str]:
    ends = [match.start() for match in re.finditer("/", pointer)]
    return [pointer, *(pointer[:end] for end in reversed(ends))]
