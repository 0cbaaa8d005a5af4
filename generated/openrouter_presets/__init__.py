# Generated from openapi/ by codegen; do not edit.
# Regenerate: make generate
"""Client, models and schemas of OpenRouter's presets endpoint, loaded on first use."""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from . import models, types
    from ._base import UNSET, Unset
    from ._conversion.converter import Converter, dumps, loads, structure, unstructure
    from ._errors import Issue
    from ._transport.parameters import ListOperation, Operation, Parameter
    from ._transport.requests import Request, build_request
    from ._transport.responses import Response, read_response
    from ._transport.retry import Retries, retry_delay
    from ._validation.json_input import is_valid_json, judge_batch
    from ._validation.validate import is_valid, iter_issues, validate
    from .async_client import AsyncClient
    from .client import Client
    from .errors import (
        ApiError,
        BadRequestError,
        ClientClosed,
        ConflictError,
        DeliveryUnknown,
        ExtraMissing,
        Fault,
        ForbiddenError,
        InternalServerError,
        InvalidArgument,
        NotFoundError,
        NotSent,
        PresetsError,
        ServiceUnavailableError,
        StructureError,
        UnauthorizedError,
        UnexpectedResponse,
        ValidationError,
    )

__version__ = "0.2.0"

__all__ = [
    "ApiError",
    "AsyncClient",
    "BadRequestError",
    "build_request",
    "Client",
    "ClientClosed",
    "ConflictError",
    "Converter",
    "DeliveryUnknown",
    "dumps",
    "ExtraMissing",
    "Fault",
    "ForbiddenError",
    "InternalServerError",
    "InvalidArgument",
    "is_valid",
    "is_valid_json",
    "Issue",
    "iter_issues",
    "judge_batch",
    "ListOperation",
    "loads",
    "models",
    "NotFoundError",
    "NotSent",
    "Operation",
    "Parameter",
    "PresetsError",
    "read_response",
    "Request",
    "Response",
    "Retries",
    "retry_delay",
    "ServiceUnavailableError",
    "structure",
    "StructureError",
    "types",
    "UnauthorizedError",
    "UnexpectedResponse",
    "UNSET",
    "Unset",
    "unstructure",
    "validate",
    "ValidationError",
]

_NAMES = {
    "async_client": "AsyncClient",
    "_base": "UNSET Unset",
    "_errors": "Issue",
    "client": "Client",
    "_conversion.converter": "Converter dumps loads structure unstructure",
    "_transport.parameters": "ListOperation Operation Parameter",
    "_transport.requests": "Request build_request",
    "_transport.responses": "Response read_response",
    "_transport.retry": "Retries retry_delay",
    "_validation.json_input": "is_valid_json judge_batch",
    "_validation.validate": "is_valid iter_issues validate",
    "errors": "ApiError ClientClosed DeliveryUnknown ExtraMissing Fault InvalidArgument NotSent PresetsError StructureError UnexpectedResponse ValidationError BadRequestError UnauthorizedError ForbiddenError InternalServerError ServiceUnavailableError NotFoundError ConflictError",
}
_HOMES = {name: module for module, names in _NAMES.items() for name in names.split()}


def __getattr__(name: str) -> Any:
    if name in ("models", "types"):
        return _loaded(name)
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = getattr(_loaded(_HOMES[name]), name)
    globals()[name] = value
    return value


def _loaded(module: str) -> Any:
    try:
        return importlib.import_module(f".{module}", __name__)
    except ModuleNotFoundError as error:
        if not f"{__name__}.{module}".startswith(str(error.name)):
            raise  # a package that this one needs is not installed
    from ._errors import ExtraMissing
    from ._manifest import part_of

    path = module.replace(".", "/")
    part = part_of(f"{path}.py") or part_of(f"{path}/")
    raise ExtraMissing(f"this copy was made without `{part}`: `vendor DEST --with {part}` adds it", name=part)


def __dir__() -> list[str]:
    return [*__all__, "__version__"]
