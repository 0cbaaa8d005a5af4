"""Whatever is structurally a body comes back unchanged; whatever is not is refused with its places."""

from __future__ import annotations

import gc
import json
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import HealthCheck, given, settings

from openrouter_presets import StructureError, dumps, loads, models, structure, unstructure
from tests.support.drawn import CARRIED_CHANGES, SCHEMAS, changed, drawn

if TYPE_CHECKING:
    from collections.abc import Callable

    from hypothesis.strategies import DataObject

from hypothesis import strategies as st

pytestmark = pytest.mark.usefixtures("json_library")
NAMES = [
    "MessagesRequest",
    "CreatePresetFromInferenceResponse",
    "ContentBlockParam",
    "Tool",
    "Plugin",
]
PATIENT = settings(suppress_health_check=[HealthCheck.too_slow, HealthCheck.function_scoped_fixture], deadline=None)


def canonical(value: object) -> str:
    """Return a text that two values share only if they are the same JSON, types of numbers included."""
    return json.dumps(value, sort_keys=True)


def come_back(value: Any, name: str) -> bool:
    """Whether `value` comes back from text and from plain data."""
    cls = getattr(models, name)
    by_text = json.loads(dumps(loads(json.dumps(value), cls)))
    by_data = unstructure(structure(value, cls))
    return canonical(by_text) == canonical(by_data) == canonical(value)


def at(value: Any, pointer: str) -> Any:
    """Return what stands at a JSON Pointer."""
    for token in pointer.split("/")[1:]:
        key = token.replace("~1", "/").replace("~0", "~")
        value = value[int(key)] if isinstance(value, list) else value[key]
    return value


@pytest.mark.parametrize("name", NAMES)
@PATIENT
@given(data=st.data())
def test_what_keeps_the_contract_comes_back(name: str, data: DataObject) -> None:
    assert come_back(data.draw(drawn(name)), name)


@pytest.mark.parametrize("name", sorted(SCHEMAS))
@settings(PATIENT, max_examples=5)
@given(data=st.data())
def test_every_component_comes_back(name: str, data: DataObject) -> None:
    assert come_back(data.draw(drawn(name)), name)


@pytest.mark.parametrize("name", NAMES)
@PATIENT
@given(data=st.data())
def test_unknown_missing_and_null_are_carried(name: str, data: DataObject) -> None:
    value, _ = data.draw(changed(name, CARRIED_CHANGES))
    assert come_back(value, name)


@pytest.mark.parametrize("name", NAMES)
@PATIENT
@given(data=st.data())
def test_what_is_retyped_comes_back_or_is_refused_at_its_place(name: str, data: DataObject) -> None:
    value, _ = data.draw(changed(name, (*CARRIED_CHANGES, "retype")))
    try:
        structure(value, getattr(models, name))
    except StructureError as error:
        faults = error.faults
    else:
        faults = ()
        assert come_back(value, name)
    pointers = [fault.pointer for fault in faults]
    assert len(set(pointers)) == len(pointers)
    assert all(at(value, pointer) is not None for pointer in pointers)
    if faults:
        with pytest.raises(StructureError) as caught:
            loads(json.dumps(value), getattr(models, name))
        assert caught.value.faults == faults


@settings(PATIENT, max_examples=300)
@given(
    words=st.lists(st.from_regex(r"[x ,]{0,9}[0-9]{0,24}", fullmatch=True)),
    number=st.integers(-(10**40), 10**40),
)
def test_numbers_of_any_length_come_back_wherever_they_stand(words: list[str], number: str) -> None:
    raw = f'{{"words": {json.dumps(words)}, "n": {number}, "list": [{number}]}}'
    found = loads(raw, models.MessagesRequest)
    assert json.loads(dumps(found)) == json.loads(raw)
    assert type(found.additional_properties["n"]) is int


@pytest.mark.parametrize(
    "filler",
    ["no digits at all, ", "2026-11-25T01:02:03Z 1234567 ", "9iO2pA5sD8fG1hJ4k0vM3nC8rT7sK2dE5/+"],
)
def test_long_numbers_are_found_in_long_texts_wherever_they_begin(filler: str) -> None:
    for shift in range(12):
        for number in (10**18, -(2**63), 2**64, 10**19, 10**24 + 1):
            raw = f'{{"system": "{"." * shift}{filler * 200}", "n": [{number}, 1.5], "list": ["{filler * 100}"]}}'
            found = loads(raw, models.MessagesRequest)
            assert found.additional_properties["n"] == [number, 1.5]
            assert type(found.additional_properties["n"][0]) is int


@pytest.mark.parametrize("set_before", [gc.enable, gc.disable])
def test_the_garbage_collector_is_as_it_was_after_a_long_text(
    set_before: Callable[[], None],
) -> None:
    long = json.dumps({"system": "x" * 10_000})
    was_enabled = gc.isenabled()
    try:
        set_before()
        enabled = gc.isenabled()
        loads(long, models.MessagesRequest)
        with pytest.raises(StructureError):
            loads(long.replace('"system"', '"max_tokens"'), models.MessagesRequest)
        assert gc.isenabled() is enabled
    finally:
        (gc.enable if was_enabled else gc.disable)()
