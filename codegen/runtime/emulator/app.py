# Copied from codegen/runtime/emulator/app.py; edit there.
"""The whole emulator as an ASGI application: the endpoint under /api/v1, and pages for people beside it."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.responses import Response

from . import preset_documents as documents, routing
from .endpoint import Endpoint
from .hosts import is_foreign
from .pages import routes
from .rendering import problem
from .simulation import Simulation

if TYPE_CHECKING:
    from starlette.requests import Request
    from starlette.types import ASGIApp, Receive, Scope, Send

    from .store import Store

_UNDER_BASE = f"{routing.BASE}/"
_FOREIGN = "These pages are shown under the names of this machine alone: open http://{}:{}/ instead."
_NOWHERE = "No page has this address."
_log = logging.getLogger("openrouter_presets.emulator")


def application(store: Store, key: str, most_body: int) -> ASGIApp:
    """Return the emulator as an application; the arguments are those of `emulate`."""
    described = documents.description()
    simulation = Simulation(store, documents.ignored_fields(described))
    endpoint = Endpoint(routing.routes(described), simulation.handlers, key, most_body)
    pages = Starlette(
        routes=routes(store, described),
        exception_handlers={HTTPException: _refused, Exception: _failed},
    )

    async def dispatch(scope: Scope, receive: Receive, send: Send) -> None:
        # One comparison decides: routing costs more than creating a version does.
        if scope["type"] == "http" and scope["path"].startswith(_UNDER_BASE):
            await endpoint(scope, receive, send)
        elif is_foreign(scope):
            host, port = scope["server"]
            shown = f"[{host}]" if ":" in host else host
            await problem(403, _FOREIGN.format(shown, port))(scope, receive, send)
        else:
            # As it was sent, percent-encoded: a slug may hold a slash.
            await pages({**scope, "path": scope["raw_path"].decode("latin-1")}, receive, send)

    return dispatch


async def _refused(request: Request, error: Exception) -> Response:
    assert isinstance(error, HTTPException)  # noqa: S101  # for type checkers: it is registered for these alone
    if error.status_code == 404 and "text/html" in request.headers.get("accept", ""):
        return problem(404, _NOWHERE)
    body = documents.error(error.status_code, f"{error.detail}.")
    return Response(body, error.status_code, error.headers, "application/json")


async def _failed(request: Request, error: Exception) -> Response:
    _log.error("%s %s", request.method, request.url.path, exc_info=error)
    return Response(
        documents.error(500, "Something failed in the emulator."),
        500,
        media_type="application/json",
    )
