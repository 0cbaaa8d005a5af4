# Generated from openapi/ by codegen; do not edit.
# Regenerate: make generate
# pyright: basic
"""How JSON becomes the classes in `models/errors.py`, and how they become JSON."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._base import UNSET
from .._conversion.reading import (
    incomplete,
    integer,
    mapping,
    other,
    rest,
    string,
)
from .._conversion.writing import close, text, writers
from ..models.errors import (
    BadRequestResponse,
    BadRequestResponseErrorData,
    ConflictResponse,
    ConflictResponseErrorData,
    ForbiddenResponse,
    ForbiddenResponseErrorData,
    InternalServerResponse,
    InternalServerResponseErrorData,
    NotFoundResponse,
    NotFoundResponseErrorData,
    ServiceUnavailableResponse,
    ServiceUnavailableResponseErrorData,
    UnauthorizedResponse,
    UnauthorizedResponseErrorData,
)

if TYPE_CHECKING:
    from .._conversion.writing import Put

new = object.__new__


def read_bad_request_response(data: Any) -> Any:
    if type(data) is not dict:
        return other(data)
    self: Any = new(BadRequestResponse)
    try:
        self.error = read_bad_request_response_error_data(data["error"])
    except KeyError:
        return incomplete(data, BadRequestResponse)
    self.openrouter_metadata = self.user_id = UNSET
    self._extra = None
    if left := len(data) - 1:
        if "openrouter_metadata" in data:
            self.openrouter_metadata = (
                v if type(v := data["openrouter_metadata"]) is dict else mapping(v)
            )
            left -= 1
        if "user_id" in data:
            self.user_id = v if type(v := data["user_id"]) is str else string(v)
            left -= 1
        if left:
            self._extra = rest(data, BAD_REQUEST_RESPONSE_KEYS)
    return self


def read_bad_request_response_error_data(data: Any) -> Any:
    if type(data) is not dict:
        return other(data)
    self: Any = new(BadRequestResponseErrorData)
    try:
        self.code = v if type(v := data["code"]) is int else integer(v)
        self.message = v if type(v := data["message"]) is str else string(v)
    except KeyError:
        return incomplete(data, BadRequestResponseErrorData)
    self.metadata = UNSET
    self._extra = None
    if left := len(data) - 2:
        if "metadata" in data:
            self.metadata = v if type(v := data["metadata"]) is dict else mapping(v)
            left -= 1
        if left:
            self._extra = rest(data, BAD_REQUEST_RESPONSE_ERROR_DATA_KEYS)
    return self


def read_conflict_response(data: Any) -> Any:
    if type(data) is not dict:
        return other(data)
    self: Any = new(ConflictResponse)
    try:
        self.error = read_conflict_response_error_data(data["error"])
    except KeyError:
        return incomplete(data, ConflictResponse)
    self.openrouter_metadata = self.user_id = UNSET
    self._extra = None
    if left := len(data) - 1:
        if "openrouter_metadata" in data:
            self.openrouter_metadata = (
                v if type(v := data["openrouter_metadata"]) is dict else mapping(v)
            )
            left -= 1
        if "user_id" in data:
            self.user_id = v if type(v := data["user_id"]) is str else string(v)
            left -= 1
        if left:
            self._extra = rest(data, CONFLICT_RESPONSE_KEYS)
    return self


def read_conflict_response_error_data(data: Any) -> Any:
    if type(data) is not dict:
        return other(data)
    self: Any = new(ConflictResponseErrorData)
    try:
        self.code = v if type(v := data["code"]) is int else integer(v)
        self.message = v if type(v := data["message"]) is str else string(v)
    except KeyError:
        return incomplete(data, ConflictResponseErrorData)
    self.metadata = UNSET
    self._extra = None
    if left := len(data) - 2:
        if "metadata" in data:
            self.metadata = v if type(v := data["metadata"]) is dict else mapping(v)
            left -= 1
        if left:
            self._extra = rest(data, CONFLICT_RESPONSE_ERROR_DATA_KEYS)
    return self


def read_forbidden_response(data: Any) -> Any:
    if type(data) is not dict:
        return other(data)
    self: Any = new(ForbiddenResponse)
    try:
        self.error = read_forbidden_response_error_data(data["error"])
    except KeyError:
        return incomplete(data, ForbiddenResponse)
    self.openrouter_metadata = self.user_id = UNSET
    self._extra = None
    if left := len(data) - 1:
        if "openrouter_metadata" in data:
            self.openrouter_metadata = (
                v if type(v := data["openrouter_metadata"]) is dict else mapping(v)
            )
            left -= 1
        if "user_id" in data:
            self.user_id = v if type(v := data["user_id"]) is str else string(v)
            left -= 1
        if left:
            self._extra = rest(data, FORBIDDEN_RESPONSE_KEYS)
    return self


def read_forbidden_response_error_data(data: Any) -> Any:
    if type(data) is not dict:
        return other(data)
    self: Any = new(ForbiddenResponseErrorData)
    try:
        self.code = v if type(v := data["code"]) is int else integer(v)
        self.message = v if type(v := data["message"]) is str else string(v)
    except KeyError:
        return incomplete(data, ForbiddenResponseErrorData)
    self.metadata = UNSET
    self._extra = None
    if left := len(data) - 2:
        if "metadata" in data:
            self.metadata = v if type(v := data["metadata"]) is dict else mapping(v)
            left -= 1
        if left:
            self._extra = rest(data, FORBIDDEN_RESPONSE_ERROR_DATA_KEYS)
    return self


def read_internal_server_response(data: Any) -> Any:
    if type(data) is not dict:
        return other(data)
    self: Any = new(InternalServerResponse)
    try:
        self.error = read_internal_server_response_error_data(data["error"])
    except KeyError:
        return incomplete(data, InternalServerResponse)
    self.openrouter_metadata = self.user_id = UNSET
    self._extra = None
    if left := len(data) - 1:
        if "openrouter_metadata" in data:
            self.openrouter_metadata = (
                v if type(v := data["openrouter_metadata"]) is dict else mapping(v)
            )
            left -= 1
        if "user_id" in data:
            self.user_id = v if type(v := data["user_id"]) is str else string(v)
            left -= 1
        if left:
            self._extra = rest(data, INTERNAL_SERVER_RESPONSE_KEYS)
    return self


def read_internal_server_response_error_data(data: Any) -> Any:
    if type(data) is not dict:
        return other(data)
    self: Any = new(InternalServerResponseErrorData)
    try:
        self.code = v if type(v := data["code"]) is int else integer(v)
        self.message = v if type(v := data["message"]) is str else string(v)
    except KeyError:
        return incomplete(data, InternalServerResponseErrorData)
    self.metadata = UNSET
    self._extra = None
    if left := len(data) - 2:
        if "metadata" in data:
            self.metadata = v if type(v := data["metadata"]) is dict else mapping(v)
            left -= 1
        if left:
            self._extra = rest(data, INTERNAL_SERVER_RESPONSE_ERROR_DATA_KEYS)
    return self


def read_not_found_response(data: Any) -> Any:
    if type(data) is not dict:
        return other(data)
    self: Any = new(NotFoundResponse)
    try:
        self.error = read_not_found_response_error_data(data["error"])
    except KeyError:
        return incomplete(data, NotFoundResponse)
    self.openrouter_metadata = self.user_id = UNSET
    self._extra = None
    if left := len(data) - 1:
        if "openrouter_metadata" in data:
            self.openrouter_metadata = (
                v if type(v := data["openrouter_metadata"]) is dict else mapping(v)
            )
            left -= 1
        if "user_id" in data:
            self.user_id = v if type(v := data["user_id"]) is str else string(v)
            left -= 1
        if left:
            self._extra = rest(data, NOT_FOUND_RESPONSE_KEYS)
    return self


def read_not_found_response_error_data(data: Any) -> Any:
    if type(data) is not dict:
        return other(data)
    self: Any = new(NotFoundResponseErrorData)
    try:
        self.code = v if type(v := data["code"]) is int else integer(v)
        self.message = v if type(v := data["message"]) is str else string(v)
    except KeyError:
        return incomplete(data, NotFoundResponseErrorData)
    self.metadata = UNSET
    self._extra = None
    if left := len(data) - 2:
        if "metadata" in data:
            self.metadata = v if type(v := data["metadata"]) is dict else mapping(v)
            left -= 1
        if left:
            self._extra = rest(data, NOT_FOUND_RESPONSE_ERROR_DATA_KEYS)
    return self


def read_service_unavailable_response(data: Any) -> Any:
    if type(data) is not dict:
        return other(data)
    self: Any = new(ServiceUnavailableResponse)
    try:
        self.error = read_service_unavailable_response_error_data(data["error"])
    except KeyError:
        return incomplete(data, ServiceUnavailableResponse)
    self.openrouter_metadata = self.user_id = UNSET
    self._extra = None
    if left := len(data) - 1:
        if "openrouter_metadata" in data:
            self.openrouter_metadata = (
                v if type(v := data["openrouter_metadata"]) is dict else mapping(v)
            )
            left -= 1
        if "user_id" in data:
            self.user_id = v if type(v := data["user_id"]) is str else string(v)
            left -= 1
        if left:
            self._extra = rest(data, SERVICE_UNAVAILABLE_RESPONSE_KEYS)
    return self


def read_service_unavailable_response_error_data(data: Any) -> Any:
    if type(data) is not dict:
        return other(data)
    self: Any = new(ServiceUnavailableResponseErrorData)
    try:
        self.code = v if type(v := data["code"]) is int else integer(v)
        self.message = v if type(v := data["message"]) is str else string(v)
    except KeyError:
        return incomplete(data, ServiceUnavailableResponseErrorData)
    self.metadata = UNSET
    self._extra = None
    if left := len(data) - 2:
        if "metadata" in data:
            self.metadata = v if type(v := data["metadata"]) is dict else mapping(v)
            left -= 1
        if left:
            self._extra = rest(data, SERVICE_UNAVAILABLE_RESPONSE_ERROR_DATA_KEYS)
    return self


def read_unauthorized_response(data: Any) -> Any:
    if type(data) is not dict:
        return other(data)
    self: Any = new(UnauthorizedResponse)
    try:
        self.error = read_unauthorized_response_error_data(data["error"])
    except KeyError:
        return incomplete(data, UnauthorizedResponse)
    self.openrouter_metadata = self.user_id = UNSET
    self._extra = None
    if left := len(data) - 1:
        if "openrouter_metadata" in data:
            self.openrouter_metadata = (
                v if type(v := data["openrouter_metadata"]) is dict else mapping(v)
            )
            left -= 1
        if "user_id" in data:
            self.user_id = v if type(v := data["user_id"]) is str else string(v)
            left -= 1
        if left:
            self._extra = rest(data, UNAUTHORIZED_RESPONSE_KEYS)
    return self


def read_unauthorized_response_error_data(data: Any) -> Any:
    if type(data) is not dict:
        return other(data)
    self: Any = new(UnauthorizedResponseErrorData)
    try:
        self.code = v if type(v := data["code"]) is int else integer(v)
        self.message = v if type(v := data["message"]) is str else string(v)
    except KeyError:
        return incomplete(data, UnauthorizedResponseErrorData)
    self.metadata = UNSET
    self._extra = None
    if left := len(data) - 2:
        if "metadata" in data:
            self.metadata = v if type(v := data["metadata"]) is dict else mapping(v)
            left -= 1
        if left:
            self._extra = rest(data, UNAUTHORIZED_RESPONSE_ERROR_DATA_KEYS)
    return self


def write_bad_request_response(self: Any, put: Put, start: str) -> object:
    writers[(v := self.error).__class__](v, put, f'{start}{{"error":')
    if (v := self.openrouter_metadata) is not UNSET:
        writers[v.__class__](v, put, ',"openrouter_metadata":')
    if (v := self.user_id) is not UNSET:
        put(f',"user_id":{text(v)}')
    return close(self, put, ",", BAD_REQUEST_RESPONSE_KEYS) if self._extra else put("}")


def write_bad_request_response_error_data(self: Any, put: Put, start: str) -> object:
    put(f'{start}{{"code":{text(self.code)},"message":{text(self.message)}')
    if (v := self.metadata) is not UNSET:
        writers[v.__class__](v, put, ',"metadata":')
    return close(self, put, ",", BAD_REQUEST_RESPONSE_ERROR_DATA_KEYS) if self._extra else put("}")


def write_conflict_response(self: Any, put: Put, start: str) -> object:
    writers[(v := self.error).__class__](v, put, f'{start}{{"error":')
    if (v := self.openrouter_metadata) is not UNSET:
        writers[v.__class__](v, put, ',"openrouter_metadata":')
    if (v := self.user_id) is not UNSET:
        put(f',"user_id":{text(v)}')
    return close(self, put, ",", CONFLICT_RESPONSE_KEYS) if self._extra else put("}")


def write_conflict_response_error_data(self: Any, put: Put, start: str) -> object:
    put(f'{start}{{"code":{text(self.code)},"message":{text(self.message)}')
    if (v := self.metadata) is not UNSET:
        writers[v.__class__](v, put, ',"metadata":')
    return close(self, put, ",", CONFLICT_RESPONSE_ERROR_DATA_KEYS) if self._extra else put("}")


def write_forbidden_response(self: Any, put: Put, start: str) -> object:
    writers[(v := self.error).__class__](v, put, f'{start}{{"error":')
    if (v := self.openrouter_metadata) is not UNSET:
        writers[v.__class__](v, put, ',"openrouter_metadata":')
    if (v := self.user_id) is not UNSET:
        put(f',"user_id":{text(v)}')
    return close(self, put, ",", FORBIDDEN_RESPONSE_KEYS) if self._extra else put("}")


def write_forbidden_response_error_data(self: Any, put: Put, start: str) -> object:
    put(f'{start}{{"code":{text(self.code)},"message":{text(self.message)}')
    if (v := self.metadata) is not UNSET:
        writers[v.__class__](v, put, ',"metadata":')
    return close(self, put, ",", FORBIDDEN_RESPONSE_ERROR_DATA_KEYS) if self._extra else put("}")


def write_internal_server_response(self: Any, put: Put, start: str) -> object:
    writers[(v := self.error).__class__](v, put, f'{start}{{"error":')
    if (v := self.openrouter_metadata) is not UNSET:
        writers[v.__class__](v, put, ',"openrouter_metadata":')
    if (v := self.user_id) is not UNSET:
        put(f',"user_id":{text(v)}')
    return close(self, put, ",", INTERNAL_SERVER_RESPONSE_KEYS) if self._extra else put("}")


def write_internal_server_response_error_data(self: Any, put: Put, start: str) -> object:
    put(f'{start}{{"code":{text(self.code)},"message":{text(self.message)}')
    if (v := self.metadata) is not UNSET:
        writers[v.__class__](v, put, ',"metadata":')
    return (
        close(self, put, ",", INTERNAL_SERVER_RESPONSE_ERROR_DATA_KEYS) if self._extra else put("}")
    )


def write_not_found_response(self: Any, put: Put, start: str) -> object:
    writers[(v := self.error).__class__](v, put, f'{start}{{"error":')
    if (v := self.openrouter_metadata) is not UNSET:
        writers[v.__class__](v, put, ',"openrouter_metadata":')
    if (v := self.user_id) is not UNSET:
        put(f',"user_id":{text(v)}')
    return close(self, put, ",", NOT_FOUND_RESPONSE_KEYS) if self._extra else put("}")


def write_not_found_response_error_data(self: Any, put: Put, start: str) -> object:
    put(f'{start}{{"code":{text(self.code)},"message":{text(self.message)}')
    if (v := self.metadata) is not UNSET:
        writers[v.__class__](v, put, ',"metadata":')
    return close(self, put, ",", NOT_FOUND_RESPONSE_ERROR_DATA_KEYS) if self._extra else put("}")


def write_service_unavailable_response(self: Any, put: Put, start: str) -> object:
    writers[(v := self.error).__class__](v, put, f'{start}{{"error":')
    if (v := self.openrouter_metadata) is not UNSET:
        writers[v.__class__](v, put, ',"openrouter_metadata":')
    if (v := self.user_id) is not UNSET:
        put(f',"user_id":{text(v)}')
    return close(self, put, ",", SERVICE_UNAVAILABLE_RESPONSE_KEYS) if self._extra else put("}")


def write_service_unavailable_response_error_data(self: Any, put: Put, start: str) -> object:
    put(f'{start}{{"code":{text(self.code)},"message":{text(self.message)}')
    if (v := self.metadata) is not UNSET:
        writers[v.__class__](v, put, ',"metadata":')
    return (
        close(self, put, ",", SERVICE_UNAVAILABLE_RESPONSE_ERROR_DATA_KEYS)
        if self._extra
        else put("}")
    )


def write_unauthorized_response(self: Any, put: Put, start: str) -> object:
    writers[(v := self.error).__class__](v, put, f'{start}{{"error":')
    if (v := self.openrouter_metadata) is not UNSET:
        writers[v.__class__](v, put, ',"openrouter_metadata":')
    if (v := self.user_id) is not UNSET:
        put(f',"user_id":{text(v)}')
    return close(self, put, ",", UNAUTHORIZED_RESPONSE_KEYS) if self._extra else put("}")


def write_unauthorized_response_error_data(self: Any, put: Put, start: str) -> object:
    put(f'{start}{{"code":{text(self.code)},"message":{text(self.message)}')
    if (v := self.metadata) is not UNSET:
        writers[v.__class__](v, put, ',"metadata":')
    return close(self, put, ",", UNAUTHORIZED_RESPONSE_ERROR_DATA_KEYS) if self._extra else put("}")


# fmt: off
FIELDS: dict[type, list[str]] = {
    BadRequestResponse: ["error", "openrouter_metadata", "user_id"],
    BadRequestResponseErrorData: ["code", "message", "metadata"],
    ConflictResponse: ["error", "openrouter_metadata", "user_id"],
    ConflictResponseErrorData: ["code", "message", "metadata"],
    ForbiddenResponse: ["error", "openrouter_metadata", "user_id"],
    ForbiddenResponseErrorData: ["code", "message", "metadata"],
    InternalServerResponse: ["error", "openrouter_metadata", "user_id"],
    InternalServerResponseErrorData: ["code", "message", "metadata"],
    NotFoundResponse: ["error", "openrouter_metadata", "user_id"],
    NotFoundResponseErrorData: ["code", "message", "metadata"],
    ServiceUnavailableResponse: ["error", "openrouter_metadata", "user_id"],
    ServiceUnavailableResponseErrorData: ["code", "message", "metadata"],
    UnauthorizedResponse: ["error", "openrouter_metadata", "user_id"],
    UnauthorizedResponseErrorData: ["code", "message", "metadata"],
}
ATTRIBUTES: dict[type, dict[str, str]] = {}
BAD_REQUEST_RESPONSE_KEYS = frozenset(FIELDS[BadRequestResponse])
BAD_REQUEST_RESPONSE_ERROR_DATA_KEYS = frozenset(FIELDS[BadRequestResponseErrorData])
CONFLICT_RESPONSE_KEYS = frozenset(FIELDS[ConflictResponse])
CONFLICT_RESPONSE_ERROR_DATA_KEYS = frozenset(FIELDS[ConflictResponseErrorData])
FORBIDDEN_RESPONSE_KEYS = frozenset(FIELDS[ForbiddenResponse])
FORBIDDEN_RESPONSE_ERROR_DATA_KEYS = frozenset(FIELDS[ForbiddenResponseErrorData])
INTERNAL_SERVER_RESPONSE_KEYS = frozenset(FIELDS[InternalServerResponse])
INTERNAL_SERVER_RESPONSE_ERROR_DATA_KEYS = frozenset(FIELDS[InternalServerResponseErrorData])
NOT_FOUND_RESPONSE_KEYS = frozenset(FIELDS[NotFoundResponse])
NOT_FOUND_RESPONSE_ERROR_DATA_KEYS = frozenset(FIELDS[NotFoundResponseErrorData])
SERVICE_UNAVAILABLE_RESPONSE_KEYS = frozenset(FIELDS[ServiceUnavailableResponse])
SERVICE_UNAVAILABLE_RESPONSE_ERROR_DATA_KEYS = frozenset(FIELDS[ServiceUnavailableResponseErrorData])
UNAUTHORIZED_RESPONSE_KEYS = frozenset(FIELDS[UnauthorizedResponse])
UNAUTHORIZED_RESPONSE_ERROR_DATA_KEYS = frozenset(FIELDS[UnauthorizedResponseErrorData])
READERS = {
    BadRequestResponse: read_bad_request_response, BadRequestResponseErrorData:
    read_bad_request_response_error_data, ConflictResponse: read_conflict_response,
    ConflictResponseErrorData: read_conflict_response_error_data, ForbiddenResponse:
    read_forbidden_response, ForbiddenResponseErrorData: read_forbidden_response_error_data,
    InternalServerResponse: read_internal_server_response, InternalServerResponseErrorData:
    read_internal_server_response_error_data, NotFoundResponse: read_not_found_response,
    NotFoundResponseErrorData: read_not_found_response_error_data, ServiceUnavailableResponse:
    read_service_unavailable_response, ServiceUnavailableResponseErrorData:
    read_service_unavailable_response_error_data, UnauthorizedResponse: read_unauthorized_response,
    UnauthorizedResponseErrorData: read_unauthorized_response_error_data,
}
WRITERS = {
    BadRequestResponse: write_bad_request_response, BadRequestResponseErrorData:
    write_bad_request_response_error_data, ConflictResponse: write_conflict_response,
    ConflictResponseErrorData: write_conflict_response_error_data, ForbiddenResponse:
    write_forbidden_response, ForbiddenResponseErrorData: write_forbidden_response_error_data,
    InternalServerResponse: write_internal_server_response, InternalServerResponseErrorData:
    write_internal_server_response_error_data, NotFoundResponse: write_not_found_response,
    NotFoundResponseErrorData: write_not_found_response_error_data, ServiceUnavailableResponse:
    write_service_unavailable_response, ServiceUnavailableResponseErrorData:
    write_service_unavailable_response_error_data, UnauthorizedResponse:
    write_unauthorized_response, UnauthorizedResponseErrorData:
    write_unauthorized_response_error_data,
}
