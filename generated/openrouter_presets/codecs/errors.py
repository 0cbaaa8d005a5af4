# Generated from openapi/ by codegen; do not edit.
# Regenerate: make generate
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
from .._conversion.writing import as_json, close, in_pieces, scalar, writers
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
        return incomplete(data, BadRequestResponse, read_bad_request_response)
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
        return incomplete(data, BadRequestResponseErrorData, read_bad_request_response_error_data)
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
        return incomplete(data, ConflictResponse, read_conflict_response)
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
        return incomplete(data, ConflictResponseErrorData, read_conflict_response_error_data)
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
        return incomplete(data, ForbiddenResponse, read_forbidden_response)
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
        return incomplete(data, ForbiddenResponseErrorData, read_forbidden_response_error_data)
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
        return incomplete(data, InternalServerResponse, read_internal_server_response)
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
        return incomplete(
            data, InternalServerResponseErrorData, read_internal_server_response_error_data
        )
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
        return incomplete(data, NotFoundResponse, read_not_found_response)
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
        return incomplete(data, NotFoundResponseErrorData, read_not_found_response_error_data)
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
        return incomplete(data, ServiceUnavailableResponse, read_service_unavailable_response)
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
        return incomplete(
            data, ServiceUnavailableResponseErrorData, read_service_unavailable_response_error_data
        )
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
        return incomplete(data, UnauthorizedResponse, read_unauthorized_response)
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
        return incomplete(
            data, UnauthorizedResponseErrorData, read_unauthorized_response_error_data
        )
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
    extra = self._extra
    v = self.error
    if v is UNSET or (extra and not BAD_REQUEST_RESPONSE_KEYS.isdisjoint(extra)):
        return in_pieces(self, put, start)
    writers[v.__class__](v, put, start + '{"error":')
    if (v := self.openrouter_metadata) is not UNSET:
        writers[v.__class__](v, put, ',"openrouter_metadata":')
    if (v := self.user_id) is not UNSET:
        put(',"user_id":' + (as_json(v) if v.__class__ is str else scalar(v)))
    return close(extra, put, ",") if extra else put("}")


def write_bad_request_response_error_data(self: Any, put: Put, start: str) -> object:
    extra = self._extra
    v = self.code
    if v is UNSET or (extra and not BAD_REQUEST_RESPONSE_ERROR_DATA_KEYS.isdisjoint(extra)):
        return in_pieces(self, put, start)
    put(start + '{"code":' + scalar(v))
    if (v := self.message) is not UNSET:
        put(',"message":' + (as_json(v) if v.__class__ is str else scalar(v)))
    if (v := self.metadata) is not UNSET:
        writers[v.__class__](v, put, ',"metadata":')
    return close(extra, put, ",") if extra else put("}")


def write_conflict_response(self: Any, put: Put, start: str) -> object:
    extra = self._extra
    v = self.error
    if v is UNSET or (extra and not CONFLICT_RESPONSE_KEYS.isdisjoint(extra)):
        return in_pieces(self, put, start)
    writers[v.__class__](v, put, start + '{"error":')
    if (v := self.openrouter_metadata) is not UNSET:
        writers[v.__class__](v, put, ',"openrouter_metadata":')
    if (v := self.user_id) is not UNSET:
        put(',"user_id":' + (as_json(v) if v.__class__ is str else scalar(v)))
    return close(extra, put, ",") if extra else put("}")


def write_conflict_response_error_data(self: Any, put: Put, start: str) -> object:
    extra = self._extra
    v = self.code
    if v is UNSET or (extra and not CONFLICT_RESPONSE_ERROR_DATA_KEYS.isdisjoint(extra)):
        return in_pieces(self, put, start)
    put(start + '{"code":' + scalar(v))
    if (v := self.message) is not UNSET:
        put(',"message":' + (as_json(v) if v.__class__ is str else scalar(v)))
    if (v := self.metadata) is not UNSET:
        writers[v.__class__](v, put, ',"metadata":')
    return close(extra, put, ",") if extra else put("}")


def write_forbidden_response(self: Any, put: Put, start: str) -> object:
    extra = self._extra
    v = self.error
    if v is UNSET or (extra and not FORBIDDEN_RESPONSE_KEYS.isdisjoint(extra)):
        return in_pieces(self, put, start)
    writers[v.__class__](v, put, start + '{"error":')
    if (v := self.openrouter_metadata) is not UNSET:
        writers[v.__class__](v, put, ',"openrouter_metadata":')
    if (v := self.user_id) is not UNSET:
        put(',"user_id":' + (as_json(v) if v.__class__ is str else scalar(v)))
    return close(extra, put, ",") if extra else put("}")


def write_forbidden_response_error_data(self: Any, put: Put, start: str) -> object:
    extra = self._extra
    v = self.code
    if v is UNSET or (extra and not FORBIDDEN_RESPONSE_ERROR_DATA_KEYS.isdisjoint(extra)):
        return in_pieces(self, put, start)
    put(start + '{"code":' + scalar(v))
    if (v := self.message) is not UNSET:
        put(',"message":' + (as_json(v) if v.__class__ is str else scalar(v)))
    if (v := self.metadata) is not UNSET:
        writers[v.__class__](v, put, ',"metadata":')
    return close(extra, put, ",") if extra else put("}")


