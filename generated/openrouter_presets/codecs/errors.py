# Generated from openapi/ by codegen; do not edit.
# Regenerate: make generate
# pyright: basic
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
from .._conversion.writing import close, text, writers
from ..models import errors as models

if TYPE_CHECKING:
    from .._conversion.writing import Put

new = object.__new__


def read_BadRequestResponse(data: Any) -> Any:
    if type(data) is not dict:
        return other(data)
    self: Any = new(models.BadRequestResponse)
    self.error = read_BadRequestResponseErrorData(data["error"])
    self.openrouter_metadata = self.user_id = UNSET
    self._extra = None
    if left := len(data) - 1:
        if "openrouter_metadata" in data:
            self.openrouter_metadata = v if type(v := data["openrouter_metadata"]) is dict else mapping(v)
            left -= 1
        if "user_id" in data:
            self.user_id = v if type(v := data["user_id"]) is str else string(v)
            left -= 1
        if left:
            self._extra = rest(data, models.BadRequestResponse)
    return self


def read_BadRequestResponseErrorData(data: Any) -> Any:
    if type(data) is not dict:
        return other(data)
    self: Any = new(models.BadRequestResponseErrorData)
    self.code = v if type(v := data["code"]) is int else integer(v)
    self.message = v if type(v := data["message"]) is str else string(v)
    self.metadata = UNSET
    self._extra = None
    if left := len(data) - 2:
        if "metadata" in data:
            self.metadata = v if type(v := data["metadata"]) is dict else mapping(v)
            left -= 1
        if left:
            self._extra = rest(data, models.BadRequestResponseErrorData)
    return self


def read_ConflictResponse(data: Any) -> Any:
    if type(data) is not dict:
        return other(data)
    self: Any = new(models.ConflictResponse)
    self.error = read_ConflictResponseErrorData(data["error"])
    self.openrouter_metadata = self.user_id = UNSET
    self._extra = None
    if left := len(data) - 1:
        if "openrouter_metadata" in data:
            self.openrouter_metadata = v if type(v := data["openrouter_metadata"]) is dict else mapping(v)
            left -= 1
        if "user_id" in data:
            self.user_id = v if type(v := data["user_id"]) is str else string(v)
            left -= 1
        if left:
            self._extra = rest(data, models.ConflictResponse)
    return self


def read_ConflictResponseErrorData(data: Any) -> Any:
    if type(data) is not dict:
        return other(data)
    self: Any = new(models.ConflictResponseErrorData)
    self.code = v if type(v := data["code"]) is int else integer(v)
    self.message = v if type(v := data["message"]) is str else string(v)
    self.metadata = UNSET
    self._extra = None
    if left := len(data) - 2:
        if "metadata" in data:
            self.metadata = v if type(v := data["metadata"]) is dict else mapping(v)
            left -= 1
        if left:
            self._extra = rest(data, models.ConflictResponseErrorData)
    return self


def read_ForbiddenResponse(data: Any) -> Any:
    if type(data) is not dict:
        return other(data)
    self: Any = new(models.ForbiddenResponse)
    self.error = read_ForbiddenResponseErrorData(data["error"])
    self.openrouter_metadata = self.user_id = UNSET
    self._extra = None
    if left := len(data) - 1:
        if "openrouter_metadata" in data:
            self.openrouter_metadata = v if type(v := data["openrouter_metadata"]) is dict else mapping(v)
            left -= 1
        if "user_id" in data:
            self.user_id = v if type(v := data["user_id"]) is str else string(v)
            left -= 1
        if left:
            self._extra = rest(data, models.ForbiddenResponse)
    return self


def read_ForbiddenResponseErrorData(data: Any) -> Any:
    if type(data) is not dict:
        return other(data)
    self: Any = new(models.ForbiddenResponseErrorData)
    self.code = v if type(v := data["code"]) is int else integer(v)
    self.message = v if type(v := data["message"]) is str else string(v)
    self.metadata = UNSET
    self._extra = None
    if left := len(data) - 2:
        if "metadata" in data:
            self.metadata = v if type(v := data["metadata"]) is dict else mapping(v)
            left -= 1
        if left:
            self._extra = rest(data, models.ForbiddenResponseErrorData)
    return self


def read_InternalServerResponse(data: Any) -> Any:
    if type(data) is not dict:
        return other(data)
    self: Any = new(models.InternalServerResponse)
    self.error = read_InternalServerResponseErrorData(data["error"])
    self.openrouter_metadata = self.user_id = UNSET
    self._extra = None
    if left := len(data) - 1:
        if "openrouter_metadata" in data:
            self.openrouter_metadata = v if type(v := data["openrouter_metadata"]) is dict else mapping(v)
            left -= 1
        if "user_id" in data:
            self.user_id = v if type(v := data["user_id"]) is str else string(v)
            left -= 1
        if left:
            self._extra = rest(data, models.InternalServerResponse)
    return self


