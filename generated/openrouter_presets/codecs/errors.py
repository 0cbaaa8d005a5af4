# Generated from openapi/ by codegen; do not edit.
# Regenerate: make generate
"""How JSON becomes the classes in `models/errors.py`, and how they become JSON."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._base import UNSET
from .._conversion.reading import (
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
    if data.__class__ is not dict:
        return other(data, BadRequestResponse, read_bad_request_response)
    self: Any = new(BadRequestResponse)
    get = data.get
    v = get("error", UNSET)
    self.error = v if v is UNSET else read_bad_request_response_error_data(v)
    v = get("openrouter_metadata", UNSET)
    self.openrouter_metadata = v if v is UNSET or v.__class__ is dict else mapping(v)
    v = get("user_id", UNSET)
    self.user_id = v if v is UNSET or v.__class__ is str else string(v)
    self._extra = None
    if not BAD_REQUEST_RESPONSE_KEYS.issuperset(data):
        self._extra = rest(data, BAD_REQUEST_RESPONSE_KEYS)
    return self


def read_bad_request_response_error_data(data: Any) -> Any:
    if data.__class__ is not dict:
        return other(data, BadRequestResponseErrorData, read_bad_request_response_error_data)
    self: Any = new(BadRequestResponseErrorData)
    get = data.get
    v = get("code", UNSET)
    self.code = v if v is UNSET or v.__class__ is int else integer(v)
    v = get("message", UNSET)
    self.message = v if v is UNSET or v.__class__ is str else string(v)
    v = get("metadata", UNSET)
    self.metadata = v if v is UNSET or v.__class__ is dict else mapping(v)
    self._extra = None
    if not BAD_REQUEST_RESPONSE_ERROR_DATA_KEYS.issuperset(data):
        self._extra = rest(data, BAD_REQUEST_RESPONSE_ERROR_DATA_KEYS)
    return self


def read_conflict_response(data: Any) -> Any:
    if data.__class__ is not dict:
        return other(data, ConflictResponse, read_conflict_response)
    self: Any = new(ConflictResponse)
    get = data.get
    v = get("error", UNSET)
    self.error = v if v is UNSET else read_conflict_response_error_data(v)
    v = get("openrouter_metadata", UNSET)
    self.openrouter_metadata = v if v is UNSET or v.__class__ is dict else mapping(v)
    v = get("user_id", UNSET)
    self.user_id = v if v is UNSET or v.__class__ is str else string(v)
    self._extra = None
    if not CONFLICT_RESPONSE_KEYS.issuperset(data):
        self._extra = rest(data, CONFLICT_RESPONSE_KEYS)
    return self


def read_conflict_response_error_data(data: Any) -> Any:
    if data.__class__ is not dict:
        return other(data, ConflictResponseErrorData, read_conflict_response_error_data)
    self: Any = new(ConflictResponseErrorData)
    get = data.get
    v = get("code", UNSET)
    self.code = v if v is UNSET or v.__class__ is int else integer(v)
    v = get("message", UNSET)
    self.message = v if v is UNSET or v.__class__ is str else string(v)
    v = get("metadata", UNSET)
    self.metadata = v if v is UNSET or v.__class__ is dict else mapping(v)
    self._extra = None
    if not CONFLICT_RESPONSE_ERROR_DATA_KEYS.issuperset(data):
        self._extra = rest(data, CONFLICT_RESPONSE_ERROR_DATA_KEYS)
    return self


def read_forbidden_response(data: Any) -> Any:
    if data.__class__ is not dict:
        return other(data, ForbiddenResponse, read_forbidden_response)
    self: Any = new(ForbiddenResponse)
    get = data.get
    v = get("error", UNSET)
    self.error = v if v is UNSET else read_forbidden_response_error_data(v)
    v = get("openrouter_metadata", UNSET)
    self.openrouter_metadata = v if v is UNSET or v.__class__ is dict else mapping(v)
    v = get("user_id", UNSET)
    self.user_id = v if v is UNSET or v.__class__ is str else string(v)
    self._extra = None
    if not FORBIDDEN_RESPONSE_KEYS.issuperset(data):
        self._extra = rest(data, FORBIDDEN_RESPONSE_KEYS)
    return self


def read_forbidden_response_error_data(data: Any) -> Any:
    if data.__class__ is not dict:
        return other(data, ForbiddenResponseErrorData, read_forbidden_response_error_data)
    self: Any = new(ForbiddenResponseErrorData)
    get = data.get
    v = get("code", UNSET)
    self.code = v if v is UNSET or v.__class__ is int else integer(v)
    v = get("message", UNSET)
    self.message = v if v is UNSET or v.__class__ is str else string(v)
    v = get("metadata", UNSET)
    self.metadata = v if v is UNSET or v.__class__ is dict else mapping(v)
    self._extra = None
    if not FORBIDDEN_RESPONSE_ERROR_DATA_KEYS.issuperset(data):
        self._extra = rest(data, FORBIDDEN_RESPONSE_ERROR_DATA_KEYS)
    return self


def read_internal_server_response(data: Any) -> Any:
    if data.__class__ is not dict:
        return other(data, InternalServerResponse, read_internal_server_response)
    self: Any = new(InternalServerResponse)
    get = data.get
    v = get("error", UNSET)
    self.error = v if v is UNSET else read_internal_server_response_error_data(v)
    v = get("openrouter_metadata", UNSET)
    self.openrouter_metadata = v if v is UNSET or v.__class__ is dict else mapping(v)
    v = get("user_id", UNSET)
    self.user_id = v if v is UNSET or v.__class__ is str else string(v)
    self._extra = None
    if not INTERNAL_SERVER_RESPONSE_KEYS.issuperset(data):
        self._extra = rest(data, INTERNAL_SERVER_RESPONSE_KEYS)
    return self


def read_internal_server_response_error_data(data: Any) -> Any:
    if data.__class__ is not dict:
        return other(
            data, InternalServerResponseErrorData, read_internal_server_response_error_data
        )
    self: Any = new(InternalServerResponseErrorData)
    get = data.get
    v = get("code", UNSET)
    self.code = v if v is UNSET or v.__class__ is int else integer(v)
    v = get("message", UNSET)
    self.message = v if v is UNSET or v.__class__ is str else string(v)
    v = get("metadata", UNSET)
    self.metadata = v if v is UNSET or v.__class__ is dict else mapping(v)
    self._extra = None
    if not INTERNAL_SERVER_RESPONSE_ERROR_DATA_KEYS.issuperset(data):
        self._extra = rest(data, INTERNAL_SERVER_RESPONSE_ERROR_DATA_KEYS)
    return self


def read_not_found_response(data: Any) -> Any:
    if data.__class__ is not dict:
        return other(data, NotFoundResponse, read_not_found_response)
    self: Any = new(NotFoundResponse)
    get = data.get
    v = get("error", UNSET)
    self.error = v if v is UNSET else read_not_found_response_error_data(v)
    v = get("openrouter_metadata", UNSET)
    self.openrouter_metadata = v if v is UNSET or v.__class__ is dict else mapping(v)
    v = get("user_id", UNSET)
    self.user_id = v if v is UNSET or v.__class__ is str else string(v)
    self._extra = None
    if not NOT_FOUND_RESPONSE_KEYS.issuperset(data):
        self._extra = rest(data, NOT_FOUND_RESPONSE_KEYS)
    return self


def read_not_found_response_error_data(data: Any) -> Any:
    if data.__class__ is not dict:
        return other(data, NotFoundResponseErrorData, read_not_found_response_error_data)
    self: Any = new(NotFoundResponseErrorData)
    get = data.get
    v = get("code", UNSET)
    self.code = v if v is UNSET or v.__class__ is int else integer(v)
    v = get("message", UNSET)
    self.message = v if v is UNSET or v.__class__ is str else string(v)
    v = get("metadata", UNSET)
    self.metadata = v if v is UNSET or v.__class__ is dict else mapping(v)
    self._extra = None
    if not NOT_FOUND_RESPONSE_ERROR_DATA_KEYS.issuperset(data):
        self._extra = rest(data, NOT_FOUND_RESPONSE_ERROR_DATA_KEYS)
    return self


def read_service_unavailable_response(data: Any) -> Any:
    if data.__class__ is not dict:
        return other(data, ServiceUnavailableResponse, read_service_unavailable_response)
    self: Any = new(ServiceUnavailableResponse)
    get = data.get
    v = get("error", UNSET)
    self.error = v if v is UNSET else read_service_unavailable_response_error_data(v)
    v = get("openrouter_metadata", UNSET)
    self.openrouter_metadata = v if v is UNSET or v.__class__ is dict else mapping(v)
    v = get("user_id", UNSET)
    self.user_id = v if v is UNSET or v.__class__ is str else string(v)
    self._extra = None
    if not SERVICE_UNAVAILABLE_RESPONSE_KEYS.issuperset(data):
        self._extra = rest(data, SERVICE_UNAVAILABLE_RESPONSE_KEYS)
    return self


def read_service_unavailable_response_error_data(data: Any) -> Any:
    if data.__class__ is not dict:
        return other(
            data, ServiceUnavailableResponseErrorData, read_service_unavailable_response_error_data
        )
    self: Any = new(ServiceUnavailableResponseErrorData)
    get = data.get
    v = get("code", UNSET)
    self.code = v if v is UNSET or v.__class__ is int else integer(v)
    v = get("message", UNSET)
    self.message = v if v is UNSET or v.__class__ is str else string(v)
    v = get("metadata", UNSET)
    self.metadata = v if v is UNSET or v.__class__ is dict else mapping(v)
    self._extra = None
    if not SERVICE_UNAVAILABLE_RESPONSE_ERROR_DATA_KEYS.issuperset(data):
        self._extra = rest(data, SERVICE_UNAVAILABLE_RESPONSE_ERROR_DATA_KEYS)
    return self


def read_unauthorized_response(data: Any) -> Any:
    if data.__class__ is not dict:
        return other(data, UnauthorizedResponse, read_unauthorized_response)
    self: Any = new(UnauthorizedResponse)
    get = data.get
    v = get("error", UNSET)
    self.error = v if v is UNSET else read_unauthorized_response_error_data(v)
    v = get("openrouter_metadata", UNSET)
    self.openrouter_metadata = v if v is UNSET or v.__class__ is dict else mapping(v)
    v = get("user_id", UNSET)
    self.user_id = v if v is UNSET or v.__class__ is str else string(v)
    self._extra = None
    if not UNAUTHORIZED_RESPONSE_KEYS.issuperset(data):
        self._extra = rest(data, UNAUTHORIZED_RESPONSE_KEYS)
    return self


def read_unauthorized_response_error_data(data: Any) -> Any:
    if data.__class__ is not dict:
        return other(data, UnauthorizedResponseErrorData, read_unauthorized_response_error_data)
    self: Any = new(UnauthorizedResponseErrorData)
    get = data.get
    v = get("code", UNSET)
    self.code = v if v is UNSET or v.__class__ is int else integer(v)
    v = get("message", UNSET)
    self.message = v if v is UNSET or v.__class__ is str else string(v)
    v = get("metadata", UNSET)
    self.metadata = v if v is UNSET or v.__class__ is dict else mapping(v)
    self._extra = None
    if not UNAUTHORIZED_RESPONSE_ERROR_DATA_KEYS.issuperset(data):
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

SERVICE_UNAVAILABLE_RESPONSE_ERROR_DATA_KEYS = frozenset(
    FIELDS[ServiceUnavailableResponseErrorData]
)

UNAUTHORIZED_RESPONSE_KEYS = frozenset(FIELDS[UnauthorizedResponse])

UNAUTHORIZED_RESPONSE_ERROR_DATA_KEYS = frozenset(FIELDS[UnauthorizedResponseErrorData])

READERS = {
    BadRequestResponse: read_bad_request_response,
    BadRequestResponseErrorData: read_bad_request_response_error_data,
    ConflictResponse: read_conflict_response,
    ConflictResponseErrorData: read_conflict_response_error_data,
    ForbiddenResponse: read_forbidden_response,
    ForbiddenResponseErrorData: read_forbidden_response_error_data,
    InternalServerResponse: read_internal_server_response,
    InternalServerResponseErrorData: read_internal_server_response_error_data,
    NotFoundResponse: read_not_found_response,
    NotFoundResponseErrorData: read_not_found_response_error_data,
    ServiceUnavailableResponse: read_service_unavailable_response,
    ServiceUnavailableResponseErrorData: read_service_unavailable_response_error_data,
    UnauthorizedResponse: read_unauthorized_response,
    UnauthorizedResponseErrorData: read_unauthorized_response_error_data,
}

WRITERS = {
    BadRequestResponse: write_bad_request_response,
    BadRequestResponseErrorData: write_bad_request_response_error_data,
    ConflictResponse: write_conflict_response,
    ConflictResponseErrorData: write_conflict_response_error_data,
    ForbiddenResponse: write_forbidden_response,
    ForbiddenResponseErrorData: write_forbidden_response_error_data,
    InternalServerResponse: write_internal_server_response,
    InternalServerResponseErrorData: write_internal_server_response_error_data,
    NotFoundResponse: write_not_found_response,
    NotFoundResponseErrorData: write_not_found_response_error_data,
    ServiceUnavailableResponse: write_service_unavailable_response,
    ServiceUnavailableResponseErrorData: write_service_unavailable_response_error_data,
    UnauthorizedResponse: write_unauthorized_response,
    UnauthorizedResponseErrorData: write_unauthorized_response_error_data,
}
