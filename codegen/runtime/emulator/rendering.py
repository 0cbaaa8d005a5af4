# Copied from codegen/runtime/emulator/rendering.py; edit there.
"""Pages as responses: templates, static files, and the headers for both."""

from __future__ import annotations

from importlib import resources
from typing import TYPE_CHECKING
from urllib.parse import quote

import jinja2
from starlette.responses import Response

if TYPE_CHECKING:
    from collections.abc import Mapping

FILES = resources.files(__name__.rpartition(".")[0])
POLICY = (
    "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; connect-src 'self'; "
    "base-uri 'none'; form-action 'self'; frame-ancestors 'none'"
)
_HEADERS = {
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Content-Security-Policy": POLICY,
}


def page(template: str, values: Mapping[str, object], status: int = 200) -> Response:
    """Return the page that a template makes of values."""
    text = _ENVIRONMENT.get_template(template).render(values)
    # What HTML cannot contain is replaced: a null character by its symbol, half a surrogate pair by an escape.
    body = text.replace("\0", "\u2400").encode("utf-8", "backslashreplace")
    return Response(body, status, {**_HEADERS, "Cache-Control": "no-store"}, "text/html")


def problem(status: int, message: str) -> Response:
    """Return an error page, which says what is wrong."""
    titles = {403: "Not under this name", 404: "There is nothing here", 503: "Something is missing"}
    return page(
        "problem.html",
        {"title": titles.get(status, "That did not work"), "message": message},
        status,
    )


def file(data: bytes, media_type: str, *, stored: bool = True) -> Response:
    """Return a file; `stored` is False for data from the database, which browsers must not store."""
    return Response(data, 200, {**_HEADERS, "Cache-Control": "no-cache" if stored else "no-store"}, media_type)


def preset_path(slug: str) -> str:
    """Return the path of the page of a preset."""
    # Browsers drop a segment "." or "..", even percent-encoded; a trailing ";" (empty parameters) prevents that.
    return f"/presets/{quote(slug, safe='')}" + ";" * (slug in (".", ".."))


def _source(name: str) -> str:
    return (FILES / "templates" / name).read_text(encoding="utf-8")


_ENVIRONMENT = jinja2.Environment(
    loader=jinja2.FunctionLoader(_source),
    autoescape=True,
    undefined=jinja2.StrictUndefined,
    trim_blocks=True,
    lstrip_blocks=True,
)
_ENVIRONMENT.filters["preset_path"] = preset_path
