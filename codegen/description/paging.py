"""Paged lists: checks the `x-paging` of an operation against its parameters and its result."""

from __future__ import annotations

from typing import Any

from attrs import evolve

from codegen.description.errors import CodegenError, Place
from codegen.description.model import Description
from codegen.description.names import check_name
from codegen.description.operations import Operation, Paging
from codegen.description.schema import REF, Schema

REMEDY = "name a parameter or a property that is described, or take x-paging out"


def paged(description: Description) -> tuple[Operation, ...]:
    """Return the operations, with the paging of those that have `x-paging`.

    Raises:
        CodegenError: `x-paging` names something that the operation does not have.
    """
    found: list[Operation] = []
    names = {operation.name for operation in description.operations}
    for operation in description.operations:
        node = description.document["paths"][operation.path][operation.method.lower()]
        place = operation.place.child("x-paging")
        if "x-paging" in node:
            if operation.iterator in names:
                problem = f"its iterator {operation.iterator!r} is the name of an operation"
                raise CodegenError(place, problem, "rename the operation")
            paging = _paging(description, operation, node["x-paging"], place)
            found.append(evolve(operation, paging=paging))
        else:
            found.append(operation)
    return tuple(found)


def _paging(description: Description, operation: Operation, node: dict[str, Any], place: Place) -> Paging:
    parameters = {p.name: p for p in operation.parameters if p.place == "query"}
    for role in ("offset", "limit"):
        parameter = parameters.get(node[role])
        if parameter is None or parameter.is_required or "integer" not in parameter.types:
            problem = f"{node[role]!r} is not an optional integer parameter in the query"
            raise CodegenError(place.child(role), problem, REMEDY)
    result = description.flat({"$ref": REF + operation.result}).get("properties", {})
    for role in ("items", "total"):
        if role in node and node[role] not in result:
            problem = f"{operation.result} has no property {node[role]!r}"
            raise CodegenError(place.child(role), problem, REMEDY)
    item = _item(description.target(result[node["items"]]))
    if item is None:
        problem = f"{node['items']!r} is not a list of a component"
        raise CodegenError(place.child("items"), problem, REMEDY)
    if node["key"] not in description.flat({"$ref": REF + item}).get("properties", {}):
        raise CodegenError(place.child("key"), f"{item} has no property {node['key']!r}", REMEDY)
    for role in ("items", "key", "total"):
        check_name(node.get(role, "total"), place.child(role), "property", set[str]())
    limit = parameters[node["limit"]]
    return Paging(
        offset=node["offset"],
        limit=node["limit"],
        items=node["items"],
        key=node["key"],
        total=node.get("total"),
        item=item,
        most=int(limit.bounds.get("maximum", limit.default or 100)),
    )


def _item(schema: Schema) -> str | None:
    reference = schema.get("items", {}).get("$ref")
    return reference.removeprefix(REF) if reference else None
