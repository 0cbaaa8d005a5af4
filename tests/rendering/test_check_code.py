"""Where the rendered checks say that nothing is found, the interpreter of checks finds nothing."""

from __future__ import annotations

import itertools
from typing import Any

import pytest

from codegen.rendering.check_code import silent
from openrouter_presets._validation.compiler import compiled
from openrouter_presets._validation.values import reached

ABSENT = {"absent": True}
KIND = {"type": "object", "required": ["t"], "properties": {"t": {"const": "f"}}}
RULES: dict[str, dict[str, Any]] = {
    "a condition that strings meet": {
        "places": ["a/*"],
        "where": {k: v for k, v in KIND.items() if k != "type"},
        **ABSENT,
    },
    "a condition of objects": {"places": ["a/*"], "where": KIND, **ABSENT},
    "a condition of the object around": {"places": ["a/*/t"], "beside": KIND, **ABSENT},
    "a number as a name": {
        "places": ["a"],
        "when": {"type": "object", "required": ["1"], "properties": {"1": {"const": "f"}}},
        **ABSENT,
    },
    "a null": {"places": ["a"], "when": {"type": "object", "properties": {"1": {"type": "null"}}}, **ABSENT},
    "an index": {"places": ["a/1"], "where": {"const": "f"}, **ABSENT},
    "most": {"places": ["a/*/t", "b/*/t"], "most": 1},
    "differ": {"places": ["a/*"], "differ": ["t"]},
    "differ in two": {"places": ["a/*"], "differ": ["t", "u"]},
    "among": {"places": ["a/*/t"], "among": "b/*/t"},
    "below": {"places": ["a/*/t"], "below": "b"},
    "fits": {"places": ["a/*/t"], "where": {"type": "number"}, "fits": {"minimum": 1, "maximum": 1}},
    "order": {"places": ["a/*"], "order": {"by": "t", "default": "g", "values": ["f", "g"]}},
    "order with null": {"places": ["a/*"], "order": {"by": "t", "default": "g", "values": [None, "g"]}},
}
ENTRIES: list[Any] = [
    "f", None, 1, {"t": "f"}, {"t": "g"}, {"t": 1}, {"t": 2}, {"t": True}, {"*": {"t": "f"}}, {"t": "f", "u": "f"},
]  # fmt: skip


@pytest.mark.parametrize("rule", RULES.values(), ids=RULES)
def test_what_it_is_silent_about_breaks_no_rule(rule: dict[str, Any]) -> None:
    rule = {"expected": "", "reason": "", **rule}
    schema = {"x-checks": {"rule": rule}, "x-suspicious": ["x-checks"]}
    check = compiled({"$defs": {"Body": schema}}).component("Body").check
    code = compile(silent({"rule": rule}, "v"), "rule", "eval")
    lists: list[Any] = [[*pair] for size in (0, 1, 2) for pair in itertools.product(ENTRIES, repeat=size)]
    silences = findings = 0
    for value in [*lists, *ENTRIES]:
        for other in (None, "f", 2, [{"t": "f"}]):
            body = {"a": value, "b": other, "1": other}
            found: list[Any] = []
            check(body, None, found.append)
            try:
                is_silent = bool(eval(code, {"reached": reached, "v": body}))  # noqa: S307  # it is our own
            except (LookupError, TypeError):
                is_silent = False
            assert not (is_silent and found), body
            silences, findings = silences + is_silent, findings + bool(found)
    assert silences
    assert findings
