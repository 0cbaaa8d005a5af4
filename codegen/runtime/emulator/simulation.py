# Copied from codegen/runtime/emulator/simulation.py; edit there.
"""The operations on presets: each is a function from the values of a call to its answer."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING, Any

from . import preset_documents as documents
from .answers import Answer, Refusal
from .store import Busy, Content, NotStored, Preset, Store

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    Handler = Callable[[Mapping[str, Any], bytes], Answer]

_DIGITS = 18  # of the numbers that a database counts with
_MOST = 999_999_999_999_999_999
_log = logging.getLogger("openrouter_presets.emulator")


class Simulation:
    """The operations of the API on the presets of one store.

    Args:
        store: where the versions are.
        ignored: names of the fields that no config keeps.
    """

    def __init__(self, store: Store, ignored: frozenset[str]) -> None:
        self._store, self._ignored = store, ignored
        self.handlers: dict[str, Handler] = {
            "createPresetsMessages": self._create,
            "listPresets": self._list,
            "getPreset": self._get,
            "listPresetVersions": self._list_versions,
            "getPresetVersion": self._get_version,
        }

    def _create(self, values: Mapping[str, Any], data: bytes) -> Answer:
        body, issues = documents.judge(data)
        if issues:
            raise Refusal(400, *documents.listed(issues))
        try:
            content = self._store.add(values["slug"], documents.keep(body, self._ignored), data)
        except Busy:
            raise Refusal(409, "The preset is being changed by another request.") from None
        except NotStored as error:
            _log.warning("not stored: %s", error)
            raise Refusal(500, f"The version could not be stored: {error}.") from None
        return Answer(200, documents.designated(content))

    def _list(self, values: Mapping[str, Any], _: bytes) -> Answer:
        presets = self._store.presets(most=values["limit"], skip=_count(values["offset"]))
        contents = [self._designated(preset) for preset in presets]
        return Answer(200, documents.page(map(documents.preset, contents), self._store.count()))

    def _get(self, values: Mapping[str, Any], _: bytes) -> Answer:
        return Answer(200, documents.designated(self._designated(self._preset(values["slug"]))))

    def _list_versions(self, values: Mapping[str, Any], _: bytes) -> Answer:
        preset = self._preset(values["slug"])
        first = _count(values["offset"]) + 1
        last = min(first + values["limit"] - 1, preset.latest)
        contents = self._store.contents(preset.slug, first, last)
        return Answer(200, documents.page(map(documents.version, contents), preset.latest))

    def _get_version(self, values: Mapping[str, Any], _: bytes) -> Answer:
        preset, number = self._preset(values["slug"]), values["version"]
        is_number = number.isascii() and number.isdigit() and len(number) <= _DIGITS
        content = self._store.version(preset.slug, int(number)) if is_number else None
        if content is None:
            raise Refusal(404, f"The preset has no version {number[:100]!r}; the last is {preset.latest}.")
        return Answer(200, documents.single(content))

    def _preset(self, slug: str) -> Preset:
        preset = self._store.preset(slug)
        if preset is None:
            raise Refusal(404, f"There is no preset {slug[:100]!r}.")
        return preset

    def _designated(self, preset: Preset) -> Content:
        content = self._store.version(preset.slug, preset.latest)
        if content is None:
            raise Refusal(500, f"The preset {preset.slug[:100]!r} has lost its version.")
        return content


def _count(offset: int) -> int:
    return min(offset, _MOST)
