# Generated from openapi/ by codegen; do not edit.
# Regenerate: make generate
"""Client, models and schemas of OpenRouter's presets endpoint, loaded when first named."""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from . import models, types
    from .async_client import AsyncClient
    from .base import UNSET, Unset
    from .client import Client
    from .converter import Converter, dumps, loads, structure, unstructure
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
        StructureError,
        UnauthorizedError,
        UnexpectedResponse,
        ValidationError,
    )
    from .exchange import Operation, Request, build_request, read_response
    from .retry import Retries, retry_delay
    from .validation import Issue, is_valid, iter_issues, validate

__version__ = "0.1.0"

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
    "Issue",
    "iter_issues",
    "loads",
    "models",
    "NotFoundError",
    "NotSent",
    "Operation",
    "PresetsError",
    "read_response",
    "Request",
    "Retries",
    "retry_delay",
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
    "UNSET": "base",
    "Unset": "base",
    "Client": "client",
    "Converter": "converter",
    "dumps": "converter",
    "loads": "converter",
    "structure": "converter",
    "unstructure": "converter",
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
    "NotFoundError": "errors",
    "ConflictError": "errors",
    "InternalServerError": "errors",
    "Operation": "exchange",
    "Request": "exchange",
    "build_request": "exchange",
    "read_response": "exchange",
    "Retries": "retry",
    "retry_delay": "retry",
    "Issue": "validation",
    "is_valid": "validation",
    "iter_issues": "validation",
    "validate": "validation",
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
