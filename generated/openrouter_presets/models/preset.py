# Generated from openapi/ by codegen; do not edit.
# Regenerate: make generate
"""Attrs classes of the components in the file of this name under openapi/schemas/."""

from collections.abc import Sequence
from typing import Any, Literal, TypeAlias

from attrs import define

from .._base import Model, extra_last


@define(kw_only=True, eq=False, repr=False, weakref_slot=False, field_transformer=extra_last)
class PresetDesignatedVersion(Model):
    """A version of a preset with its content.

    As the value of `designated_version`, null means that there is none; saving another request body under the
    same slug adds a version, which becomes the designated one.
    """

    config: dict[str, Any]
    """Saved settings such as `model`, `max_tokens` or `tools`, under the names they have in a request; any key may
    occur.
    """
    created_at: str
    """Moment this version was added, as an ISO 8601 timestamp."""
    creator_id: str
    """Id of the user who added this version."""
    id: str
    """Id of this version, different for each version of a preset."""
    preset_id: str
    """Id of the preset that this version belongs to."""
    system_prompt: str | None
    """System prompt taken from `system` of the request; null when the request had none."""
    updated_at: str
    """Moment this version was last modified, as an ISO 8601 timestamp."""
    version: int
    """Number of this version within its preset, counted from 1."""


@define(kw_only=True, eq=False, repr=False, weakref_slot=False, field_transformer=extra_last)
class GetPresetVersionResponse(Model):
    """Answer that holds one version of a preset."""

    data: PresetDesignatedVersion | None
    """The requested version; the API has not been seen to return null."""


@define(kw_only=True, eq=False, repr=False, weakref_slot=False, field_transformer=extra_last)
class ListPresetVersionsResponse(Model):
    """Answer that holds one page of the versions of a preset."""

    data: Sequence[PresetDesignatedVersion | None]
    """The versions of this page, in the order of their numbers, the oldest first."""
    total_count: int
    """Number of versions on all pages together."""


PresetStatus: TypeAlias = Literal["active", "disabled", "archived"]
"""State of a preset in its life cycle: `active`, `disabled` or `archived`."""


@define(kw_only=True, eq=False, repr=False, weakref_slot=False, field_transformer=extra_last)
class Preset(Model):
    """A named collection of inference settings whose content is kept in numbered versions.

    It belongs to a workspace, and one of its versions is designated as the one in force.
    """

    created_at: str
    """Moment the preset was first created, as an ISO 8601 timestamp."""
    creator_user_id: str | None
    """Id of the user who created the preset; null when no user is recorded."""
    description: str | None
    """Free text that explains the preset to people; null when none was given."""
    designated_version_id: str | None
    """Id of the version that is in force; null when no version is designated."""
    id: str
    """Id of the preset itself, which stays the same from version to version."""
    name: str
    """Display name of the preset; a preset created from a request body may be named after its slug."""
    slug: str
    """Short identifier of the preset that is safe in a URL, the same as in the path of the call."""
    status: PresetStatus
    """Whether the preset is active, disabled or archived."""
    status_updated_at: str | None
    """Moment of the latest change of `status`, as an ISO 8601 timestamp; null when it never changed."""
    updated_at: str
    """Moment the preset was last modified, as an ISO 8601 timestamp."""
    workspace_id: str | None
    """Id of the workspace that owns the preset; null when none is recorded."""


@define(kw_only=True, eq=False, repr=False, weakref_slot=False, field_transformer=extra_last)
class ListPresetsResponse(Model):
    """Answer that holds one page of the presets of a workspace."""

    data: Sequence[Preset]
    """The presets of this page, most recently updated first."""
    total_count: int
    """Number of presets on all pages together."""


@define(kw_only=True, eq=False, repr=False, weakref_slot=False, field_transformer=extra_last)
class PresetWithDesignatedVersion(Model):
    """A preset and the full content of the version that is in force."""

    created_at: str
    """Moment the preset was first created, as an ISO 8601 timestamp."""
    creator_user_id: str | None
    """Id of the user who created the preset; null when no user is recorded."""
    description: str | None
    """Free text that explains the preset to people; null when none was given."""
    designated_version_id: str | None
    """Id of the version that is in force; null when no version is designated."""
    id: str
    """Id of the preset itself, which stays the same from version to version."""
    name: str
    """Display name of the preset; a preset created from a request body may be named after its slug."""
    slug: str
    """Short identifier of the preset that is safe in a URL, the same as in the path of the call."""
    status: PresetStatus
    """Whether the preset is active, disabled or archived."""
    status_updated_at: str | None
    """Moment of the latest change of `status`, as an ISO 8601 timestamp; null when it never changed."""
    updated_at: str
    """Moment the preset was last modified, as an ISO 8601 timestamp."""
    workspace_id: str | None
    """Id of the workspace that owns the preset; null when none is recorded."""
    designated_version: PresetDesignatedVersion | None
    """Version that is applied to requests that name this preset; null when no version is designated."""


@define(kw_only=True, eq=False, repr=False, weakref_slot=False, field_transformer=extra_last)
class CreatePresetFromInferenceResponse(Model):
    """Answer to a successful call, holding the preset that the request body was saved to."""

    data: PresetWithDesignatedVersion
    """The new or updated preset together with the version that was just added."""


@define(kw_only=True, eq=False, repr=False, weakref_slot=False, field_transformer=extra_last)
class GetPresetResponse(Model):
    """Answer that holds one preset."""

    data: PresetWithDesignatedVersion
    """The preset together with the version that is in force."""
