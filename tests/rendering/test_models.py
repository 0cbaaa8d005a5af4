"""Models are plain values: copied, compared, changed and shown as one expects of them."""

from __future__ import annotations

import copy
import inspect
import json
import pickle
import pydoc
from typing import TYPE_CHECKING, Any, Generic, TypeVar
from unittest import mock

import attrs
import pytest

from openrouter_presets import UNSET, Unset, dumps, loads, models, structure, types
from tests.support.examples import EXAMPLES, FILES

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

COPIES: dict[str, Callable[[Any], Any]] = {
    "copy": copy.copy,
    "deepcopy": copy.deepcopy,
    "pickle": lambda value: pickle.loads(pickle.dumps(value)),
    "oldest pickle": lambda value: pickle.loads(pickle.dumps(value, 2)),
}


@pytest.mark.parametrize("how", COPIES.values(), ids=COPIES)
@pytest.mark.parametrize(("component", "path"), [param for param in EXAMPLES if param.values[0] == "MessagesRequest"])
def test_copies_are_equal_and_write_the_same(component: str, path: Path, how: Callable[[Any], Any]) -> None:
    read = loads(path.read_bytes(), getattr(models, component))
    other = how(read)
    assert type(other) is type(read)
    assert other is not read
    assert other == read
    assert dumps(other) == dumps(read)


@pytest.mark.parametrize("how", [*COPIES.values(), attrs.evolve], ids=[*COPIES, "evolve"])
def test_a_change_of_a_copy_leaves_the_original_alone(how: Callable[[Any], Any]) -> None:
    read = structure({"model": "a/b", "messages": None}, models.MessagesRequest)
    other = how(read)
    other.model = "c/d"
    assert other != read
    assert read.model == "a/b"


def test_a_deep_copy_shares_nothing_with_the_original() -> None:
    read = structure({"messages": [{"role": "user", "content": "a"}], "x": [1]}, models.MessagesRequest)
    other = copy.deepcopy(read)
    assert isinstance(other.messages, list)
    other.messages.clear()
    other.additional_properties["x"].append(2)
    assert json.loads(dumps(read)) == {"messages": [{"content": "a", "role": "user"}], "x": [1]}


def test_evolve_changes_what_it_is_told_to() -> None:
    read = loads('{"model": "a/b", "messages": [], "x": 1}', models.MessagesRequest)
    changed = attrs.evolve(read, model="c/d", max_tokens=5)
    assert json.loads(dumps(changed)) == {"model": "c/d", "messages": [], "max_tokens": 5, "x": 1}
    assert read.model == "a/b"


def test_a_model_built_by_hand_equals_the_one_read() -> None:
    built = models.MessagesRequest(
        model="a/b",
        messages=[models.MessagesMessageParam(role="user", content=[models.AnthropicTextBlockParam(text="Hi")])],
        thinking=models.ThinkingEnabled(budget_tokens=1024),
        additional_properties={"x": 1},
    )
    block = {"type": "text", "text": "Hi"}
    plain = {
        "model": "a/b",
        "messages": [{"role": "user", "content": [block]}],
        "thinking": {"type": "enabled", "budget_tokens": 1024},
        "x": 1,
    }
    assert structure(plain, models.MessagesRequest) == built
    assert loads(dumps(built), models.MessagesRequest) == built


@pytest.mark.parametrize(
    "other",
    [
        models.ThinkingEnabled(budget_tokens=2),
        models.ThinkingEnabled(budget_tokens=1, display=None),
        models.ThinkingEnabled(budget_tokens=1, additional_properties={"x": 1}),
        models.ThinkingDisabled(),
        {"type": "enabled", "budget_tokens": 1},
    ],
    ids=repr,
)
def test_models_of_other_content_or_class_are_unequal(other: object) -> None:
    model = models.ThinkingEnabled(budget_tokens=1)
    assert model != other
    assert not model == other  # noqa: SIM201  # both operators are asked on purpose


def test_a_repr_names_the_class_and_cuts_what_is_long() -> None:
    data = "iVBORw0K" * 100_000
    source = models.AnthropicBase64ImageSource(media_type="image/png", data=data)
    blocks: list[Any] = [models.AnthropicImageBlockParam(source=source)] * 1000
    message = models.MessagesMessageParam(role="user", content=blocks, additional_properties={"x": [data] * 1000})
    request = models.MessagesRequest(model=data, messages=[message] * 1000, max_tokens=10**1000)
    assert "media_type='image/png'" in repr(source)
    for model in (source, message, request):
        assert repr(model).startswith(f"{type(model).__name__}(")
        assert len(repr(model)) < 10_000


def test_a_repr_leaves_out_what_is_absent() -> None:
    assert repr(models.ThinkingEnabled(budget_tokens=1)) == "ThinkingEnabled(type='enabled', budget_tokens=1)"
    assert (
        repr(models.TraceConfig(additional_properties={"x": None})) == "TraceConfig(additional_properties={'x': None})"
    )


@pytest.mark.parametrize("how", COPIES.values(), ids=COPIES)
def test_unset_is_one_falsy_object(how: Callable[[Any], Any]) -> None:
    assert not UNSET
    assert how(UNSET) is UNSET
    assert UNSET is Unset.UNSET
    assert repr(UNSET) == "UNSET"


@pytest.mark.parametrize("component", sorted({path.parent.name for path in FILES}))
def test_every_component_stands_among_the_types_too(component: str) -> None:
    assert hasattr(types, component)


CLASSES = [cls for name in models.__all__ if isinstance(cls := getattr(models, name), type)]


@pytest.mark.parametrize("cls", CLASSES, ids=lambda cls: cls.__name__)
def test_help_shows_each_field_with_its_text_and_others_last(cls: type[Any]) -> None:
    names = [*inspect.signature(cls).parameters]
    assert names[-1] == "additional_properties"
    shown = pydoc.plain(pydoc.render_doc(cls))
    summary, _, listed = (inspect.getdoc(cls) or "").partition("\n\nAttributes:\n")
    assert summary
    told = [line.split(":")[0].strip() for line in listed.splitlines()]
    assert told == names if cls is not models.ProviderOptions else ["additional_properties"]  # its names say it all
    assert all(line.strip() in shown for line in listed.splitlines())


def test_classes_of_users_have_their_own_documentation() -> None:
    class Mixin:
        def __init_subclass__(cls, *, tag: str = "", **options: Any) -> None:
            super().__init_subclass__(**options)
            cls.tag = tag

        tag = ""

    T = TypeVar("T")

    class Page(models.AnthropicTextBlockParam, Mixin, Generic[T], tag="page"):
        """A page."""

        number: int = 1

    assert Page[int].tag == "page"
    assert Page.tag == "page"
    assert (Page.__doc__ or "").startswith("A page.\n\nAttributes:\n    additional_properties: ")
    exec(compile("class Typed(Page):\n    'Typed.'", "typed", "exec"), names := {"Page": Page, "__name__": "nowhere"})  # noqa: S102
    assert names["Typed"].__doc__ == "Typed."


def test_without_its_source_a_class_says_what_it_is(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(inspect, "getsource", mock.Mock(side_effect=OSError))
    assert (models.MessagesRequest.__doc__ or "").startswith("Body of a Messages request")
