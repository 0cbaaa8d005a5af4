# Generated from openapi/ by codegen; do not edit.
# Regenerate: make generate
"""All that can go wrong, as exceptions that carry the data of the fault."""

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
    """Status 400, as documented in the description."""


class UnauthorizedError(ApiError):
    """Status 401, as documented in the description."""


class ForbiddenError(ApiError):
    """Status 403, as documented in the description."""


class NotFoundError(ApiError):
    """Status 404, as documented in the description."""


class ConflictError(ApiError):
    """Status 409, as documented in the description."""


class InternalServerError(ApiError):
    """Status 500, as documented in the description."""


class ServiceUnavailableError(ApiError):
    """Status 503, as documented in the description."""


API_ERRORS: dict[int, type[ApiError]] = {
    400: BadRequestError,
    401: UnauthorizedError,
    403: ForbiddenError,
    404: NotFoundError,
    409: ConflictError,
    500: InternalServerError,
    503: ServiceUnavailableError,
}
