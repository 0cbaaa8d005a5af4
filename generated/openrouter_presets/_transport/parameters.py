# Copied from codegen/runtime/_transport/parameters.py; edit there.
"""The operations of a client: the address of each call, and the pages of a list."""

from __future__ import annotations

import json
from math import inf, isfinite
from operator import ge, gt, le, lt
from typing import TYPE_CHECKING, Any, Literal
from urllib.parse import quote

import attrs

from .._errors import ApiError, InvalidArgument

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

_TYPES: dict[str, Any] = {"string": str, "integer": int, "number": (int, float), "boolean": bool}
_BOUNDS: dict[str, tuple[Callable[[Any, Any], bool], str]] = {
    "minimum": (ge, "at least"),
    "maximum": (le, "at most"),
    "exclusiveMinimum": (gt, "more than"),
    "exclusiveMaximum": (lt, "less than"),
    "minLength": (ge, "at least"),
    "maxLength": (le, "at most"),
}


@attrs.frozen
class Paging:
    """How an operation returns a list in pages.

    `offset` and `limit` name parameters; `most` is the number of items per page. `items` and `total` name fields of
    the result (`total` is None if there is none), and `key` names the field that is unique to each item.
    """

    offset: str
    limit: str
    items: str
    key: str
    total: str | None
    most: int


@attrs.frozen
class Parameter:
    """A parameter of an operation, and the values that it accepts.

    Args:
        name: its name, in the address too.
        place: where in the address it goes.
        types: the JSON types of its values.
        required: whether a call has to give it.
        enum: the values that it may have; empty for any.
        bounds: keywords of JSON Schema that bound it, such as `maximum`.
    """

    name: str
    place: Literal["path", "query"]
    types: tuple[str, ...] = ("string",)
    required: bool = False
    enum: tuple[Any, ...] = ()
    bounds: Mapping[str, float] = attrs.field(factory=dict[str, float])


@attrs.frozen
class Operation:
    """What a call needs to know about an operation of the description.

    `body` and `result` name the models of the request and of a success; `errors` has the error class of each status.
    A `safe` operation has no effect, and may be repeated. `lookup` names the client's method that finds out
    what became of a call whose effect is unknown. The fields of the body in `kept` are stored, and those in
    `dropped` are not; for the others, the description does not say.
    """

    name: str
    method: str
    path: str
    body: str | None
    result: str
    parameters: tuple[Parameter, ...] = ()
    errors: Mapping[int, type[ApiError]] = attrs.field(factory=dict[int, "type[ApiError]"])
    safe: bool = False
    lookup: str | None = None
    kept: frozenset[str] = frozenset()
    dropped: frozenset[str] = frozenset()


@attrs.frozen
class ListOperation(Operation):
    """An operation that returns a list in pages."""

    paging: Paging = attrs.field(kw_only=True)


def target(operation: Operation, values: Mapping[str, object]) -> str:
    """Return the path and the query of a call; each value is one percent-encoded part of it.

    Args:
        operation: what to call.
        values: the values of its parameters by name; those that are None are left out.

    Raises:
        InvalidArgument: a value is missing, unknown, of another type, or out of bounds.
    """
    path, query = operation.path, list[str]()
    known = {parameter.name for parameter in operation.parameters}
    for name in values:
        if name not in known:
            raise InvalidArgument(f"{name}: {operation.name} has no parameter of this name")
    for parameter in operation.parameters:
        name, value = parameter.name, values.get(parameter.name)
        if parameter.place == "path":
            path = path.replace(f"{{{name}}}", _segment(name, _text(parameter, value)))
        elif value is not None or parameter.required:
            query.append(f"{quote(name)}={_encoded(name, _text(parameter, value))}")
    return f"{path}?{'&'.join(query)}" if query else path


def _text(parameter: Parameter, value: Any) -> str:
    """Return a value as text, after checking that the parameter accepts it."""
    name, types = parameter.name, tuple(_TYPES[kind] for kind in parameter.types)
    is_bool = isinstance(value, bool) and "boolean" not in parameter.types
    if not isinstance(value, types) or is_bool or (isinstance(value, float) and not isfinite(value)):
        wanted = " or ".join(parameter.types)
        raise InvalidArgument(f"{name}: {value!r} is a {type(value).__name__}, not {_article(wanted)}")
    if parameter.enum and value not in parameter.enum:
        raise InvalidArgument(f"{name}: {value!r} is not one of {', '.join(map(repr, parameter.enum))}")
    text = value if isinstance(value, str) else json.dumps(value)
    for keyword, bound in parameter.bounds.items():
        holds, words = _BOUNDS[keyword]
        unit = " characters" if keyword.endswith("Length") else ""
        measured = len(text) if unit else value
        if isinstance(value, str) == bool(unit) and text and not holds(measured, bound):
            raise InvalidArgument(f"{name}: {value!r} is out of bounds; give {words} {bound:g}{unit}")
    return str(text)


def _article(noun: str) -> str:
    return f"{'an' if noun[0] in 'aeiou' else 'a'} {noun}"


def _segment(name: str, text: str) -> str:
    if not text:
        raise InvalidArgument(f"{name}: {text!r} is blank; give at least one character")
    if text in (".", ".."):
        raise InvalidArgument(f"{name}: {text!r} means another address in a URL; rename it")
    return _encoded(name, text)


def _encoded(name: str, text: str) -> str:
    try:
        return quote(text, safe="")
    except UnicodeEncodeError:
        problem = f"{text!r} holds half a character, which UTF-8 cannot say"
        raise InvalidArgument(f"{name}: {problem}") from None


class Pages:
    """The pages of one list: which to ask for next, and what is new in each.

    Items may be added or removed while the list is read. An item that moves to a later page is not returned again.
    If the total falls, the page is requested again from where its items have moved to. A page with nothing new is the
    last.
    """

    def __init__(self, paging: Paging) -> None:
        self._paging, self._offset, self._reached = paging, 0, 0
        self._seen, self._fewest = set[Any](), inf
        self.is_done = False

    @property
    def window(self) -> dict[str, int]:
        """The parameters that ask for the next page."""
        return {self._paging.offset: self._offset, self._paging.limit: self._paging.most}

    def take(self, page: Any) -> list[Any]:
        """Return what is new in the page that was asked for; null items are left out."""
        items = getattr(page, self._paging.items)
        total = getattr(page, self._paging.total) if self._paging.total else inf
        fewest, self._fewest = self._fewest, min(total, self._fewest)
        if total < fewest < inf:
            self._reached = max(self._reached, self._offset)
            self._offset = max(0, self._offset - int(fewest - total))
            return []
        fresh = [item for item in items if item is not None and self._is_new(item)]
        ends = not items or (not fresh and self._offset >= self._reached)
        self._offset += len(items)
        self.is_done = ends or self._offset >= total
        return fresh

    def _is_new(self, item: Any) -> bool:
        key = getattr(item, self._paging.key)
        is_new = key not in self._seen
        self._seen.add(key)
        return is_new
