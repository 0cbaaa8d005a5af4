# Copied from codegen/runtime/emulator/routing.py; edit there.
"""Which operation of the description a request calls, and the values of its parameters."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qsl, unquote_to_bytes

from attrs import frozen

from .answers import Refusal

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

BASE = "/api/v1"
_METHODS = ("get", "put", "post", "delete", "patch")
_INTEGER = re.compile(r"-?[0-9]{1,4000}")


@frozen
class Route:
    """An operation of the description, with its `parameters` as described and a `pattern` for its path as sent."""

    operation: str
    method: str
    pattern: re.Pattern[bytes]
    parameters: Sequence[Mapping[str, Any]]
    takes_body: bool


def routes(described: Mapping[str, Any]) -> list[Route]:
    """Return the operations of a description, those with fewer parameters in the path first."""
    found = [
        Route(
            operation["operationId"],
            method.upper(),
            re.compile(re.sub(r"\\{(\w+)\\}", r"(?P<\1>[^/]+)", re.escape(BASE + path)).encode()),
            operation.get("parameters", []),
            "requestBody" in operation,
        )
        for path, item in described["paths"].items()
        for method, operation in item.items()
        if method in _METHODS
    ]
    return sorted(found, key=lambda route: route.pattern.groups)


def find(known: Sequence[Route], method: str, path: bytes, query: bytes) -> tuple[Route, dict[str, Any]]:
    """Return the route of a request, and the value of each parameter: its default where it is absent.

    Raises:
        Refusal: with 404, 405 or 400, if the path, the method or a parameter is not that of any operation.
    """
    there = {route.method: (route, match) for route in known if (match := route.pattern.fullmatch(path))}
    if not there:
        raise Refusal(404, f"There is nothing at this path; the API is at {BASE}, its reference at /docs.")
    if "GET" in there:
        there["HEAD"] = there["GET"]
    if method not in there:
        allowed = ", ".join(there)
        raise Refusal(405, f"This path allows only {allowed}.", headers=((b"allow", allowed.encode()),))
    route, match = there[method]
    given = dict(parse_qsl(query.decode("latin-1"), keep_blank_values=True))
    values = {
        parameter["name"]: _in_path(parameter["name"], match[parameter["name"]])
        if parameter["in"] == "path"
        else _in_query(parameter, given.get(parameter["name"]))
        for parameter in route.parameters
    }
    return route, values


def _in_path(name: str, segment: bytes) -> str:
    try:
        return unquote_to_bytes(segment).decode()
    except UnicodeDecodeError:
        raise Refusal(400, f"The {name} is not percent-encoded UTF-8.") from None


def _in_query(parameter: Mapping[str, Any], text: str | None) -> Any:
    name, schema = parameter["name"], parameter["schema"]
    types = [schema["type"]] if isinstance(schema["type"], str) else schema["type"]
    if text is None or (text in ("", "null") and "null" in types):
        if parameter.get("required"):
            raise Refusal(400, f"{name}: it is missing.")
        return schema.get("default")
    value: Any = text
    if "integer" in types:
        if not _INTEGER.fullmatch(text):
            raise Refusal(400, f"{name}: {text[:100]!r} is not an integer.")
        value = int(text)
    least, most = schema.get("minimum", value), schema.get("maximum", value)
    if not least <= value <= most:
        raise Refusal(400, f"{name}: {text[:100]} is out of bounds; it is {_bounds(schema)}.")
    return value


def _bounds(schema: Mapping[str, Any]) -> str:
    words = {"minimum": "at least", "maximum": "at most"}
    return " and ".join(f"{words[name]} {schema[name]}" for name in words if name in schema)
