# Generated from openapi/ by codegen; do not edit.
# Regenerate: make generate
# pyright: basic, reportArgumentType=false
"""Whether values are surely right for the components of openapi/schemas/preset.yaml."""

from __future__ import annotations

from typing import Any

from .._validation.values import has_only, is_json


def is_CreatePresetFromInferenceResponse(v: Any) -> bool:
    return (
        type(v) is dict
        and is_PresetWithDesignatedVersion(v["data"])
        and (len(v) == 1 or has_only(v, _CreatePresetFromInferenceResponse_fields))
    )


def is_GetPresetResponse(v: Any) -> bool:
    return (
        type(v) is dict
        and is_PresetWithDesignatedVersion(v["data"])
        and (len(v) == 1 or has_only(v, _GetPresetResponse_fields))
    )


def is_GetPresetVersionResponse(v: Any) -> bool:
    return (
        type(v) is dict
        and is_PresetDesignatedVersion(v["data"])
        and (len(v) == 1 or has_only(v, _GetPresetVersionResponse_fields))
    )


def is_ListPresetVersionsResponse(v: Any) -> bool:
    return (
        type(v) is dict
        and (type(i := v["data"]) is list and all(map(is_PresetDesignatedVersion, i)))
        and type(v["total_count"]) is int
        and (len(v) == 2 or has_only(v, _ListPresetVersionsResponse_fields))
    )


def is_ListPresetsResponse(v: Any) -> bool:
    return (
        type(v) is dict
        and (type(i := v["data"]) is list and all(map(is_Preset, i)))
        and type(v["total_count"]) is int
        and (len(v) == 2 or has_only(v, _ListPresetsResponse_fields))
    )


def is_Preset(v: Any) -> bool:
    return (
        type(v) is dict
        and type(v["created_at"]) is str
        and (type(i := v["creator_user_id"]) is str or i is None)
        and (type(i := v["description"]) is str or i is None)
        and (type(i := v["designated_version_id"]) is str or i is None)
        and type(v["id"]) is str
        and type(v["name"]) is str
        and type(v["slug"]) is str
        and (type(i := v["status"]) is str and i in {"active", "disabled", "archived"})
        and (type(i := v["status_updated_at"]) is str or i is None)
        and type(v["updated_at"]) is str
        and (type(i := v["workspace_id"]) is str or i is None)
        and (len(v) == 11 or has_only(v, _Preset_fields))
    )


def is_PresetDesignatedVersion(v: Any) -> bool:
    return (
        type(v) is dict
        and (type(i := v["config"]) is dict and is_json(i))
        and type(v["created_at"]) is str
        and type(v["creator_id"]) is str
        and type(v["id"]) is str
        and type(v["preset_id"]) is str
        and (type(i := v["system_prompt"]) is str or i is None)
        and type(v["updated_at"]) is str
        and type(v["version"]) is int
        and (len(v) == 8 or has_only(v, _PresetDesignatedVersion_fields))
    ) or v is None


def is_PresetWithDesignatedVersion(v: Any) -> bool:
    return (
        type(v) is dict
        and type(v["created_at"]) is str
        and (type(i := v["creator_user_id"]) is str or i is None)
        and (type(i := v["description"]) is str or i is None)
        and (type(i := v["designated_version_id"]) is str or i is None)
        and type(v["id"]) is str
        and type(v["name"]) is str
        and type(v["slug"]) is str
        and (type(i := v["status"]) is str and i in {"active", "disabled", "archived"})
        and (type(i := v["status_updated_at"]) is str or i is None)
        and type(v["updated_at"]) is str
        and (type(i := v["workspace_id"]) is str or i is None)
        and (len(v) == 11 or has_only(v, _PresetWithDesignatedVersion_0_fields, is_json))
        and type(v) is dict
        and is_PresetDesignatedVersion(v["designated_version"])
        and (len(v) == 1 or has_only(v, _PresetWithDesignatedVersion_1_fields, is_json))
        and (v is None or has_only(v, _PresetWithDesignatedVersion_all_fields))
    )


# fmt: off
_CreatePresetFromInferenceResponse_fields = frozenset(("data",))
_GetPresetResponse_fields = frozenset(("data",))
_GetPresetVersionResponse_fields = frozenset(("data",))
_ListPresetVersionsResponse_fields = frozenset(("data", "total_count"))
_ListPresetsResponse_fields = frozenset(("data", "total_count"))
_PresetDesignatedVersion_fields = frozenset((
    "config", "created_at", "creator_id", "id", "preset_id", "system_prompt", "updated_at",
    "version",
))
_PresetWithDesignatedVersion_0_fields = frozenset((
    "created_at", "creator_user_id", "description", "designated_version_id", "id", "name",
    "slug", "status", "status_updated_at", "updated_at", "workspace_id",
))
_PresetWithDesignatedVersion_1_fields = frozenset(("designated_version",))
_PresetWithDesignatedVersion_all_fields = frozenset((
    "created_at", "creator_user_id", "description", "designated_version_id", "id", "name",
    "slug", "status", "status_updated_at", "updated_at", "workspace_id", "designated_version",
))
_Preset_fields = frozenset((
    "created_at", "creator_user_id", "description", "designated_version_id", "id", "name",
    "slug", "status", "status_updated_at", "updated_at", "workspace_id",
))
