# Generated from openapi/ by codegen; do not edit.
# Regenerate: make generate
"""Client, models and schemas of OpenRouter's presets endpoint, loaded when first named."""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from . import models, types
    from ._base import UNSET, Unset
    from ._conversion.converter import Converter, dumps, loads, structure, unstructure
    from ._transport.parameters import ListOperation, Operation, Parameter
    from ._transport.requests import Request, build_request
    from ._transport.responses import Response, read_response
    from ._transport.retry import Retries, retry_delay
    from ._validation.json_input import is_valid_json, judge_batch
    from ._validation.validate import Issue, is_valid, iter_issues, validate
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

_HOMES = {
    "AsyncClient": "async_client",
    "UNSET": "_base",
    "Unset": "_base",
    "Client": "client",
    "Converter": "_conversion.converter",
    "dumps": "_conversion.converter",
    "loads": "_conversion.converter",
    "structure": "_conversion.converter",
    "unstructure": "_conversion.converter",
    "ListOperation": "_transport.parameters",
    "Operation": "_transport.parameters",
    "Parameter": "_transport.parameters",
    "Request": "_transport.requests",
    "build_request": "_transport.requests",
    "Response": "_transport.responses",
    "read_response": "_transport.responses",
    "Retries": "_transport.retry",
    "retry_delay": "_transport.retry",
    "is_valid_json": "_validation.json_input",
    "judge_batch": "_validation.json_input",
    "Issue": "_validation.validate",
    "is_valid": "_validation.validate",
    "iter_issues": "_validation.validate",
    "validate": "_validation.validate",
    "ApiError": "errors",
    "ClientClosed": "errors",
    "DeliveryUnknown": "errors",
    "ExtraMissing": "errors",
    "Fault": "errors",
    "InvalidArgument": "errors",
    "NotSent": "errors",
    "PresetsError": "errors",
    "StructureError": "errors",
    "UnexpectedResponse": "errors",
    "ValidationError": "errors",
    "BadRequestError": "errors",
    "UnauthorizedError": "errors",
    "ForbiddenError": "errors",
    "InternalServerError": "errors",
    "ServiceUnavailableError": "errors",
    "NotFoundError": "errors",
    "ConflictError": "errors",
}


def __getattr__(name: str) -> Any:
    if name in ("models", "types"):
        return importlib.import_module(f".{name}", __name__)
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = getattr(importlib.import_module(f".{_HOMES[name]}", __name__), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return [*__all__, "__version__"]
