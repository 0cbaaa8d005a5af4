# Generated from openapi/ by codegen; do not edit.
# Regenerate: make generate
"""The same client for asyncio."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ._transport.asyncio_client import AsyncTransport
from .client import CREATE_PRESETS_MESSAGES, Client

if TYPE_CHECKING:
    from collections.abc import Mapping

    from . import models, types


class AsyncClient(AsyncTransport):
    """`Client` for asyncio, with the same arguments and methods; use it in `async with`, or `aclose` it.

    It is built on threads, at most 32 of them, that share one `urllib3` pool: a call costs a hand-over to a
    thread and back, about a tenth of a millisecond, and further calls wait for a thread while their time
    runs. A cancelled call returns at once, and nothing of it goes out afterwards; its connection is closed,
    and its thread is free for others once that shows, while it connects after `connect_timeout` at most.
    What had gone out by then may still create a version.
    """

    default_base_url = Client.default_base_url

    async def create_presets_messages(
        self,
        slug: str,
        body: models.MessagesRequest | types.MessagesRequest | Mapping[str, Any],
        *,
        timeout: float | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> models.CreatePresetFromInferenceResponse:
        """Create a preset from a Messages request body: `Client.create_presets_messages` for asyncio."""
        result: models.CreatePresetFromInferenceResponse = await self._acall(
            timeout, CREATE_PRESETS_MESSAGES, {"slug": slug}, body, headers
        )
        return result
