# Copied from codegen/runtime/emulator/reference.py; edit there.
"""The reference of the API: the description, and Swagger UI to read it and to try requests with."""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING, Any

from starlette.exceptions import HTTPException
from starlette.responses import JSONResponse
from starlette.routing import BaseRoute, Route

from . import samples
from .rendering import FILES, file, page, problem
from .routing import BASE

if TYPE_CHECKING:
    from collections.abc import Mapping

    from starlette.requests import Request
    from starlette.responses import Response

_ASSETS = {"swagger-ui.css": "text/css", "swagger-ui-bundle.js": "text/javascript"}
_MISSING = "The viewer of the API reference is not installed: pip install swagger-ui-bundle-v2"


def routes(described: Mapping[str, Any]) -> list[BaseRoute]:
    """Return the pages of the reference; `described` is the OpenAPI description."""
    shown = _with_examples(described)

    def openapi(request: Request) -> Response:
        address = str(request.base_url).rstrip("/") + BASE
        return JSONResponse({**shown, "servers": [{"url": address}]})

    return [
        Route("/openapi.json", openapi),
        Route("/docs", _docs),
        Route("/docs/docs.js", _script),
        Route("/docs/assets/{name}", _asset),
    ]


def _docs(_: Request) -> Response:
    return problem(503, _MISSING) if _viewer() is None else page("docs.html", {})


def _script(_: Request) -> Response:
    return file((FILES / "static" / "docs.js").read_bytes(), "text/javascript")


def _asset(request: Request) -> Response:
    name, viewer = request.path_params["name"], _viewer()
    if name not in _ASSETS or viewer is None:
        raise HTTPException(404)
    return file((viewer / name).read_bytes(), _ASSETS[name])


def _viewer() -> Any:
    """Return the folder of Swagger UI, None where it is not installed."""
    try:
        return importlib.import_module("swagger_ui_bundle").swagger_ui_path
    except ImportError:
        return None


def _with_examples(described: Mapping[str, Any]) -> dict[str, Any]:
    """Return the description with example values, so that requests can be tried out."""
    paths: dict[str, Any] = {}
    for path, operations in described["paths"].items():
        if "post" not in operations:
            paths[path] = operations
            continue
        post = operations["post"]
        content = {
            "application/json": {
                **post["requestBody"]["content"]["application/json"],
                "example": samples.BODY,
            }
        }
        parameters = [{**parameter, "example": samples.SLUG} for parameter in post["parameters"]]
        body = {**post["requestBody"], "content": content}
        paths[path] = {
            **operations,
            "post": {**post, "parameters": parameters, "requestBody": body},
        }
    return {**described, "paths": paths}
