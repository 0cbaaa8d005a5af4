"""Files, examples and folders at fault: one line says where, what and what to do; nothing is written."""

from __future__ import annotations

from pathlib import Path

import pytest

from codegen.__main__ import main
from tests.support.tiny import contents, describe, refusal

GOOD = "Thing: {type: object, properties: {a: {type: string}}}\n"
BAD = "Thing: {tpye: object}\n"
THINGS = "schemas/things.yaml"

# What is in schemas/things.yaml, the place, and words of the fault and of the remedy.
UNREADABLE: dict[str, tuple[str | bytes, str, str, str]] = {
    "an unclosed quote": ('Thing: {type: "object}\n', f"{THINGS}:2:1", "is not YAML", "mend"),
    "an unclosed brace": (
        "Thing:\n  type: {a: b\nOther: {}\n",
        f"{THINGS}:3:",
        "is not YAML",
        "mend",
    ),
    "a tab": ("Thing:\n\ttype: object\n", f"{THINGS}:2:1", "is not YAML", "mend"),
    "wrong indentation": (
        "Thing:\n  type: object\n properties: {}\n",
        f"{THINGS}:3:2",
        "is not YAML",
        "mend",
    ),
    "a colon in a text": (
        "Thing:\n  description: one: two\n",
        f"{THINGS}:2:19",
        "is not YAML",
        "mend",
    ),
    "an unknown alias": ("Thing: *other\n", f"{THINGS}:1:8", "is not YAML", "mend"),
    "a tag of Python": ("Thing: !!python/name:os.system\n", f"{THINGS}:1:8", "is not YAML", ""),
    "a tag of one's own": ("Thing: !mine {}\n", f"{THINGS}:1:8", "is not YAML", ""),
    "two documents": ("Thing: {}\n---\nOther: {}\n", f"{THINGS}:2:1", "is not YAML", ""),
    "a control character": (b"Thing: {description: \x07}\n", THINGS, "is not YAML", ""),
    "braces twice": ("Thing: {description: {{ text }}}\n", f"{THINGS}:1:", "is not YAML", ""),
    "an anchor that holds itself": ("Thing: &a {x-self: *a}\n", THINGS, "", ""),
    "a key twice": (GOOD + GOOD, f"{THINGS}:2:1", "the key 'Thing' stands twice", "mend"),
    "a key twice inside": (
        "Thing: {type: object, properties: {a: {}, b: {}, a: {}}}\n",
        f"{THINGS}:1:50",
        "'a' stands twice",
        "",
    ),
    "Latin-1": (
        "Thing: {description: Größe}\n".encode("latin-1"),
        THINGS,
        "is not UTF-8 (byte 23)",
        "UTF-8",
    ),
    "UTF-16": (GOOD.encode("utf-16"), THINGS, "is not UTF-8", "UTF-8"),
    "nothing": ("", THINGS, "is not a mapping", "key: value"),
    "comments alone": ("# later\n", THINGS, "is not a mapping", "key: value"),
    "a list": ("- Thing\n", THINGS, "is not a mapping", "key: value"),
    "a word": ("Thing\n", THINGS, "is not a mapping", "key: value"),
    "an unquoted date": (
        "Thing: {const: 2026-03-01}\n",
        f"{THINGS}#/Thing/const",
        "a date is not a JSON value",
        "quote it",
    ),
    "an unquoted time": (
        "Thing: {enum: [a, 2026-03-01T10:00:00Z]}\n",
        f"{THINGS}#/Thing/enum/1",
        "datetime",
        "quote it",
    ),
    "a key that is a date": (
        "Thing: {properties: {2026-03-01: {}}}\n",
        f"{THINGS}#/Thing/properties",
        "is not a string",
        "quote it",
    ),
    "a key that is a number": (
        "Thing: {properties: {1: {}}}\n",
        f"{THINGS}#/Thing/properties",
        "1 is not a string",
        "quote it: '1'",
    ),
    "a key that is a yes": (
        "Thing: {properties: {on: {}}}\n",
        f"{THINGS}#/Thing/properties",
        "is not a string",
        "quote it",
    ),
    "a set": (
        "Thing: {enum: !!set {a, b}}\n",
        f"{THINGS}#/Thing/enum",
        "a set is not a JSON value",
        "",
    ),
    "bytes": (
        "Thing: {const: !!binary aGk=}\n",
        f"{THINGS}#/Thing/const",
        "a bytes is not a JSON value",
        "",
    ),
    "no number": ("Thing: {const: .nan}\n", f"{THINGS}#/Thing/const", "nan", ""),
}


@pytest.mark.parametrize("case", UNREADABLE.values(), ids=UNREADABLE)
def test_a_file_that_cannot_be_read_is_told_in_one_line(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], case: tuple[str | bytes, str, str, str]
) -> None:
    text, place, problem, remedy = case
    description = describe(tmp_path, {"things": GOOD})
    (tmp_path / THINGS).write_bytes(text if isinstance(text, bytes) else text.encode())
    told = refusal(description, tmp_path / "out", capsys)
    assert told.place.startswith(place)
    assert problem in told.problem
    assert remedy in told.remedy


