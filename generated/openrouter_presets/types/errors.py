# Generated from openapi/ by codegen; do not edit.
# Regenerate: make generate
"""`TypedDict`s of the components in the file of this name under openapi/schemas/."""

from __future__ import annotations

import sys
from collections.abc import Mapping
from typing import Any, TypedDict

if sys.version_info >= (3, 11):
    from typing import NotRequired
else:
    from typing_extensions import NotRequired


class BadRequestResponse(TypedDict):
    """
    Body of a 400 response, sent when the request is not acceptable as it stands.
    """

    error: BadRequestResponseErrorData
    """
    What went wrong.
    """
    openrouter_metadata: NotRequired[Mapping[str, Any] | None]
    """
    Further details that the API attaches to the response; any key may occur, null means none.
    """
    user_id: NotRequired[str | None]
    """
    Id of the user that the request is attributed to; null when there is none to report.
    """


class BadRequestResponseErrorData(TypedDict):
    """
    Error of a request that is malformed or holds a value that the API does not take.
    """

    code: int
    """
    Numeric error code, normally the HTTP status `400`.
    """
    message: str
    """
    Explanation for people of what in the request was not accepted.
    """
    metadata: NotRequired[Mapping[str, Any] | None]
    """
    Details of the error that are meant for programs; any key may occur, null means none.
    """


class ConflictResponse(TypedDict):
    """
    Body of a 409 response, sent when the request clashes with the state of things on the
    server.
    """

    error: ConflictResponseErrorData
    """
    What went wrong.
    """
    openrouter_metadata: NotRequired[Mapping[str, Any] | None]
    """
    Further details that the API attaches to the response; any key may occur, null means none.
    """
    user_id: NotRequired[str | None]
    """
    Id of the user that the request is attributed to; null when there is none to report.
    """


class ConflictResponseErrorData(TypedDict):
    """
    Error of a request that conflicts with what is stored at the moment.
    """

    code: int
    """
    Numeric error code, normally the HTTP status `409`.
    """
    message: str
    """
    Explanation for people of what the request is in conflict with.
    """
    metadata: NotRequired[Mapping[str, Any] | None]
    """
    Details of the error that are meant for programs; any key may occur, null means none.
    """


class ForbiddenResponse(TypedDict):
    """
    Body of a 403 response, sent when the caller is known but not allowed to do this.
    """

    error: ForbiddenResponseErrorData
    """
    What went wrong.
    """
    openrouter_metadata: NotRequired[Mapping[str, Any] | None]
    """
    Further details that the API attaches to the response; any key may occur, null means none.
    """
    user_id: NotRequired[str | None]
    """
    Id of the user that the request is attributed to; null when there is none to report.
    """


class ForbiddenResponseErrorData(TypedDict):
    """
    Error of a call whose API key lacks the permission that it needs.
    """

    code: int
    """
    Numeric error code, normally the HTTP status `403`.
    """
    message: str
    """
    Explanation for people of what the caller may not do.
    """
    metadata: NotRequired[Mapping[str, Any] | None]
    """
    Details of the error that are meant for programs; any key may occur, null means none.
    """


class InternalServerResponse(TypedDict):
    """
    Body of a 500 response, sent when the server failed to handle the request.
    """

    error: InternalServerResponseErrorData
    """
    What went wrong.
    """
    openrouter_metadata: NotRequired[Mapping[str, Any] | None]
    """
    Further details that the API attaches to the response; any key may occur, null means none.
    """
    user_id: NotRequired[str | None]
    """
    Id of the user that the request is attributed to; null when there is none to report.
    """


class InternalServerResponseErrorData(TypedDict):
    """
    Error of a call that failed inside the API through no known fault of the request.
    """

    code: int
    """
    Numeric error code, normally the HTTP status `500`.
    """
    message: str
    """
    Explanation for people of the failure, as far as the API gives one.
    """
    metadata: NotRequired[Mapping[str, Any] | None]
    """
    Details of the error that are meant for programs; any key may occur, null means none.
    """


class NotFoundResponse(TypedDict):
    """
    Body of a 404 response, sent when something that the call refers to does not exist.
    """

    error: NotFoundResponseErrorData
    """
    What went wrong.
    """
    openrouter_metadata: NotRequired[Mapping[str, Any] | None]
    """
    Further details that the API attaches to the response; any key may occur, null means none.
    """
    user_id: NotRequired[str | None]
    """
    Id of the user that the request is attributed to; null when there is none to report.
    """


class NotFoundResponseErrorData(TypedDict):
    """
    Error of a call that names something the API cannot find.
    """

    code: int
    """
    Numeric error code, normally the HTTP status `404`.
    """
    message: str
    """
    Explanation for people of what could not be found.
    """
    metadata: NotRequired[Mapping[str, Any] | None]
    """
    Details of the error that are meant for programs; any key may occur, null means none.
    """


class ServiceUnavailableResponse(TypedDict):
    """
    Body of a 503 response, sent when the service cannot take requests for the moment.
    """

    error: ServiceUnavailableResponseErrorData
    """
    What went wrong.
    """
    openrouter_metadata: NotRequired[Mapping[str, Any] | None]
    """
    Further details that the API attaches to the response; any key may occur, null means none.
    """
    user_id: NotRequired[str | None]
    """
    Id of the user that the request is attributed to; null when there is none to report.
    """


class ServiceUnavailableResponseErrorData(TypedDict):
    """
    Error of a call that the service, overloaded or down, could not handle for a while.
    """

    code: int
    """
    Numeric error code, normally the HTTP status `503`.
    """
    message: str
    """
    Explanation for people of why the service is not available.
    """
    metadata: NotRequired[Mapping[str, Any] | None]
    """
    Details of the error that are meant for programs; any key may occur, null means none.
    """


class UnauthorizedResponse(TypedDict):
    """
    Body of a 401 response, sent when the caller could not be authenticated.
    """

    error: UnauthorizedResponseErrorData
    """
    What went wrong.
    """
    openrouter_metadata: NotRequired[Mapping[str, Any] | None]
    """
    Further details that the API attaches to the response; any key may occur, null means none.
    """
    user_id: NotRequired[str | None]
    """
    Id of the user that the request is attributed to; null when there is none to report.
    """


class UnauthorizedResponseErrorData(TypedDict):
    """
    Error of a call whose API key is missing, unknown or no longer valid.
    """

    code: int
    """
    Numeric error code, normally the HTTP status `401`.
    """
    message: str
    """
    Explanation for people of why the API key did not count.
    """
    metadata: NotRequired[Mapping[str, Any] | None]
    """
    Details of the error that are meant for programs; any key may occur, null means none.
    """
