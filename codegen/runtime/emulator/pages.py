# Copied from codegen/runtime/emulator/pages.py; edit there.
"""What the emulator shows beside the endpoint."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any
from urllib.parse import unquote_to_bytes

from starlette.routing import BaseRoute, Route

from .._conversion.writing import write
from . import differences, outcomes, reference
from .layout import excerpt, lines
from .rendering import FILES, file, page, problem
from .routing import BASE
from .samples import samples

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from starlette.requests import Request
    from starlette.responses import Response

    from .store import Content, Preset, Store

PER_PAGE = 50
MOST_CHOICES = 200  # versions offered in a list; if there are more, the user types their numbers
_NOWHERE = "There is no such preset, or no such version of it. What is kept in memory goes when the emulator stops."


def routes(store: Store, described: Mapping[str, Any]) -> list[BaseRoute]:
    """Return the pages; slugs and numbers are percent-encoded in their paths.

    Args:
        store: the presets to show.
        described: the OpenAPI description.
    """
    pages = _Pages(store)
    return [
        Route("/", pages.presets),
        Route("/presets/{slug}", pages.preset),
        Route("/presets/{slug}/compare", pages.comparison),
        Route("/presets/{slug}/versions/{number}", pages.version),
        Route("/presets/{slug}/versions/{number}/request.json", pages.request),
        Route("/presets/{slug}/versions/{number}/config.json", pages.config),
        Route("/style.css", _style),
        Route("/page.js", _script),
        *reference.routes(described),
    ]


class _Pages:
    """The pages of a store; they are rendered in threads, so that the endpoint can answer meanwhile."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def presets(self, request: Request) -> Response:
        paging = _paging(request, self._store.count())
        found = self._store.presets(most=PER_PAGE, skip=paging["skip"])
        return page("presets.html", {"presets": found, "paging": paging, "samples": samples(_base(request))})

    def preset(self, request: Request) -> Response:
        preset = self._preset(request)
        if preset is None:
            return problem(404, _NOWHERE)
        paging = _paging(request, preset.latest)
        values = {
            "preset": preset,
            "versions": self._store.versions(preset.slug, most=PER_PAGE, skip=paging["skip"]),
            "paging": paging,
            "samples": samples(_base(request), preset.slug),
            **_choice(preset, max(1, preset.latest - 1), preset.latest),
        }
        return page("preset.html", values)

    def version(self, request: Request) -> Response:
        content = self._version(request, request.path_params["number"])
        if content is None:
            return problem(404, _NOWHERE)
        fields, more = outcomes.fields(content)
        values = {
            "preset": content.preset,
            "content": content,
            "fields": fields,
            "more_fields": more,
            "request": excerpt(lines(outcomes.request_text(content))),
            "config": excerpt(lines(write(content.config).decode())),
            "prompt": excerpt(_prompt(content)),
        }
        return page("version.html", values)

    def comparison(self, request: Request) -> Response:
        preset = self._preset(request)
        latest = preset.latest if preset else 0
        old = self._version(request, request.query_params.get("from", str(max(1, latest - 1))))
        new = self._version(request, request.query_params.get("to", str(latest)))
        if old is None or new is None:
            return problem(404, _NOWHERE)
        parts = [
            _compared("System prompt", _prompt(old), _prompt(new)),
            _compared("Config", _sorted(old), _sorted(new)),
        ]
        values = {"preset": new.preset, "old": old, "new": new, "parts_compared": parts}
        return page("compare.html", {**values, **_choice(new.preset, old.number, new.number)})

    def request(self, request: Request) -> Response:
        content = self._version(request, request.path_params["number"])
        return problem(404, _NOWHERE) if content is None else file(content.request, "application/json", stored=False)

    def config(self, request: Request) -> Response:
        content = self._version(request, request.path_params["number"])
        data = b"" if content is None else write(content.config)
        return problem(404, _NOWHERE) if content is None else file(data, "application/json", stored=False)

    def _preset(self, request: Request) -> Preset | None:
        raw = str(request.path_params["slug"]).removesuffix(";")
        try:
            return self._store.preset(unquote_to_bytes(raw).decode())
        except UnicodeDecodeError:
            return None

    def _version(self, request: Request, text: str) -> Content | None:
        preset, number = self._preset(request), _number(text)
        return self._store.version(preset.slug, number) if preset and 0 < number <= preset.latest else None


def _compared(title: str, old: Iterable[str], new: Iterable[str]) -> dict[str, object]:
    one, other = excerpt(old), excerpt(new)
    return {
        "title": title,
        "rows": differences.rows(one.lines, other.lines),
        "whole": one.whole and other.whole,
    }


def _prompt(content: Content) -> list[str]:
    return [] if content.system_prompt is None else content.system_prompt.split("\n")


def _sorted(content: Content) -> Iterator[str]:
    """Return a config in lines, with its fields sorted by name, since their order means nothing."""
    return lines(json.dumps(content.config, ensure_ascii=False, sort_keys=True))


def _choice(preset: Preset, old: int, new: int) -> dict[str, object]:
    choices = range(preset.latest, 0, -1) if preset.latest <= MOST_CHOICES else ()
    return {"choices": choices, "chosen_old": old, "chosen_new": new}


def _paging(request: Request, count: int) -> dict[str, int]:
    last = max(1, -(-count // PER_PAGE))
    number = min(max(1, _number(request.query_params.get("page", "1"))), last)
    return {"count": count, "number": number, "last": last, "skip": (number - 1) * PER_PAGE}


def _number(text: str) -> int:
    return int(text) if text.isascii() and text.isdecimal() and len(text) < 10 else 0


def _base(request: Request) -> str:
    return str(request.base_url).rstrip("/") + BASE


def _style(_: Request) -> Response:
    return file((FILES / "static" / "style.css").read_bytes(), "text/css")


def _script(_: Request) -> Response:
    return file((FILES / "static" / "page.js").read_bytes(), "text/javascript")
