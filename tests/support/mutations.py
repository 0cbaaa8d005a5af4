"""Hypothesis strategies: the examples with changes that a writer of bodies makes, and that an API makes with time."""

from __future__ import annotations

import copy
import json
from typing import TYPE_CHECKING, Any

from hypothesis import strategies as st

from tests.support.drawn import ANYTHING, SCALARS, SCHEMAS, TEXT, drawn
from tests.support.examples import FILES

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    Draw = Callable[[st.SearchStrategy[Any]], Any]
    Place = tuple[Any, Any]

EXAMPLES: list[tuple[str, Any]] = [(path.parent.name, json.loads(path.read_bytes())) for path in FILES]


def places(value: Any) -> Iterator[Place]:
    """Yield each container under `value` with each key or index in it."""
    if isinstance(value, (dict, list)):
        for key in list(value) if isinstance(value, dict) else range(len(value)):
            yield value, key
            yield from places(value[key])


def _words(schema: Any) -> Iterator[str]:
    """Yield the tags and the enum values of a schema."""
    if isinstance(schema, dict):
        known = [
            schema.get("const"),
            *(schema["enum"] if isinstance(schema.get("enum"), list) else ()),
        ]
        yield from (word for word in known if isinstance(word, str))
    for child in schema.values() if isinstance(schema, dict) else schema if isinstance(schema, list) else ():
        yield from _words(child)


WORDS = st.sampled_from(sorted(set(_words(SCHEMAS)))) | TEXT
FIELDS = st.sampled_from(sorted({key for _, body in EXAMPLES for _, key in places(body) if isinstance(key, str)}))
PARTS = st.sampled_from([container[key] for _, body in EXAMPLES for container, key in places(body)])
# Numbers and lengths at and around the bounds of the description, and numbers that libraries take for others.
EDGES = st.sampled_from(
    [
        *(0, -1, 1, 10, 11, 16, 17, 19999, 20000, 0.0, -0.0, 1.0, 1.5, 1e19, 5e-324, True, False),
        *(2**53 + 1, 2**63, 2**64, -(2**63) - 1, 10**30, float(2**70)),
        *("", "x" * 20, "x" * 21, "é" * 256, "😀" * 257, ["a"] * 8, ["a"] * 9, ["a", 1]),
    ]
)
VALUES = EDGES | WORDS | PARTS | SCALARS | ANYTHING


@st.composite
def changed_examples(draw: Draw) -> tuple[str, Any]:
    """Draw the name of a component and an example of it, changed in one to four places."""
    name, value = draw(st.sampled_from(EXAMPLES))
    return name, _changed(draw, value)


@st.composite
def changed_requests(draw: Draw) -> tuple[str, Any]:
    """Draw a request from its schema, changed in one to four places."""
    return "MessagesRequest", _changed(draw, draw(drawn("MessagesRequest")))


def _changed(draw: Draw, value: Any) -> Any:
    root = [copy.deepcopy(value)]
    for _ in range(draw(st.integers(1, 4))):
        container, key = draw(st.sampled_from(list(places(root))))
        change = draw(st.sampled_from(("replace", "reword", "remove", "null", "add")))
        if change == "add" and isinstance(container[key], dict):
            container[key][draw(FIELDS | TEXT)] = copy.deepcopy(draw(VALUES))
        elif change == "add" and isinstance(container[key], list):
            container[key].append(copy.deepcopy(draw(VALUES)))
        elif change == "remove" and container is not root:
            del container[key]
        elif change in ("null", "reword"):
            container[key] = None if change == "null" else draw(WORDS)
        else:
            container[key] = copy.deepcopy(draw(VALUES))
    return root[0]
