"""The operations of the description: what the client's methods are made of."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

from attrs import frozen

from codegen.description.errors import CodegenError, Place
from codegen.description.names import ARGUMENTS, MODULE, check_name, client_names, snake_case
from codegen.description.supported import ACCEPTED

CLASSES = ACCEPTED["$defs"]["responses"]["properties"]
METHODS = ("get", "put", "post", "delete", "patch")
Link = Callable[[dict[str, Any], Place], None]


@frozen
class Operation:
    """One HTTP operation.

    `body` and `result`, that of the one documented success, name components; `errors` has the class of each status.
    """

    name: str
    method: str
    path: str
    summary: str
    description: str
    parameters: dict[str, str]
    body: str | None
    result: str
    errors: dict[int, str]

    @property
    def is_safe(self) -> bool:
        """Whether it has no effect, and may be repeated."""
        return self.method == "GET"


def operations(document: dict[str, Any], place: Place, link: Link) -> tuple[Operation, ...]:
    """Return the operations of the root file.

    Args:
        document: the root file, which keeps the grammar.
        place: where it stands.
        link: makes the reference of a schema at a place one to a component.
    """
    found: dict[str, Operation] = {}
    for path, item in document["paths"].items():
        for method in (method for method in METHODS if path.startswith("/") and method in item):
            at = place.child("paths", path, method)
            operation = _operation(path, method, item[method], at, link)
            if operation.name in found:
                problem = f"{item[method]['operationId']!r} is a second method {operation.name!r}"
                raise CodegenError(at.child("operationId"), problem, "rename the operation")
            found[operation.name] = operation
    return tuple(found.values())


def _operation(path: str, method: str, node: dict[str, Any], place: Place, link: Link) -> Operation:
    name = snake_case(node["operationId"])
    check_name(name, place.child("operationId"), "operation", MODULE | client_names())
    parameters = node.get("parameters", [])
    for index, parameter in enumerate(parameters):
        check_name(
            parameter["name"], place.child("parameters", index, "name"), "parameter", ARGUMENTS
        )
    if sorted(re.findall(r"{(.*?)}", path)) != sorted(
        parameter["name"] for parameter in parameters
    ):
        raise CodegenError(
            place, "the path's {names} and its parameters differ", "declare each of them once"
        )
    body = (
        _component(node["requestBody"], place.child("requestBody"), link)
        if "requestBody" in node
        else None
    )
    responses = {
        int(status): _component(response, place.child("responses", status), link)
        for status, response in node["responses"].items()
        if status.isdigit()
    }
    success = [status for status in responses if status < 300]
    if len(success) != 1:
        raise CodegenError(
            place.child("responses"), f"{len(success)} answers of success", "describe exactly one"
        )
    return Operation(
        name=name,
        method=method.upper(),
        path=path,
        summary=node.get("summary", node["operationId"]).rstrip("."),
        description=node.get("description", ""),
        parameters={
            parameter["name"]: parameter.get("description", "") for parameter in parameters
        },
        body=body,
        result=responses[success[0]],
        errors={
            status: CLASSES[str(status)]["x-class"] for status in sorted(responses) if status >= 400
        },
    )


def _component(node: dict[str, Any], place: Place, link: Link) -> str:
    """Return the name of the component that a body or an answer is made of."""
    schema = node["content"]["application/json"]["schema"]
    link(schema, place.child("content", "application/json", "schema"))
    return str(schema["$ref"]).rpartition("/")[2]
