"""What is measured, side by side: by kind of work, the ways to do it."""

from __future__ import annotations

import json
import os
import sys
from functools import cache, partial
from importlib import import_module, resources
from importlib.util import find_spec
from typing import TYPE_CHECKING, Any

# Measured twice: without the extra and beside the peers, then with it and beside `json` alone.
WITHOUT_FAST = bool(os.environ.get("BENCH_WITHOUT_FAST"))
if WITHOUT_FAST:
    sys.modules["orjson"] = None  # type: ignore[assignment]  # as if the extra were not installed

import jsonschema_rs
from jsonschema import Draft202012Validator

from openrouter_presets import dumps, is_valid, loads
from openrouter_presets.models import CreatePresetFromInferenceResponse, MessagesRequest
from tests.bench import bodies

if TYPE_CHECKING:
    from collections.abc import Callable

    Ways = dict[str, Callable[[], object]]
    Peer = Callable[[str], tuple[Callable[[bytes], Any], Callable[[Any], bytes]]]
    Cases = dict[str, Ways]

OURS = "this package"
ASCII = "json, to ASCII"


def cases(only: str = "") -> Cases:
    """Return kind of work → way to do it → function, for the kinds that start with `only`.

    The first way of a kind is what the others are compared with; peers that are not installed are left out.
    """
    bodies_and_classes = {
        "large body": (bodies.large(), MessagesRequest),
        "dense body": (bodies.dense(), MessagesRequest),
        "1 KB body": (bodies.kilobyte(), MessagesRequest),
        "minimal body": (bodies.minimal(), MessagesRequest),
        "response": (bodies.response(), CreatePresetFromInferenceResponse),
    }
    makers: dict[str, Callable[[], Ways]] = {}
    for name, (text, cls) in bodies_and_classes.items():
        makers[f"loads, {name}"] = partial(_reading, text, cls)
        makers[f"dumps, {name}"] = partial(_writing, text, cls)
        if cls is MessagesRequest:
            makers[f"judge, {name}"] = partial(_judging, bodies.clean() if name == "large body" else text)
    return {kind: make() for kind, make in makers.items() if kind.startswith(only)}


def _reading(text: bytes, cls: type[Any]) -> Ways:
    ways: Ways = {"json": lambda: json.loads(text), OURS: lambda: loads(text, cls)}
    return ways | {peer: _once(lambda make=make: partial(make(cls.__name__)[0], text)) for peer, make in _peers()}


def _writing(text: bytes, cls: type[Any]) -> Ways:
    plain, ours = json.loads(text), loads(text, cls)
    ways: Ways = {
        "json": lambda: json.dumps(plain, ensure_ascii=False).encode(),  # the same bytes, but for spaces
        OURS: lambda: dumps(ours),
        ASCII: lambda: json.dumps(plain),
    }

    def writer(make: Peer) -> Callable[[], bytes]:
        read, write = make(cls.__name__)
        return partial(write, read(text))

    return ways | {peer: _once(partial(writer, make)) for peer, make in _peers()}


def _once(prepare: Callable[[], Callable[[], object]]) -> Callable[[], object]:
    """Put a way together on its first call: a process holds no modules but those of the ways it measures."""
    prepared = cache(prepare)

    def call() -> object:
        return prepared()()

    return call


def _judging(text: bytes) -> Ways:
    body = json.loads(text)
    file = resources.files("openrouter_presets") / "schemas" / "contract.json"
    bundle = json.loads(file.read_text(encoding="utf-8"))
    schema = {"$ref": "#/$defs/MessagesRequest", "$defs": bundle["$defs"]}
    ways: Ways = {"json": lambda: json.loads(text), OURS: lambda: is_valid(body)}
    if WITHOUT_FAST:
        ways["jsonschema-rs"] = partial(jsonschema_rs.validator_for(schema).is_valid, body)
        ways["jsonschema"] = partial(Draft202012Validator(schema).is_valid, body)
    return ways


def _peers() -> list[tuple[str, Peer]]:
    """Return the peers that are installed."""
    peers = [
        ("pydantic models", "bench_pydantic", _pydantic),
        ("official SDK", "openrouter", _official),
    ]
    return [(name, make) for name, module, make in peers if WITHOUT_FAST and find_spec(module)]


def _pydantic(component: str) -> tuple[Callable[[bytes], Any], Callable[[Any], bytes]]:
    model = import_module("bench_pydantic").__dict__[component]
    return (
        model.model_validate_json,
        lambda value: value.model_dump_json(by_alias=True, exclude_unset=True).encode(),
    )


def _official(component: str) -> tuple[Callable[[bytes], Any], Callable[[Any], bytes]]:
    # The two functions that the SDK itself calls for each request and each response.
    from openrouter import components, utils

    typ = getattr(components, component)
    return (
        lambda text: utils.unmarshal_json(text.decode(), typ),
        lambda value: utils.marshal_json(value, typ).encode(),
    )
