# Generated from openapi/ by codegen; do not edit.
# Regenerate: make generate
# pyright: basic
"""How JSON becomes the classes in `models/preset.py`, and how they become JSON."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._conversion.reading import (
    integer,
    items,
    mapping,
    other,
    rest,
    string,
)
from .._conversion.writing import close, text, writers
from ..models import preset as models

if TYPE_CHECKING:
    from .._conversion.writing import Put

new = object.__new__


def read_CreatePresetFromInferenceResponse(data: Any) -> Any:
    if type(data) is not dict:
        return other(data)
    self: Any = new(models.CreatePresetFromInferenceResponse)
    self.data = read_PresetWithDesignatedVersion(data["data"])
    self._extra = None if len(data) == 1 else rest(data, models.CreatePresetFromInferenceResponse)
    return self


def read_GetPresetResponse(data: Any) -> Any:
    if type(data) is not dict:
        return other(data)
    self: Any = new(models.GetPresetResponse)
    self.data = read_PresetWithDesignatedVersion(data["data"])
    self._extra = None if len(data) == 1 else rest(data, models.GetPresetResponse)
    return self


def read_GetPresetVersionResponse(data: Any) -> Any:
    if type(data) is not dict:
        return other(data)
    self: Any = new(models.GetPresetVersionResponse)
    self.data = read_PresetDesignatedVersion(data["data"])
    self._extra = None if len(data) == 1 else rest(data, models.GetPresetVersionResponse)
    return self


def read_ListPresetVersionsResponse(data: Any) -> Any:
    if type(data) is not dict:
        return other(data)
    self: Any = new(models.ListPresetVersionsResponse)
    self.data = items(data["data"], read_PresetDesignatedVersion)
    self.total_count = v if type(v := data["total_count"]) is int else integer(v)
    self._extra = None if len(data) == 2 else rest(data, models.ListPresetVersionsResponse)
    return self


def read_ListPresetsResponse(data: Any) -> Any:
    if type(data) is not dict:
        return other(data)
    self: Any = new(models.ListPresetsResponse)
    self.data = items(data["data"], read_Preset)
    self.total_count = v if type(v := data["total_count"]) is int else integer(v)
    self._extra = None if len(data) == 2 else rest(data, models.ListPresetsResponse)
    return self


def read_Preset(data: Any) -> Any:
    if type(data) is not dict:
        return other(data)
    self: Any = new(models.Preset)
    self.created_at = v if type(v := data["created_at"]) is str else string(v)
    self.creator_user_id = v if type(v := data["creator_user_id"]) is str else string(v)
    self.description = v if type(v := data["description"]) is str else string(v)
    self.designated_version_id = v if type(v := data["designated_version_id"]) is str else string(v)
    self.id = v if type(v := data["id"]) is str else string(v)
    self.name = v if type(v := data["name"]) is str else string(v)
    self.slug = v if type(v := data["slug"]) is str else string(v)
    self.status = v if type(v := data["status"]) is str else string(v)
    self.status_updated_at = v if type(v := data["status_updated_at"]) is str else string(v)
    self.updated_at = v if type(v := data["updated_at"]) is str else string(v)
    self.workspace_id = v if type(v := data["workspace_id"]) is str else string(v)
    self._extra = None if len(data) == 11 else rest(data, models.Preset)
    return self


def read_PresetDesignatedVersion(data: Any) -> Any:
    if type(data) is not dict:
        return other(data)
    self: Any = new(models.PresetDesignatedVersion)
    self.config = v if type(v := data["config"]) is dict else mapping(v)
    self.created_at = v if type(v := data["created_at"]) is str else string(v)
    self.creator_id = v if type(v := data["creator_id"]) is str else string(v)
    self.id = v if type(v := data["id"]) is str else string(v)
    self.preset_id = v if type(v := data["preset_id"]) is str else string(v)
    self.system_prompt = v if type(v := data["system_prompt"]) is str else string(v)
    self.updated_at = v if type(v := data["updated_at"]) is str else string(v)
    self.version = v if type(v := data["version"]) is int else integer(v)
    self._extra = None if len(data) == 8 else rest(data, models.PresetDesignatedVersion)
    return self


def read_PresetWithDesignatedVersion(data: Any) -> Any:
    if type(data) is not dict:
        return other(data)
    self: Any = new(models.PresetWithDesignatedVersion)
    self.created_at = v if type(v := data["created_at"]) is str else string(v)
    self.creator_user_id = v if type(v := data["creator_user_id"]) is str else string(v)
    self.description = v if type(v := data["description"]) is str else string(v)
    self.designated_version_id = v if type(v := data["designated_version_id"]) is str else string(v)
    self.id = v if type(v := data["id"]) is str else string(v)
    self.name = v if type(v := data["name"]) is str else string(v)
    self.slug = v if type(v := data["slug"]) is str else string(v)
    self.status = v if type(v := data["status"]) is str else string(v)
    self.status_updated_at = v if type(v := data["status_updated_at"]) is str else string(v)
    self.updated_at = v if type(v := data["updated_at"]) is str else string(v)
    self.workspace_id = v if type(v := data["workspace_id"]) is str else string(v)
    self.designated_version = read_PresetDesignatedVersion(data["designated_version"])
    self._extra = None if len(data) == 12 else rest(data, models.PresetWithDesignatedVersion)
    return self


def write_CreatePresetFromInferenceResponse(self: Any, put: Put, start: str) -> object:
    writers[(v := self.data).__class__](v, put, f'{start}{{"data":')
    return close(self, put) if self._extra else put("}")


def write_GetPresetResponse(self: Any, put: Put, start: str) -> object:
    writers[(v := self.data).__class__](v, put, f'{start}{{"data":')
    return close(self, put) if self._extra else put("}")


def write_GetPresetVersionResponse(self: Any, put: Put, start: str) -> object:
    writers[(v := self.data).__class__](v, put, f'{start}{{"data":')
    return close(self, put) if self._extra else put("}")


def write_ListPresetVersionsResponse(self: Any, put: Put, start: str) -> object:
    writers[(v := self.data).__class__](v, put, f'{start}{{"data":')
    put(f',"total_count":{text(self.total_count)}')
    return close(self, put) if self._extra else put("}")


def write_ListPresetsResponse(self: Any, put: Put, start: str) -> object:
    writers[(v := self.data).__class__](v, put, f'{start}{{"data":')
    put(f',"total_count":{text(self.total_count)}')
    return close(self, put) if self._extra else put("}")


def write_Preset(self: Any, put: Put, start: str) -> object:
    put(f'{start}{{"created_at":{text(self.created_at)},"creator_user_id":{text(self.creator_user_id)}')
    put(f',"description":{text(self.description)},"designated_version_id":{text(self.designated_version_id)}')
    put(f',"id":{text(self.id)},"name":{text(self.name)},"slug":{text(self.slug)},"status":{text(self.status)}')
    put(f',"status_updated_at":{text(self.status_updated_at)},"updated_at":{text(self.updated_at)}')
    put(f',"workspace_id":{text(self.workspace_id)}')
    return close(self, put) if self._extra else put("}")


def write_PresetDesignatedVersion(self: Any, put: Put, start: str) -> object:
    writers[(v := self.config).__class__](v, put, f'{start}{{"config":')
    put(f',"created_at":{text(self.created_at)},"creator_id":{text(self.creator_id)},"id":{text(self.id)}')
    put(f',"preset_id":{text(self.preset_id)},"system_prompt":{text(self.system_prompt)}')
    put(f',"updated_at":{text(self.updated_at)},"version":{text(self.version)}')
    return close(self, put) if self._extra else put("}")


def write_PresetWithDesignatedVersion(self: Any, put: Put, start: str) -> object:
    put(f'{start}{{"created_at":{text(self.created_at)},"creator_user_id":{text(self.creator_user_id)}')
    put(f',"description":{text(self.description)},"designated_version_id":{text(self.designated_version_id)}')
    put(f',"id":{text(self.id)},"name":{text(self.name)},"slug":{text(self.slug)},"status":{text(self.status)}')
    put(f',"status_updated_at":{text(self.status_updated_at)},"updated_at":{text(self.updated_at)}')
    put(f',"workspace_id":{text(self.workspace_id)}')
    writers[(v := self.designated_version).__class__](v, put, ',"designated_version":')
    return close(self, put) if self._extra else put("}")
