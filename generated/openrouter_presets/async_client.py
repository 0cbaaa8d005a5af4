# Generated from openapi/ by codegen; do not edit.
# Regenerate: make generate
"""The same client for asyncio."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ._presets import AsyncVersionLookup
from ._transport.asyncio_client import AsyncTransport
from .client import CREATE_PRESETS_MESSAGES, GET_PRESET, GET_PRESET_VERSION, LIST_PRESET_VERSIONS, LIST_PRESETS, Client

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Mapping
    from datetime import datetime

    from . import models, types
    from ._transport.client import OnResponse


class AsyncClient(AsyncVersionLookup, AsyncTransport):
    """`Client` for asyncio, with the same arguments and methods; use it in `async with`, or `aclose` it.

    It uses at most 32 threads, which share one `urllib3` pool. Handing a call over to a thread and back takes
    about a tenth of a millisecond; calls beyond 32 wait for a thread, and the wait counts toward their timeout.
    A cancelled call returns at once and sends nothing afterwards. Its connection is closed, and its thread is
    free again once it notices that: if it is still connecting, after `connect_timeout` at the latest.
    What was sent before may still create a version.
    """

    default_base_url = Client.default_base_url

    async def list_presets(
        self,
        *,
        offset: int | None = None,
        limit: int | None = None,
        timeout: float | None = None,
        headers: Mapping[str, str] | None = None,
        on_response: OnResponse | None = None,
    ) -> models.ListPresetsResponse:
        """List the presets of the workspace: `Client.list_presets` for asyncio."""
        result: models.ListPresetsResponse = await self._acall(
            timeout, on_response, LIST_PRESETS, {"offset": offset, "limit": limit}, None, headers
        )
        return result

    def iter_presets(
        self,
        *,
        timeout: float | None = None,
        headers: Mapping[str, str] | None = None,
        on_response: OnResponse | None = None,
    ) -> AsyncIterator[models.Preset]:
        """Every item of `list_presets`, over all its pages: `Client.iter_presets` for asyncio."""
        return self._aiterate(timeout, on_response, LIST_PRESETS, {}, headers)

    async def get_preset(
        self,
        slug: str,
        *,
        timeout: float | None = None,
        headers: Mapping[str, str] | None = None,
        on_response: OnResponse | None = None,
    ) -> models.GetPresetResponse:
        """Get a preset with its designated version: `Client.get_preset` for asyncio."""
        result: models.GetPresetResponse = await self._acall(
            timeout, on_response, GET_PRESET, {"slug": slug}, None, headers
        )
        return result

    async def create_presets_messages(
        self,
        slug: str,
        body: models.MessagesRequest | types.MessagesRequest | Mapping[str, Any],
        *,
        timeout: float | None = None,
        headers: Mapping[str, str] | None = None,
        on_response: OnResponse | None = None,
    ) -> models.CreatePresetFromInferenceResponse:
        """Create a preset from a Messages request body: `Client.create_presets_messages` for asyncio."""
        result: models.CreatePresetFromInferenceResponse = await self._acall(
            timeout, on_response, CREATE_PRESETS_MESSAGES, {"slug": slug}, body, headers
        )
        return result

    async def find_version(
        self,
        slug: str,
        body: models.MessagesRequest | types.MessagesRequest | Mapping[str, Any],
        *,
        since: datetime | None = None,
        timeout: float | None = None,
    ) -> models.PresetDesignatedVersion | None:
        """Find the version that was made from a body: `Client.find_version` for asyncio."""
        return await self._find_version(CREATE_PRESETS_MESSAGES, slug, body, since, timeout)

    async def list_preset_versions(
        self,
        slug: str,
        *,
        offset: int | None = None,
        limit: int | None = None,
        timeout: float | None = None,
        headers: Mapping[str, str] | None = None,
        on_response: OnResponse | None = None,
    ) -> models.ListPresetVersionsResponse:
        """List the versions of a preset: `Client.list_preset_versions` for asyncio."""
        result: models.ListPresetVersionsResponse = await self._acall(
            timeout, on_response, LIST_PRESET_VERSIONS, {"slug": slug, "offset": offset, "limit": limit}, None, headers
        )
        return result

    def iter_preset_versions(
        self,
        slug: str,
        *,
        timeout: float | None = None,
        headers: Mapping[str, str] | None = None,
        on_response: OnResponse | None = None,
    ) -> AsyncIterator[models.PresetDesignatedVersion]:
        """Every item of `list_preset_versions`, over all its pages: `Client.iter_preset_versions` for asyncio."""
        return self._aiterate(timeout, on_response, LIST_PRESET_VERSIONS, {"slug": slug}, headers)

    async def get_preset_version(
        self,
        slug: str,
        version: str | int,
        *,
        timeout: float | None = None,
        headers: Mapping[str, str] | None = None,
        on_response: OnResponse | None = None,
    ) -> models.GetPresetVersionResponse:
        """Get one version of a preset: `Client.get_preset_version` for asyncio."""
        result: models.GetPresetVersionResponse = await self._acall(
            timeout, on_response, GET_PRESET_VERSION, {"slug": slug, "version": version}, None, headers
        )
        return result
