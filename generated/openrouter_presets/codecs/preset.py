# Generated from openapi/ by codegen; do not edit.
# Regenerate: make generate
# pyright: basic
"""How JSON becomes the classes in `models/preset.py`, and how they become JSON."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._conversion.reading import (
    incomplete,
    integer,
    items,
    mapping,
    other,
    rest,
    string,
)
from .._conversion.writing import close, text, writers
from ..models.preset import (
    CreatePresetFromInferenceResponse,
    GetPresetResponse,
    GetPresetVersionResponse,
    ListPresetsResponse,
    ListPresetVersionsResponse,
    Preset,
    PresetDesignatedVersion,
    PresetWithDesignatedVersion,
)

if TYPE_CHECKING:
    from .._conversion.writing import Put

new = object.__new__


def read_create_preset_from_inference_response(data: Any) -> Any:
    if type(data) is not dict:
        return other(data)
    self: Any = new(CreatePresetFromInferenceResponse)
    try:
        self.data = read_preset_with_designated_version(data["data"])
    except KeyError:
        return incomplete(data, CreatePresetFromInferenceResponse)
    self._extra = None
    if len(data) != 1:
        self._extra = rest(data, CREATE_PRESET_FROM_INFERENCE_RESPONSE_KEYS)
    return self


def read_get_preset_response(data: Any) -> Any:
    if type(data) is not dict:
        return other(data)
    self: Any = new(GetPresetResponse)
    try:
        self.data = read_preset_with_designated_version(data["data"])
    except KeyError:
        return incomplete(data, GetPresetResponse)
    self._extra = None
    if len(data) != 1:
        self._extra = rest(data, GET_PRESET_RESPONSE_KEYS)
    return self


def read_get_preset_version_response(data: Any) -> Any:
    if type(data) is not dict:
        return other(data)
    self: Any = new(GetPresetVersionResponse)
    try:
        self.data = read_preset_designated_version(data["data"])
    except KeyError:
        return incomplete(data, GetPresetVersionResponse)
    self._extra = None
    if len(data) != 1:
        self._extra = rest(data, GET_PRESET_VERSION_RESPONSE_KEYS)
    return self


def read_list_preset_versions_response(data: Any) -> Any:
    if type(data) is not dict:
        return other(data)
    self: Any = new(ListPresetVersionsResponse)
    try:
        self.data = items(data["data"], read_preset_designated_version)
        self.total_count = v if type(v := data["total_count"]) is int else integer(v)
    except KeyError:
        return incomplete(data, ListPresetVersionsResponse)
    self._extra = None
    if len(data) != 2:
        self._extra = rest(data, LIST_PRESET_VERSIONS_RESPONSE_KEYS)
    return self


def read_list_presets_response(data: Any) -> Any:
    if type(data) is not dict:
        return other(data)
    self: Any = new(ListPresetsResponse)
    try:
        self.data = items(data["data"], read_preset)
        self.total_count = v if type(v := data["total_count"]) is int else integer(v)
    except KeyError:
        return incomplete(data, ListPresetsResponse)
    self._extra = None
    if len(data) != 2:
        self._extra = rest(data, LIST_PRESETS_RESPONSE_KEYS)
    return self


def read_preset(data: Any) -> Any:
    if type(data) is not dict:
        return other(data)
    self: Any = new(Preset)
    try:
        self.created_at = v if type(v := data["created_at"]) is str else string(v)
        self.creator_user_id = v if type(v := data["creator_user_id"]) is str else string(v)
        self.description = v if type(v := data["description"]) is str else string(v)
        self.designated_version_id = (
            v if type(v := data["designated_version_id"]) is str else string(v)
        )
        self.id = v if type(v := data["id"]) is str else string(v)
        self.name = v if type(v := data["name"]) is str else string(v)
        self.slug = v if type(v := data["slug"]) is str else string(v)
        self.status = v if type(v := data["status"]) is str else string(v)
        self.status_updated_at = v if type(v := data["status_updated_at"]) is str else string(v)
        self.updated_at = v if type(v := data["updated_at"]) is str else string(v)
        self.workspace_id = v if type(v := data["workspace_id"]) is str else string(v)
    except KeyError:
        return incomplete(data, Preset)
    self._extra = None
    if len(data) != 11:
        self._extra = rest(data, PRESET_KEYS)
    return self


def read_preset_designated_version(data: Any) -> Any:
    if type(data) is not dict:
        return other(data)
    self: Any = new(PresetDesignatedVersion)
    try:
        self.config = v if type(v := data["config"]) is dict else mapping(v)
        self.created_at = v if type(v := data["created_at"]) is str else string(v)
        self.creator_id = v if type(v := data["creator_id"]) is str else string(v)
        self.id = v if type(v := data["id"]) is str else string(v)
        self.preset_id = v if type(v := data["preset_id"]) is str else string(v)
        self.system_prompt = v if type(v := data["system_prompt"]) is str else string(v)
        self.updated_at = v if type(v := data["updated_at"]) is str else string(v)
        self.version = v if type(v := data["version"]) is int else integer(v)
    except KeyError:
        return incomplete(data, PresetDesignatedVersion)
    self._extra = None
    if len(data) != 8:
        self._extra = rest(data, PRESET_DESIGNATED_VERSION_KEYS)
    return self


def read_preset_with_designated_version(data: Any) -> Any:
    if type(data) is not dict:
        return other(data)
    self: Any = new(PresetWithDesignatedVersion)
    try:
        self.created_at = v if type(v := data["created_at"]) is str else string(v)
        self.creator_user_id = v if type(v := data["creator_user_id"]) is str else string(v)
        self.description = v if type(v := data["description"]) is str else string(v)
        self.designated_version_id = (
            v if type(v := data["designated_version_id"]) is str else string(v)
        )
        self.id = v if type(v := data["id"]) is str else string(v)
        self.name = v if type(v := data["name"]) is str else string(v)
        self.slug = v if type(v := data["slug"]) is str else string(v)
        self.status = v if type(v := data["status"]) is str else string(v)
        self.status_updated_at = v if type(v := data["status_updated_at"]) is str else string(v)
        self.updated_at = v if type(v := data["updated_at"]) is str else string(v)
        self.workspace_id = v if type(v := data["workspace_id"]) is str else string(v)
        self.designated_version = read_preset_designated_version(data["designated_version"])
    except KeyError:
        return incomplete(data, PresetWithDesignatedVersion)
    self._extra = None
    if len(data) != 12:
        self._extra = rest(data, PRESET_WITH_DESIGNATED_VERSION_KEYS)
    return self


def write_create_preset_from_inference_response(self: Any, put: Put, start: str) -> object:
    writers[(v := self.data).__class__](v, put, f'{start}{{"data":')
    return (
        close(self, put, ",", CREATE_PRESET_FROM_INFERENCE_RESPONSE_KEYS)
        if self._extra
        else put("}")
    )


def write_get_preset_response(self: Any, put: Put, start: str) -> object:
    writers[(v := self.data).__class__](v, put, f'{start}{{"data":')
    return close(self, put, ",", GET_PRESET_RESPONSE_KEYS) if self._extra else put("}")


def write_get_preset_version_response(self: Any, put: Put, start: str) -> object:
    writers[(v := self.data).__class__](v, put, f'{start}{{"data":')
    return close(self, put, ",", GET_PRESET_VERSION_RESPONSE_KEYS) if self._extra else put("}")


def write_list_preset_versions_response(self: Any, put: Put, start: str) -> object:
    writers[(v := self.data).__class__](v, put, f'{start}{{"data":')
    put(f',"total_count":{text(self.total_count)}')
    return close(self, put, ",", LIST_PRESET_VERSIONS_RESPONSE_KEYS) if self._extra else put("}")


def write_list_presets_response(self: Any, put: Put, start: str) -> object:
    writers[(v := self.data).__class__](v, put, f'{start}{{"data":')
    put(f',"total_count":{text(self.total_count)}')
    return close(self, put, ",", LIST_PRESETS_RESPONSE_KEYS) if self._extra else put("}")


def write_preset(self: Any, put: Put, start: str) -> object:
    put(f'{start}{{"created_at":{text(self.created_at)}')
    put(f',"creator_user_id":{text(self.creator_user_id)}')
    put(f',"description":{text(self.description)}')
    put(f',"designated_version_id":{text(self.designated_version_id)},"id":{text(self.id)}')
    put(f',"name":{text(self.name)},"slug":{text(self.slug)},"status":{text(self.status)}')
    put(f',"status_updated_at":{text(self.status_updated_at)}')
    put(f',"updated_at":{text(self.updated_at)},"workspace_id":{text(self.workspace_id)}')
    return close(self, put, ",", PRESET_KEYS) if self._extra else put("}")


def write_preset_designated_version(self: Any, put: Put, start: str) -> object:
    writers[(v := self.config).__class__](v, put, f'{start}{{"config":')
    put(f',"created_at":{text(self.created_at)},"creator_id":{text(self.creator_id)}')
    put(f',"id":{text(self.id)},"preset_id":{text(self.preset_id)}')
    put(f',"system_prompt":{text(self.system_prompt)},"updated_at":{text(self.updated_at)}')
    put(f',"version":{text(self.version)}')
    return close(self, put, ",", PRESET_DESIGNATED_VERSION_KEYS) if self._extra else put("}")


def write_preset_with_designated_version(self: Any, put: Put, start: str) -> object:
    put(f'{start}{{"created_at":{text(self.created_at)}')
    put(f',"creator_user_id":{text(self.creator_user_id)}')
    put(f',"description":{text(self.description)}')
    put(f',"designated_version_id":{text(self.designated_version_id)},"id":{text(self.id)}')
    put(f',"name":{text(self.name)},"slug":{text(self.slug)},"status":{text(self.status)}')
    put(f',"status_updated_at":{text(self.status_updated_at)}')
    put(f',"updated_at":{text(self.updated_at)},"workspace_id":{text(self.workspace_id)}')
    writers[(v := self.designated_version).__class__](v, put, ',"designated_version":')
    return close(self, put, ",", PRESET_WITH_DESIGNATED_VERSION_KEYS) if self._extra else put("}")


# fmt: off
FIELDS: dict[type, list[str]] = {
    CreatePresetFromInferenceResponse: ["data"],
    GetPresetResponse: ["data"],
    GetPresetVersionResponse: ["data"],
    ListPresetVersionsResponse: ["data", "total_count"],
    ListPresetsResponse: ["data", "total_count"],
    Preset: ["created_at", "creator_user_id", "description", "designated_version_id", "id", "name",
    "slug", "status", "status_updated_at", "updated_at", "workspace_id"],
    PresetDesignatedVersion: ["config", "created_at", "creator_id", "id", "preset_id",
    "system_prompt", "updated_at", "version"],
    PresetWithDesignatedVersion: ["created_at", "creator_user_id", "description",
    "designated_version_id", "id", "name", "slug", "status", "status_updated_at", "updated_at",
    "workspace_id", "designated_version"],
}
ATTRIBUTES: dict[type, dict[str, str]] = {}
CREATE_PRESET_FROM_INFERENCE_RESPONSE_KEYS = frozenset(FIELDS[CreatePresetFromInferenceResponse])
GET_PRESET_RESPONSE_KEYS = frozenset(FIELDS[GetPresetResponse])
GET_PRESET_VERSION_RESPONSE_KEYS = frozenset(FIELDS[GetPresetVersionResponse])
LIST_PRESET_VERSIONS_RESPONSE_KEYS = frozenset(FIELDS[ListPresetVersionsResponse])
LIST_PRESETS_RESPONSE_KEYS = frozenset(FIELDS[ListPresetsResponse])
PRESET_KEYS = frozenset(FIELDS[Preset])
PRESET_DESIGNATED_VERSION_KEYS = frozenset(FIELDS[PresetDesignatedVersion])
PRESET_WITH_DESIGNATED_VERSION_KEYS = frozenset(FIELDS[PresetWithDesignatedVersion])
READERS = {
    CreatePresetFromInferenceResponse: read_create_preset_from_inference_response,
    GetPresetResponse: read_get_preset_response, GetPresetVersionResponse:
    read_get_preset_version_response, ListPresetVersionsResponse:
    read_list_preset_versions_response, ListPresetsResponse: read_list_presets_response, Preset:
    read_preset, PresetDesignatedVersion: read_preset_designated_version,
    PresetWithDesignatedVersion: read_preset_with_designated_version,
}
WRITERS = {
    CreatePresetFromInferenceResponse: write_create_preset_from_inference_response,
    GetPresetResponse: write_get_preset_response, GetPresetVersionResponse:
    write_get_preset_version_response, ListPresetVersionsResponse:
    write_list_preset_versions_response, ListPresetsResponse: write_list_presets_response, Preset:
    write_preset, PresetDesignatedVersion: write_preset_designated_version,
    PresetWithDesignatedVersion: write_preset_with_designated_version,
}