def test_a_component_without_an_example_is_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    description = describe(tmp_path, {"things": GOOD})
    (tmp_path / "examples/Thing/placeholder.json").rename(tmp_path / "examples/Thing/placeholder.txt")
    told = refusal(description, tmp_path / "out", capsys)
    assert told.place == "examples/Thing"
    assert "no example" in told.problem
    assert "examples/" in told.remedy


@pytest.mark.parametrize(("name", "remedy"), [("Thnig", "Thing"), ("Unheard", "remove")])
def test_an_example_of_no_component_is_told(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], name: str, remedy: str
) -> None:
    description = describe(tmp_path, {"things": GOOD})
    (tmp_path / "examples" / name).mkdir()
    (tmp_path / "examples" / name / "a.json").write_text("{}", encoding="utf-8")
    told = refusal(description, tmp_path / "out", capsys)
    assert told.place == f"examples/{name}"
    assert "no component" in told.problem
    assert remedy in told.remedy


EXAMPLES = {
    "no JSON": ("{'a': 1}", "", "is not JSON"),
    "nothing": ("", "", "is not JSON"),
    "no number": ('{"a": NaN}', "/a", "nan is not a JSON value"),
    "the wrong type": ('{"a": 5}', "/a", "5 is not of type 'string'"),
    "the wrong variant": ('{"u": {"kind": "b", "n": "x"}}', "/u/n", "'x' is not of type 'integer'"),
    "no variant": ('{"u": {"kind": "c"}}', "/u/kind", "was expected"),
}
VARIANTS = """
A: {type: object, required: [kind], properties: {kind: {const: a}}}
B: {type: object, required: [kind], properties: {kind: {const: b}, n: {type: integer}}}
U: {oneOf: [{$ref: '#/A'}, {$ref: '#/B'}]}
Thing: {type: object, properties: {a: {type: string}, u: {$ref: '#/U'}}}
"""


@pytest.mark.parametrize("case", EXAMPLES.values(), ids=EXAMPLES)
def test_an_example_at_fault_is_told_in_one_line(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], case: tuple[str, str, str]
) -> None:
    text, pointer, problem = case
    description = describe(tmp_path, {"things": VARIANTS})
    (tmp_path / "examples/Thing/wrong.json").write_text(text, encoding="utf-8")
    told = refusal(description, tmp_path / "out", capsys)
    assert told.place.removesuffix("#") == "examples/Thing/wrong.json" + (f"#{pointer}" if pointer else "")
    assert problem in told.problem


def test_a_description_without_examples_is_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    description = describe(tmp_path, {"things": GOOD})
    (tmp_path / "examples").rename(tmp_path / "example")
    assert refusal(description, tmp_path / "out", capsys).place == "examples/Thing"


@pytest.mark.parametrize("path", ["nowhere.yaml", "schemas", "nowhere/openapi.yaml"])
def test_a_description_that_is_not_there_is_told(tmp_path: Path, capsys: pytest.CaptureFixture[str], path: str) -> None:
    describe(tmp_path, {"things": GOOD})
    told = refusal(tmp_path / path, tmp_path / "out", capsys)
    assert told.place == Path(path).name
    assert "cannot be read" in told.problem


def test_a_description_without_schemas_is_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    told = refusal(describe(tmp_path, {}), tmp_path / "out", capsys)
    assert told.place.startswith("schemas")


@pytest.mark.parametrize("blocked", ["", "models", "models/things.py", "schemas", "client.py", "types.py"])
def test_an_output_folder_that_cannot_be_written_is_left_as_it_was(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], blocked: str
) -> None:
    """A file stands where a folder has to be, and the other way round; permissions would not stop root."""
    output = tmp_path / "out"
    in_the_way = output / blocked
    in_the_way.parent.mkdir(parents=True, exist_ok=True)
    if in_the_way.suffix:
        in_the_way.mkdir()
        in_the_way = in_the_way / "kept.txt"
    in_the_way.write_text("kept\n", encoding="utf-8")
    before = contents(tmp_path)
    description = describe(tmp_path / "openapi", {"things": GOOD})
    status = main(["--openapi", str(description), "--output", str(output)])
    lines = capsys.readouterr().err.splitlines()
    assert (status, len(lines)) == (2, 1)
    assert {path: data for path, data in contents(tmp_path).items() if not path.startswith("openapi")} == before
    assert lines[0].startswith(str(output / blocked))
    assert "cannot be written" in lines[0]


def test_comparing_refuses_a_bad_description_in_the_same_words(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    description = describe(tmp_path, {"things": BAD})
    assert refusal(description, tmp_path / "out", capsys, "--check") == refusal(description, tmp_path / "out", capsys)


def test_a_missing_output_folder_is_not_made_for_a_bad_description(tmp_path: Path) -> None:
    description = describe(tmp_path, {"things": BAD})
    assert main(["--openapi", str(description), "--output", str(tmp_path / "a" / "b")]) == 2
    assert not (tmp_path / "a").exists()