def read_InternalServerResponseErrorData(data: Any) -> Any:
    if type(data) is not dict:
        return other(data)
    self: Any = new(models.InternalServerResponseErrorData)
    self.code = v if type(v := data["code"]) is int else integer(v)
    self.message = v if type(v := data["message"]) is str else string(v)
    self.metadata = UNSET
    self._extra = None
    if left := len(data) - 2:
        if "metadata" in data:
            self.metadata = v if type(v := data["metadata"]) is dict else mapping(v)
            left -= 1
        if left:
            self._extra = rest(data, models.InternalServerResponseErrorData)
    return self


def read_NotFoundResponse(data: Any) -> Any:
    if type(data) is not dict:
        return other(data)
    self: Any = new(models.NotFoundResponse)
    self.error = read_NotFoundResponseErrorData(data["error"])
    self.openrouter_metadata = self.user_id = UNSET
    self._extra = None
    if left := len(data) - 1:
        if "openrouter_metadata" in data:
            self.openrouter_metadata = v if type(v := data["openrouter_metadata"]) is dict else mapping(v)
            left -= 1
        if "user_id" in data:
            self.user_id = v if type(v := data["user_id"]) is str else string(v)
            left -= 1
        if left:
            self._extra = rest(data, models.NotFoundResponse)
    return self


def read_NotFoundResponseErrorData(data: Any) -> Any:
    if type(data) is not dict:
        return other(data)
    self: Any = new(models.NotFoundResponseErrorData)
    self.code = v if type(v := data["code"]) is int else integer(v)
    self.message = v if type(v := data["message"]) is str else string(v)
    self.metadata = UNSET
    self._extra = None
    if left := len(data) - 2:
        if "metadata" in data:
            self.metadata = v if type(v := data["metadata"]) is dict else mapping(v)
            left -= 1
        if left:
            self._extra = rest(data, models.NotFoundResponseErrorData)
    return self


def read_ServiceUnavailableResponse(data: Any) -> Any:
    if type(data) is not dict:
        return other(data)
    self: Any = new(models.ServiceUnavailableResponse)
    self.error = read_ServiceUnavailableResponseErrorData(data["error"])
    self.openrouter_metadata = self.user_id = UNSET
    self._extra = None
    if left := len(data) - 1:
        if "openrouter_metadata" in data:
            self.openrouter_metadata = v if type(v := data["openrouter_metadata"]) is dict else mapping(v)
            left -= 1
        if "user_id" in data:
            self.user_id = v if type(v := data["user_id"]) is str else string(v)
            left -= 1
        if left:
            self._extra = rest(data, models.ServiceUnavailableResponse)
    return self


def read_ServiceUnavailableResponseErrorData(data: Any) -> Any:
    if type(data) is not dict:
        return other(data)
    self: Any = new(models.ServiceUnavailableResponseErrorData)
    self.code = v if type(v := data["code"]) is int else integer(v)
    self.message = v if type(v := data["message"]) is str else string(v)
    self.metadata = UNSET
    self._extra = None
    if left := len(data) - 2:
        if "metadata" in data:
            self.metadata = v if type(v := data["metadata"]) is dict else mapping(v)
            left -= 1
        if left:
            self._extra = rest(data, models.ServiceUnavailableResponseErrorData)
    return self


def read_UnauthorizedResponse(data: Any) -> Any:
    if type(data) is not dict:
        return other(data)
    self: Any = new(models.UnauthorizedResponse)
    self.error = read_UnauthorizedResponseErrorData(data["error"])
    self.openrouter_metadata = self.user_id = UNSET
    self._extra = None
    if left := len(data) - 1:
        if "openrouter_metadata" in data:
            self.openrouter_metadata = v if type(v := data["openrouter_metadata"]) is dict else mapping(v)
            left -= 1
        if "user_id" in data:
            self.user_id = v if type(v := data["user_id"]) is str else string(v)
            left -= 1
        if left:
            self._extra = rest(data, models.UnauthorizedResponse)
    return self


def read_UnauthorizedResponseErrorData(data: Any) -> Any:
    if type(data) is not dict:
        return other(data)
    self: Any = new(models.UnauthorizedResponseErrorData)
    self.code = v if type(v := data["code"]) is int else integer(v)
    self.message = v if type(v := data["message"]) is str else string(v)
    self.metadata = UNSET
    self._extra = None
    if left := len(data) - 2:
        if "metadata" in data:
            self.metadata = v if type(v := data["metadata"]) is dict else mapping(v)
            left -= 1
        if left:
            self._extra = rest(data, models.UnauthorizedResponseErrorData)
    return self


def write_BadRequestResponse(self: Any, put: Put, start: str) -> object:
    writers[(v := self.error).__class__](v, put, f'{start}{{"error":')
    if (v := self.openrouter_metadata) is not UNSET:
        writers[v.__class__](v, put, ',"openrouter_metadata":')
    if (v := self.user_id) is not UNSET:
        put(f',"user_id":{text(v)}')
    return close(self, put) if self._extra else put("}")


