"""What is measured, side by side: by kind of work, the ways to do it."""

from __future__ import annotations

import json
import os
import sys
from functools import partial
from importlib import resources
from typing import TYPE_CHECKING, Any

# Measured twice: without the extra and beside the peers, then with it and beside `json` alone.
WITHOUT_FAST = bool(os.environ.get("BENCH_WITHOUT_FAST"))
if WITHOUT_FAST:
    for name in ("orjson", "jsonschema_rs"):  # as if the extra were not installed
        sys.modules[name] = None  # type: ignore[assignment]

from jsonschema import Draft202012Validator

from openrouter_presets import dumps, is_valid, loads
from openrouter_presets.models import CreatePresetFromInferenceResponse, MessagesRequest
from tests.bench import bodies

if TYPE_CHECKING:
    from collections.abc import Callable

    Ways = dict[str, Callable[[], object]]
    Cases = dict[str, Ways]

OURS = "this package"


def cases(only: str = "") -> Cases:
    """Return kind of work → way to do it → function, for the kinds that start with `only`.

    The first way of a kind is what the others are compared with; peers that are not installed are left out.
    """
    bodies_and_classes = {
        "large body": (bodies.large(), MessagesRequest),
        "dense body": (bodies.dense(), MessagesRequest),
        "minimal body": (bodies.minimal(), MessagesRequest),
        "response": (bodies.response(), CreatePresetFromInferenceResponse),
    }
    makers: dict[str, Callable[[], Ways]] = {}
    for name, (text, cls) in bodies_and_classes.items():
        makers[f"loads, {name}"] = partial(_reading, text, cls)
        makers[f"dumps, {name}"] = partial(_writing, text, cls)
        if cls is MessagesRequest:
            makers[f"judge, {name}"] = partial(_judging, json.loads(text))
    return {kind: make() for kind, make in makers.items() if kind.startswith(only)}


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


def _judging(body: Any) -> Ways:
    file = resources.files("openrouter_presets") / "schemas" / "contract.json"
    bundle = json.loads(file.read_text(encoding="utf-8"))
    schema = {"$ref": "#/$defs/MessagesRequest", "$defs": bundle["$defs"]}
    ways: Ways = {
        "jsonschema": partial(Draft202012Validator(schema).is_valid, body),
        OURS: lambda: is_valid(body),
    }
    if not WITHOUT_FAST:
        import jsonschema_rs

        ways["jsonschema-rs"] = partial(jsonschema_rs.validator_for(schema).is_valid, body)
    return ways


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
