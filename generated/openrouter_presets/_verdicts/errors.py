# Generated from openapi/ by codegen; do not edit.
# Regenerate: make generate
# pyright: basic, reportArgumentType=false
"""Whether values are surely right for the components of openapi/schemas/errors.yaml."""

from __future__ import annotations

from typing import Any

from .._validation.values import has_only, is_json


def is_BadRequestResponse(v: Any) -> bool:
    return (
        type(v) is dict
        and is_BadRequestResponseErrorData(v["error"])
        and (
            "openrouter_metadata" not in v
            or (type(i := v["openrouter_metadata"]) is dict and is_json(i))
            or i is None
        )
        and ("user_id" not in v or type(i := v["user_id"]) is str or i is None)
        and (len(v) == 1 or has_only(v, _BadRequestResponse_fields))
    )


def is_BadRequestResponseErrorData(v: Any) -> bool:
    return (
        type(v) is dict
        and type(v["code"]) is int
        and type(v["message"]) is str
        and ("metadata" not in v or (type(i := v["metadata"]) is dict and is_json(i)) or i is None)
        and (len(v) == 2 or has_only(v, _BadRequestResponseErrorData_fields))
    )


def is_ConflictResponse(v: Any) -> bool:
    return (
        type(v) is dict
        and is_ConflictResponseErrorData(v["error"])
        and (
            "openrouter_metadata" not in v
            or (type(i := v["openrouter_metadata"]) is dict and is_json(i))
            or i is None
        )
        and ("user_id" not in v or type(i := v["user_id"]) is str or i is None)
        and (len(v) == 1 or has_only(v, _ConflictResponse_fields))
    )


def is_ConflictResponseErrorData(v: Any) -> bool:
    return (
        type(v) is dict
        and type(v["code"]) is int
        and type(v["message"]) is str
        and ("metadata" not in v or (type(i := v["metadata"]) is dict and is_json(i)) or i is None)
        and (len(v) == 2 or has_only(v, _ConflictResponseErrorData_fields))
    )


def is_ForbiddenResponse(v: Any) -> bool:
    return (
        type(v) is dict
        and is_ForbiddenResponseErrorData(v["error"])
        and (
            "openrouter_metadata" not in v
            or (type(i := v["openrouter_metadata"]) is dict and is_json(i))
            or i is None
        )
        and ("user_id" not in v or type(i := v["user_id"]) is str or i is None)
        and (len(v) == 1 or has_only(v, _ForbiddenResponse_fields))
    )


def is_ForbiddenResponseErrorData(v: Any) -> bool:
    return (
        type(v) is dict
        and type(v["code"]) is int
        and type(v["message"]) is str
        and ("metadata" not in v or (type(i := v["metadata"]) is dict and is_json(i)) or i is None)
        and (len(v) == 2 or has_only(v, _ForbiddenResponseErrorData_fields))
    )


def is_InternalServerResponse(v: Any) -> bool:
    return (
        type(v) is dict
        and is_InternalServerResponseErrorData(v["error"])
        and (
            "openrouter_metadata" not in v
            or (type(i := v["openrouter_metadata"]) is dict and is_json(i))
            or i is None
        )
        and ("user_id" not in v or type(i := v["user_id"]) is str or i is None)
        and (len(v) == 1 or has_only(v, _InternalServerResponse_fields))
    )


def is_InternalServerResponseErrorData(v: Any) -> bool:
    return (
        type(v) is dict
        and type(v["code"]) is int
        and type(v["message"]) is str
        and ("metadata" not in v or (type(i := v["metadata"]) is dict and is_json(i)) or i is None)
        and (len(v) == 2 or has_only(v, _InternalServerResponseErrorData_fields))
    )


def is_NotFoundResponse(v: Any) -> bool:
    return (
        type(v) is dict
        and is_NotFoundResponseErrorData(v["error"])
        and (
            "openrouter_metadata" not in v
            or (type(i := v["openrouter_metadata"]) is dict and is_json(i))
            or i is None
        )
        and ("user_id" not in v or type(i := v["user_id"]) is str or i is None)
        and (len(v) == 1 or has_only(v, _NotFoundResponse_fields))
    )


def is_NotFoundResponseErrorData(v: Any) -> bool:
    return (
        type(v) is dict
        and type(v["code"]) is int
        and type(v["message"]) is str
        and ("metadata" not in v or (type(i := v["metadata"]) is dict and is_json(i)) or i is None)
        and (len(v) == 2 or has_only(v, _NotFoundResponseErrorData_fields))
    )


def is_ServiceUnavailableResponse(v: Any) -> bool:
    return (
        type(v) is dict
        and is_ServiceUnavailableResponseErrorData(v["error"])
        and (
            "openrouter_metadata" not in v
            or (type(i := v["openrouter_metadata"]) is dict and is_json(i))
            or i is None
        )
        and ("user_id" not in v or type(i := v["user_id"]) is str or i is None)
        and (len(v) == 1 or has_only(v, _ServiceUnavailableResponse_fields))
    )


def is_ServiceUnavailableResponseErrorData(v: Any) -> bool:
    return (
        type(v) is dict
        and type(v["code"]) is int
        and type(v["message"]) is str
        and ("metadata" not in v or (type(i := v["metadata"]) is dict and is_json(i)) or i is None)
        and (len(v) == 2 or has_only(v, _ServiceUnavailableResponseErrorData_fields))
    )


def is_UnauthorizedResponse(v: Any) -> bool:
    return (
        type(v) is dict
        and is_UnauthorizedResponseErrorData(v["error"])
        and (
            "openrouter_metadata" not in v
            or (type(i := v["openrouter_metadata"]) is dict and is_json(i))
            or i is None
        )
        and ("user_id" not in v or type(i := v["user_id"]) is str or i is None)
        and (len(v) == 1 or has_only(v, _UnauthorizedResponse_fields))
    )


def is_UnauthorizedResponseErrorData(v: Any) -> bool:
    return (
        type(v) is dict
        and type(v["code"]) is int
        and type(v["message"]) is str
        and ("metadata" not in v or (type(i := v["metadata"]) is dict and is_json(i)) or i is None)
        and (len(v) == 2 or has_only(v, _UnauthorizedResponseErrorData_fields))
    )


# fmt: off
_BadRequestResponseErrorData_fields = frozenset(("code", "message", "metadata"))
_BadRequestResponse_fields = frozenset(("error", "openrouter_metadata", "user_id"))
_ConflictResponseErrorData_fields = frozenset(("code", "message", "metadata"))
_ConflictResponse_fields = frozenset(("error", "openrouter_metadata", "user_id"))
_ForbiddenResponseErrorData_fields = frozenset(("code", "message", "metadata"))
_ForbiddenResponse_fields = frozenset(("error", "openrouter_metadata", "user_id"))
_InternalServerResponseErrorData_fields = frozenset(("code", "message", "metadata"))
_InternalServerResponse_fields = frozenset(("error", "openrouter_metadata", "user_id"))
_NotFoundResponseErrorData_fields = frozenset(("code", "message", "metadata"))
_NotFoundResponse_fields = frozenset(("error", "openrouter_metadata", "user_id"))
_ServiceUnavailableResponseErrorData_fields = frozenset(("code", "message", "metadata"))
_ServiceUnavailableResponse_fields = frozenset(("error", "openrouter_metadata", "user_id"))
_UnauthorizedResponseErrorData_fields = frozenset(("code", "message", "metadata"))
_UnauthorizedResponse_fields = frozenset(("error", "openrouter_metadata", "user_id"))