def write_internal_server_response(self: Any, put: Put, start: str) -> object:
    extra = self._extra
    v = self.error
    if v is UNSET or (extra and not INTERNAL_SERVER_RESPONSE_KEYS.isdisjoint(extra)):
        return in_pieces(self, put, start)
    writers[v.__class__](v, put, start + '{"error":')
    if (v := self.openrouter_metadata) is not UNSET:
        writers[v.__class__](v, put, ',"openrouter_metadata":')
    if (v := self.user_id) is not UNSET:
        put(',"user_id":' + (as_json(v) if v.__class__ is str else scalar(v)))
    return close(extra, put, ",") if extra else put("}")


def write_internal_server_response_error_data(self: Any, put: Put, start: str) -> object:
    extra = self._extra
    v = self.code
    if v is UNSET or (extra and not INTERNAL_SERVER_RESPONSE_ERROR_DATA_KEYS.isdisjoint(extra)):
        return in_pieces(self, put, start)
    put(start + '{"code":' + scalar(v))
    if (v := self.message) is not UNSET:
        put(',"message":' + (as_json(v) if v.__class__ is str else scalar(v)))
    if (v := self.metadata) is not UNSET:
        writers[v.__class__](v, put, ',"metadata":')
    return close(extra, put, ",") if extra else put("}")


def write_not_found_response(self: Any, put: Put, start: str) -> object:
    extra = self._extra
    v = self.error
    if v is UNSET or (extra and not NOT_FOUND_RESPONSE_KEYS.isdisjoint(extra)):
        return in_pieces(self, put, start)
    writers[v.__class__](v, put, start + '{"error":')
    if (v := self.openrouter_metadata) is not UNSET:
        writers[v.__class__](v, put, ',"openrouter_metadata":')
    if (v := self.user_id) is not UNSET:
        put(',"user_id":' + (as_json(v) if v.__class__ is str else scalar(v)))
    return close(extra, put, ",") if extra else put("}")


def write_not_found_response_error_data(self: Any, put: Put, start: str) -> object:
    extra = self._extra
    v = self.code
    if v is UNSET or (extra and not NOT_FOUND_RESPONSE_ERROR_DATA_KEYS.isdisjoint(extra)):
        return in_pieces(self, put, start)
    put(start + '{"code":' + scalar(v))
    if (v := self.message) is not UNSET:
        put(',"message":' + (as_json(v) if v.__class__ is str else scalar(v)))
    if (v := self.metadata) is not UNSET:
        writers[v.__class__](v, put, ',"metadata":')
    return close(extra, put, ",") if extra else put("}")


def write_service_unavailable_response(self: Any, put: Put, start: str) -> object:
    extra = self._extra
    v = self.error
    if v is UNSET or (extra and not SERVICE_UNAVAILABLE_RESPONSE_KEYS.isdisjoint(extra)):
        return in_pieces(self, put, start)
    writers[v.__class__](v, put, start + '{"error":')
    if (v := self.openrouter_metadata) is not UNSET:
        writers[v.__class__](v, put, ',"openrouter_metadata":')
    if (v := self.user_id) is not UNSET:
        put(',"user_id":' + (as_json(v) if v.__class__ is str else scalar(v)))
    return close(extra, put, ",") if extra else put("}")


def write_service_unavailable_response_error_data(self: Any, put: Put, start: str) -> object:
    extra = self._extra
    v = self.code
    if v is UNSET or (extra and not SERVICE_UNAVAILABLE_RESPONSE_ERROR_DATA_KEYS.isdisjoint(extra)):
        return in_pieces(self, put, start)
    put(start + '{"code":' + scalar(v))
    if (v := self.message) is not UNSET:
        put(',"message":' + (as_json(v) if v.__class__ is str else scalar(v)))
    if (v := self.metadata) is not UNSET:
        writers[v.__class__](v, put, ',"metadata":')
    return close(extra, put, ",") if extra else put("}")


def write_unauthorized_response(self: Any, put: Put, start: str) -> object:
    extra = self._extra
    v = self.error
    if v is UNSET or (extra and not UNAUTHORIZED_RESPONSE_KEYS.isdisjoint(extra)):
        return in_pieces(self, put, start)
    writers[v.__class__](v, put, start + '{"error":')
    if (v := self.openrouter_metadata) is not UNSET:
        writers[v.__class__](v, put, ',"openrouter_metadata":')
    if (v := self.user_id) is not UNSET:
        put(',"user_id":' + (as_json(v) if v.__class__ is str else scalar(v)))
    return close(extra, put, ",") if extra else put("}")


def write_unauthorized_response_error_data(self: Any, put: Put, start: str) -> object:
    extra = self._extra
    v = self.code
    if v is UNSET or (extra and not UNAUTHORIZED_RESPONSE_ERROR_DATA_KEYS.isdisjoint(extra)):
        return in_pieces(self, put, start)
    put(start + '{"code":' + scalar(v))
    if (v := self.message) is not UNSET:
        put(',"message":' + (as_json(v) if v.__class__ is str else scalar(v)))
    if (v := self.metadata) is not UNSET:
        writers[v.__class__](v, put, ',"metadata":')
    return close(extra, put, ",") if extra else put("}")


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
