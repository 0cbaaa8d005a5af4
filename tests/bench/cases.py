"""What is measured, side by side: by kind of work, the ways to do it."""

from __future__ import annotations

import json
import os
import sys
from functools import partial
from typing import TYPE_CHECKING, Any

# Measured twice: without the extra and beside the peers, then with it and beside `json` alone.
WITHOUT_FAST = bool(os.environ.get("BENCH_WITHOUT_FAST"))
if WITHOUT_FAST:
    sys.modules["orjson"] = None  # type: ignore[assignment]  # as if the extra were not installed

from openrouter_presets import dumps, loads
from openrouter_presets.models import CreatePresetFromInferenceResponse, MessagesRequest
from tests.bench import bodies

if TYPE_CHECKING:
    from collections.abc import Callable

    Ways = dict[str, Callable[[], object]]
    Cases = dict[str, Ways]

OURS = "this package"


def cases() -> Cases:
    """Return kind of work → way to do it → function; peers that are not installed are left out."""
    found: Cases = {}
    for name, text, cls in (
        ("large body", bodies.large(), MessagesRequest),
        ("dense body", bodies.dense(), MessagesRequest),
        ("minimal body", bodies.minimal(), MessagesRequest),
        ("response", bodies.response(), CreatePresetFromInferenceResponse),
    ):
        found[f"loads, {name}"] = _reading(text, cls)
        found[f"dumps, {name}"] = _writing(text, cls)
    return found


def _reading(text: bytes, cls: type[Any]) -> Ways:
    ways: Ways = {"json": lambda: json.loads(text), OURS: lambda: loads(text, cls)}
    for peer, (read, _) in _peers(cls.__name__).items():
        ways[peer] = partial(read, text)
    return {way: call for way, call in ways.items() if _works(way, call)}


def _writing(text: bytes, cls: type[Any]) -> Ways:
    plain, ours = json.loads(text), loads(text, cls)
    ways: Ways = {"json": lambda: json.dumps(plain, ensure_ascii=False).encode(), OURS: lambda: dumps(ours)}
    for peer, (read, write) in _peers(cls.__name__).items():
        if _works(peer, partial(read, text)):
            ways[peer] = partial(write, read(text))
    return {way: call for way, call in ways.items() if _works(way, call)}


def _peers(component: str) -> dict[str, tuple[Callable[[bytes], Any], Callable[[Any], bytes]]]:
    """Return, for each peer that is installed, how it reads a component and how it writes it."""
    found: dict[str, tuple[Callable[[bytes], Any], Callable[[Any], bytes]]] = {}
    if not WITHOUT_FAST:
        return found
    try:
        from bench_pydantic import __dict__ as pydantic_models

        model = pydantic_models[component]
        found["pydantic models"] = (
            model.model_validate_json,
            lambda value: value.model_dump_json(by_alias=True, exclude_unset=True).encode(),
        )
    except ImportError:
        pass
    try:
        from openrouter import components, utils

        typ = getattr(components, component)
        # The two functions that the SDK itself calls for each request and each response.
        found["official SDK"] = (
            lambda text: utils.unmarshal_json(text.decode(), typ),
            lambda value: utils.marshal_json(value, typ).encode(),
        )
    except ImportError:
        pass
    return found


def _works(way: str, call: Callable[[], object]) -> bool:
    try:
        call()
    except ValueError as error:
        print(f"{way} is left out: {type(error).__name__}: {str(error).splitlines()[0]}", file=sys.stderr)
        return False
    return True
