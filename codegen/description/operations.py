"""The operations of the description, from which the client's methods are generated."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

from attrs import frozen

from codegen.description.errors import CodegenError, Place
from codegen.description.names import ARGUMENTS, MODULE, check_name, client_names, snake_case
from codegen.description.schema import json_types
from codegen.description.supported import ACCEPTED, is_of_type

CLASSES = ACCEPTED["$defs"]["responses"]["properties"]
METHODS = ("get", "put", "post", "delete", "patch")
BOUNDS = ("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "minLength", "maxLength")
Link = Callable[[dict[str, Any], Place], None]


@frozen
class Parameter:
    """One parameter of an operation.

    Args:
        name: its name in the path or the query, and in Python.
        place: "path" or "query".
        is_required: whether a call has to give it.
        types: the JSON types of its values, without null: in a query, null and absent are the same.
        enum: the values that it may have; empty if any value is allowed.
        bounds: those keywords of its schema that bound it, such as `minimum`.
        default: the value that the API assumes if it is absent; None if the description does not say.
        description: its text in the description.
    """

    name: str
    place: str
    is_required: bool
    types: tuple[str, ...]
    enum: tuple[Any, ...]
    bounds: dict[str, float]
    default: Any
    description: str


@frozen
class Paging:
    """How the items of a list are read page by page.

    `offset` and `limit` name parameters; `items` and, if there is one, `total` name properties of the
    result; `key` names the property that is unique to each item. `item` is the component of an item.
    """

    offset: str
    limit: str
    items: str
    key: str
    total: str | None
    item: str
    most: int


@frozen
class Operation:
    """One HTTP operation.

    `body` and `result` name components; `result` is that of the only success status. `errors` has the class of each
    error status. `lookup` is the client method that finds out whether a call had an effect if unknown (`x-lookup`).
    """

    name: str
    method: str
    path: str
    summary: str
    description: str
    place: Place
    parameters: tuple[Parameter, ...]
    body: str | None
    result: str
    errors: dict[int, str]
    lookup: str | None
    paging: Paging | None = None

    @property
    def is_safe(self) -> bool:
        """Whether it has no effect, and may be repeated (RFC 9110, section 9.2.1)."""
        return self.method == "GET"

    @property
    def iterator(self) -> str:
        """The name of the method that reads all pages of a list."""
        return f"iter_{self.name.removeprefix('list_')}"


def operations(document: dict[str, Any], place: Place, link: Link) -> tuple[Operation, ...]:
    """Return the operations of the root file.

    Args:
        document: the root file, which conforms to the grammar.
        place: where it is.
        link: rewrites the file reference of a schema, which is at a place, to a component reference.
    """
    found: dict[str, Operation] = {}
    for path, item in document["paths"].items():
        for method in (method for method in METHODS if path.startswith("/") and method in item):
            at = place.child("paths", path, method)
            operation = _operation(path, method, item[method], at, link)
            if operation.name in found:
                problem = f"{item[method]['operationId']!r} would generate a second method {operation.name!r}"
                raise CodegenError(at.child("operationId"), problem, "rename the operation")
            found[operation.name] = operation
    return tuple(found.values())


def _operation(path: str, method: str, node: dict[str, Any], place: Place, link: Link) -> Operation:
    name = snake_case(node["operationId"])
    check_name(name, place.child("operationId"), "operation", MODULE | client_names())
    if "x-lookup" in node:
        check_name(node["x-lookup"], place.child("x-lookup"), "method", MODULE | client_names())
    parameters = tuple(
        _parameter(parameter, place.child("parameters", index))
        for index, parameter in enumerate(node.get("parameters", []))
    )
    in_path = [parameter.name for parameter in parameters if parameter.place == "path"]
    if sorted(re.findall(r"{(.*?)}", path)) != sorted(in_path):
        raise CodegenError(place, "the path's {names} and its parameters differ", "declare each of them once")
    names = [parameter.name for parameter in parameters]
    if twice := next((name for name in names if names.count(name) > 1), None):
        raise CodegenError(place, f"two parameters are named {twice!r}", "rename or remove one")
    body = _component(node["requestBody"], place.child("requestBody"), link) if "requestBody" in node else None
    responses = {
        int(status): _component(response, place.child("responses", status), link)
        for status, response in node["responses"].items()
        if status.isdigit()
    }
    success = [status for status in responses if status < 300]
    if len(success) != 1:
        raise CodegenError(place.child("responses"), f"{len(success)} answers of success", "describe exactly one")
    return Operation(
        name=name,
        method=method.upper(),
        path=path,
        summary=node.get("summary", node["operationId"]).rstrip("."),
        description=node.get("description", ""),
        place=place,
        parameters=parameters,
        body=body,
        result=responses[success[0]],
        errors={status: CLASSES[str(status)]["x-class"] for status in sorted(responses) if status >= 400},
        lookup=node.get("x-lookup"),
    )


def _parameter(node: dict[str, Any], place: Place) -> Parameter:
    check_name(node["name"], place.child("name"), "parameter", ARGUMENTS)
    schema, at = node["schema"], place.child("schema")
    types = tuple(name for name in json_types(schema) if name != "null")
    values = [(at.child("enum", i), value) for i, value in enumerate(schema.get("enum", []))]
    values += [(at.child("default"), schema["default"])] if "default" in schema else []
    for where, value in values:
        if not any(is_of_type(value, name) for name in json_types(schema)):
            problem = f"{value!r} is not a {' or '.join(types)}"
            raise CodegenError(where, problem, "change it, or the type")
    return Parameter(
        name=node["name"],
        place=node["in"],
        is_required=node["in"] == "path" or node.get("required", False),
        types=(*types, *([schema["x-text-of"]] if "x-text-of" in schema else [])),
        enum=tuple(value for value in schema.get("enum", []) if value is not None),
        bounds={keyword: schema[keyword] for keyword in BOUNDS if keyword in schema},
        default=schema.get("default"),
        description=node.get("description", ""),
    )


def _component(node: dict[str, Any], place: Place, link: Link) -> str:
    """Return the name of the component that describes a request body or an answer."""
    schema = node["content"]["application/json"]["schema"]
    link(schema, place.child("content", "application/json", "schema"))
    return str(schema["$ref"]).rpartition("/")[2]
