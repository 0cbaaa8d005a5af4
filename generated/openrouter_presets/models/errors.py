# Generated from openapi/ by codegen; do not edit.
# Regenerate: make generate
"""Attrs classes of the components in the file of this name under openapi/schemas/."""

from typing import Any

from attrs import define

from .._base import UNSET, Model, Unset, extra_last


@define(kw_only=True, eq=False, repr=False, weakref_slot=False, field_transformer=extra_last)
class BadRequestResponseErrorData(Model):
    """Error of a request that is malformed or holds a value that the API does not take."""

    code: int
    """Numeric error code, normally the HTTP status `400`."""
    message: str
    """Human-readable explanation of what in the request was not accepted."""
    metadata: dict[str, Any] | None | Unset = UNSET
    """Details of the error that are meant for programs; any key may occur, null means none."""


@define(kw_only=True, eq=False, repr=False, weakref_slot=False, field_transformer=extra_last)
class BadRequestResponse(Model):
    """Body of a 400 response, sent when the request is not acceptable as it stands."""

    error: BadRequestResponseErrorData
    """What went wrong."""
    openrouter_metadata: dict[str, Any] | None | Unset = UNSET
    """Further details that the API attaches to the response; any key may occur, null means none."""
    user_id: str | None | Unset = UNSET
    """Id of the user that the request is attributed to; null when there is none to report."""


@define(kw_only=True, eq=False, repr=False, weakref_slot=False, field_transformer=extra_last)
class ConflictResponseErrorData(Model):
    """Error of a request that conflicts with what is stored at the moment."""

    code: int
    """Numeric error code, normally the HTTP status `409`."""
    message: str
    """Human-readable explanation of what the request conflicts with."""
    metadata: dict[str, Any] | None | Unset = UNSET
    """Details of the error that are meant for programs; any key may occur, null means none."""


@define(kw_only=True, eq=False, repr=False, weakref_slot=False, field_transformer=extra_last)
class ConflictResponse(Model):
    """Body of a 409 response, sent when the request clashes with the state of things on the server."""

    error: ConflictResponseErrorData
    """What went wrong."""
    openrouter_metadata: dict[str, Any] | None | Unset = UNSET
    """Further details that the API attaches to the response; any key may occur, null means none."""
    user_id: str | None | Unset = UNSET
    """Id of the user that the request is attributed to; null when there is none to report."""


@define(kw_only=True, eq=False, repr=False, weakref_slot=False, field_transformer=extra_last)
class ForbiddenResponseErrorData(Model):
    """Error of a call whose API key lacks the permission that it needs."""

    code: int
    """Numeric error code, normally the HTTP status `403`."""
    message: str
    """Human-readable explanation of what the caller is not allowed to do."""
    metadata: dict[str, Any] | None | Unset = UNSET
    """Details of the error that are meant for programs; any key may occur, null means none."""


@define(kw_only=True, eq=False, repr=False, weakref_slot=False, field_transformer=extra_last)
class ForbiddenResponse(Model):
    """Body of a 403 response, sent when the caller is known but not allowed to do this."""

    error: ForbiddenResponseErrorData
    """What went wrong."""
    openrouter_metadata: dict[str, Any] | None | Unset = UNSET
    """Further details that the API attaches to the response; any key may occur, null means none."""
    user_id: str | None | Unset = UNSET
    """Id of the user that the request is attributed to; null when there is none to report."""


@define(kw_only=True, eq=False, repr=False, weakref_slot=False, field_transformer=extra_last)
class InternalServerResponseErrorData(Model):
    """Error of a call that failed inside the API through no known fault of the request."""

    code: int
    """Numeric error code, normally the HTTP status `500`."""
    message: str
    """Human-readable explanation of the failure, if the API gives one."""
    metadata: dict[str, Any] | None | Unset = UNSET
    """Details of the error that are meant for programs; any key may occur, null means none."""


@define(kw_only=True, eq=False, repr=False, weakref_slot=False, field_transformer=extra_last)
class InternalServerResponse(Model):
    """Body of a 500 response, sent when the server failed to handle the request."""

    error: InternalServerResponseErrorData
    """What went wrong."""
    openrouter_metadata: dict[str, Any] | None | Unset = UNSET
    """Further details that the API attaches to the response; any key may occur, null means none."""
    user_id: str | None | Unset = UNSET
    """Id of the user that the request is attributed to; null when there is none to report."""


@define(kw_only=True, eq=False, repr=False, weakref_slot=False, field_transformer=extra_last)
class NotFoundResponseErrorData(Model):
    """Error of a call that names something the API cannot find."""

    code: int
    """Numeric error code, normally the HTTP status `404`."""
    message: str
    """Human-readable explanation of what could not be found."""
    metadata: dict[str, Any] | None | Unset = UNSET
    """Details of the error that are meant for programs; any key may occur, null means none."""


@define(kw_only=True, eq=False, repr=False, weakref_slot=False, field_transformer=extra_last)
class NotFoundResponse(Model):
    """Body of a 404 response, sent when something that the call refers to does not exist."""

    error: NotFoundResponseErrorData
    """What went wrong."""
    openrouter_metadata: dict[str, Any] | None | Unset = UNSET
    """Further details that the API attaches to the response; any key may occur, null means none."""
    user_id: str | None | Unset = UNSET
    """Id of the user that the request is attributed to; null when there is none to report."""


@define(kw_only=True, eq=False, repr=False, weakref_slot=False, field_transformer=extra_last)
class ServiceUnavailableResponseErrorData(Model):
    """Error of a call that the service could not handle because it was overloaded or down."""

    code: int
    """Numeric error code, normally the HTTP status `503`."""
    message: str
    """Human-readable explanation of why the service is not available."""
    metadata: dict[str, Any] | None | Unset = UNSET
    """Details of the error that are meant for programs; any key may occur, null means none."""


@define(kw_only=True, eq=False, repr=False, weakref_slot=False, field_transformer=extra_last)
class ServiceUnavailableResponse(Model):
    """Body of a 503 response, sent when the service cannot take requests for the moment."""

    error: ServiceUnavailableResponseErrorData
    """What went wrong."""
    openrouter_metadata: dict[str, Any] | None | Unset = UNSET
    """Further details that the API attaches to the response; any key may occur, null means none."""
    user_id: str | None | Unset = UNSET
    """Id of the user that the request is attributed to; null when there is none to report."""


@define(kw_only=True, eq=False, repr=False, weakref_slot=False, field_transformer=extra_last)
class UnauthorizedResponseErrorData(Model):
    """Error of a call whose API key is missing, unknown or no longer valid."""

    code: int
    """Numeric error code, normally the HTTP status `401`."""
    message: str
    """Human-readable explanation of why the API key was not accepted."""
    metadata: dict[str, Any] | None | Unset = UNSET
    """Details of the error that are meant for programs; any key may occur, null means none."""


@define(kw_only=True, eq=False, repr=False, weakref_slot=False, field_transformer=extra_last)
class UnauthorizedResponse(Model):
    """Body of a 401 response, sent when the caller could not be authenticated."""

    error: UnauthorizedResponseErrorData
    """What went wrong."""
    openrouter_metadata: dict[str, Any] | None | Unset = UNSET
    """Further details that the API attaches to the response; any key may occur, null means none."""
    user_id: str | None | Unset = UNSET
    """Id of the user that the request is attributed to; null when there is none to report."""