def write_BadRequestResponseErrorData(self: Any, put: Put, start: str) -> object:
    put(f'{start}{{"code":{text(self.code)},"message":{text(self.message)}')
    if (v := self.metadata) is not UNSET:
        writers[v.__class__](v, put, ',"metadata":')
    return close(self, put) if self._extra else put("}")


def write_ConflictResponse(self: Any, put: Put, start: str) -> object:
    writers[(v := self.error).__class__](v, put, f'{start}{{"error":')
    if (v := self.openrouter_metadata) is not UNSET:
        writers[v.__class__](v, put, ',"openrouter_metadata":')
    if (v := self.user_id) is not UNSET:
        put(f',"user_id":{text(v)}')
    return close(self, put) if self._extra else put("}")


def write_ConflictResponseErrorData(self: Any, put: Put, start: str) -> object:
    put(f'{start}{{"code":{text(self.code)},"message":{text(self.message)}')
    if (v := self.metadata) is not UNSET:
        writers[v.__class__](v, put, ',"metadata":')
    return close(self, put) if self._extra else put("}")


def write_ForbiddenResponse(self: Any, put: Put, start: str) -> object:
    writers[(v := self.error).__class__](v, put, f'{start}{{"error":')
    if (v := self.openrouter_metadata) is not UNSET:
        writers[v.__class__](v, put, ',"openrouter_metadata":')
    if (v := self.user_id) is not UNSET:
        put(f',"user_id":{text(v)}')
    return close(self, put) if self._extra else put("}")


def write_ForbiddenResponseErrorData(self: Any, put: Put, start: str) -> object:
    put(f'{start}{{"code":{text(self.code)},"message":{text(self.message)}')
    if (v := self.metadata) is not UNSET:
        writers[v.__class__](v, put, ',"metadata":')
    return close(self, put) if self._extra else put("}")


def write_InternalServerResponse(self: Any, put: Put, start: str) -> object:
    writers[(v := self.error).__class__](v, put, f'{start}{{"error":')
    if (v := self.openrouter_metadata) is not UNSET:
        writers[v.__class__](v, put, ',"openrouter_metadata":')
    if (v := self.user_id) is not UNSET:
        put(f',"user_id":{text(v)}')
    return close(self, put) if self._extra else put("}")


def write_InternalServerResponseErrorData(self: Any, put: Put, start: str) -> object:
    put(f'{start}{{"code":{text(self.code)},"message":{text(self.message)}')
    if (v := self.metadata) is not UNSET:
        writers[v.__class__](v, put, ',"metadata":')
    return close(self, put) if self._extra else put("}")


def write_NotFoundResponse(self: Any, put: Put, start: str) -> object:
    writers[(v := self.error).__class__](v, put, f'{start}{{"error":')
    if (v := self.openrouter_metadata) is not UNSET:
        writers[v.__class__](v, put, ',"openrouter_metadata":')
    if (v := self.user_id) is not UNSET:
        put(f',"user_id":{text(v)}')
    return close(self, put) if self._extra else put("}")


def write_NotFoundResponseErrorData(self: Any, put: Put, start: str) -> object:
    put(f'{start}{{"code":{text(self.code)},"message":{text(self.message)}')
    if (v := self.metadata) is not UNSET:
        writers[v.__class__](v, put, ',"metadata":')
    return close(self, put) if self._extra else put("}")


def write_ServiceUnavailableResponse(self: Any, put: Put, start: str) -> object:
    writers[(v := self.error).__class__](v, put, f'{start}{{"error":')
    if (v := self.openrouter_metadata) is not UNSET:
        writers[v.__class__](v, put, ',"openrouter_metadata":')
    if (v := self.user_id) is not UNSET:
        put(f',"user_id":{text(v)}')
    return close(self, put) if self._extra else put("}")


def write_ServiceUnavailableResponseErrorData(self: Any, put: Put, start: str) -> object:
    put(f'{start}{{"code":{text(self.code)},"message":{text(self.message)}')
    if (v := self.metadata) is not UNSET:
        writers[v.__class__](v, put, ',"metadata":')
    return close(self, put) if self._extra else put("}")


def write_UnauthorizedResponse(self: Any, put: Put, start: str) -> object:
    writers[(v := self.error).__class__](v, put, f'{start}{{"error":')
    if (v := self.openrouter_metadata) is not UNSET:
        writers[v.__class__](v, put, ',"openrouter_metadata":')
    if (v := self.user_id) is not UNSET:
        put(f',"user_id":{text(v)}')
    return close(self, put) if self._extra else put("}")


def write_UnauthorizedResponseErrorData(self: Any, put: Put, start: str) -> object:
    put(f'{start}{{"code":{text(self.code)},"message":{text(self.message)}')
    if (v := self.metadata) is not UNSET:
        writers[v.__class__](v, put, ',"metadata":')
    return close(self, put) if self._extra else put("}")
