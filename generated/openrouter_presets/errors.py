# Generated from openapi/ by codegen; do not edit.
# Regenerate: make generate
"""All that goes wrong, as exceptions that carry the data of the fault."""

from __future__ import annotations

from ._errors import (
    ApiError,
    ClientClosed,
    DeliveryUnknown,
    ExtraMissing,
    Fault,
    InvalidArgument,
    NotSent,
    PresetsError,
    StructureError,
    UnexpectedResponse,
    ValidationError,
)

__all__ = [
    "ApiError",
    "BadRequestError",
    "ClientClosed",
    "ConflictError",
    "DeliveryUnknown",
    "ExtraMissing",
    "Fault",
    "ForbiddenError",
    "InternalServerError",
    "InvalidArgument",
    "NotFoundError",
    "NotSent",
    "PresetsError",
    "ServiceUnavailableError",
    "StructureError",
    "UnauthorizedError",
    "UnexpectedResponse",
    "ValidationError",
]


class BadRequestError(ApiError):
    """Status 400, as the description has it."""


class UnauthorizedError(ApiError):
    """Status 401, as the description has it."""


class ForbiddenError(ApiError):
    """Status 403, as the description has it."""


class NotFoundError(ApiError):
    """Status 404, as the description has it."""


class ConflictError(ApiError):
    """Status 409, as the description has it."""


class InternalServerError(ApiError):
    """Status 500, as the description has it."""


class ServiceUnavailableError(ApiError):
    """Status 503, as the description has it."""


API_ERRORS: dict[int, type[ApiError]] = {
    400: BadRequestError,
    401: UnauthorizedError,
    403: ForbiddenError,
    404: NotFoundError,
    409: ConflictError,
    500: InternalServerError,
    503: ServiceUnavailableError,
}
