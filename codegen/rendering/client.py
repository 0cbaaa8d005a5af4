"""What the client templates need from an operation: its arguments, and how they are passed on."""

from __future__ import annotations

from codegen.description.operations import Operation, Parameter

_PYTHON = {"string": "str", "integer": "int", "number": "float", "boolean": "bool"}


def literal(value: object) -> str:
    """Return a plain value as Python source."""
    return repr(value)


def arguments(operation: Operation, *, paged: bool = False) -> str:
    """Return the arguments of an operation's method, or of its iterator if `paged`, one per line."""
    in_path = [p for p in operation.parameters if p.place == "path"]
    in_query = [p for p in operation.parameters if p.place == "query" and not _is_paged(operation, p, paged)]
    lines = ["self", *(f"{p.name}: {_annotation(p)}" for p in in_path)]
    if operation.body:
        lines.append(f"body: models.{operation.body} | types.{operation.body} | Mapping[str, Any]")
    lines.append("*")
    lines += [f"{p.name}: {_annotation(p)}" for p in in_query if p.is_required]
    lines += [f"{p.name}: {_annotation(p)} | None = None" for p in in_query if not p.is_required]
    lines += [
        "timeout: float | None = None",
        "headers: Mapping[str, str] | None = None",
        "on_response: OnResponse | None = None",
    ]
    return "".join(f"        {line},\n" for line in lines).rstrip("\n")


def values(operation: Operation, *, paged: bool = False) -> str:
    """Return the mapping of an operation's parameters to the arguments of its method."""
    names = [p.name for p in operation.parameters if not _is_paged(operation, p, paged)]
    return "{" + ", ".join(f'"{name}": {name}' for name in names) + "}"


def documented(parameter: Parameter) -> str:
    """Return the docstring text of a parameter."""
    if parameter.default is None:
        return parameter.description
    return f"{parameter.description.rstrip('.')}; {parameter.default!r} if it is not given."


def _annotation(parameter: Parameter) -> str:
    if parameter.enum:
        return f"Literal[{', '.join(map(repr, parameter.enum))}]"
    return " | ".join(_PYTHON[name] for name in parameter.types)


def _is_paged(operation: Operation, parameter: Parameter, paged: bool) -> bool:  # noqa: FBT001
    paging = operation.paging
    return paged and paging is not None and parameter.name in (paging.offset, paging.limit)
