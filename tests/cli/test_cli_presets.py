"""`openrouter-presets list`, `get`, `versions`, `diff` and `create --if-changed`, on the emulator."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from openrouter_presets import Client
from openrouter_presets._cli.main import main
from openrouter_presets.emulator import emulate
from tests.support.command import BODY, FAULTY, told_of
from tests.support.lossy import Lossy

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    Told = Callable[..., tuple[int, str, str]]

FIRST = BODY | {"system": "Review it.", "max_tokens": 5}
SECOND = FIRST | {"max_tokens": 6, "system": "Review it.\nBe \x1b[31mbrief."}


@pytest.fixture(scope="module")
def address() -> Iterator[tuple[str, str]]:
    """The address and the key of an emulator with a preset of two versions, and one of one."""
    with emulate() as emulator, Client(emulator.key, base_url=emulator.url) as client:
        client.create_presets_messages("reviewer", FIRST)
        client.create_presets_messages("reviewer", SECOND)
        client.create_presets_messages("other", FIRST)
        yield emulator.url, emulator.key


@pytest.fixture
def told(
    address: tuple[str, str],
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> Told:
    """A function that runs a command in this process, beside the files `body.json` and `faulty.json`."""
    monkeypatch.chdir(tmp_path)
    there, key = address
    monkeypatch.setenv("OPENROUTER_API_KEY", key)
    Path("body.json").write_text(json.dumps(FIRST))
    Path("faulty.json").write_text(json.dumps(FAULTY))

    def tell(command: str, *arguments: str, url: str = there) -> tuple[int, str, str]:
        status = main([command, *arguments, "--base-url", url])
        return status, *capsys.readouterr()

    return tell


def test_presets_are_listed(told: Told) -> None:
    status, out, err = told("list")
    head, *rows = [line.split() for line in out.splitlines()]
    assert (status, err) == (0, "")
    assert head == ["SLUG", "STATUS", "UPDATED", "NAME", "DESCRIPTION"]
    assert {row[0] for row in rows} == {"reviewer", "other"}
    assert {row["slug"] for row in json.loads(told("list", "--json")[1])} == {"reviewer", "other"}


def test_a_preset_is_printed_with_its_designated_version(told: Told) -> None:
    status, out, _ = told("get", "reviewer")
    assert status == 0
    assert "version       2, created at " in out
    assert '"max_tokens": 6' in out
    assert "\x1b" not in out
    answer: Any = json.loads(told("get", "reviewer", "--json")[1])
    assert answer["data"]["designated_version"]["config"]["max_tokens"] == 6


def test_a_version_is_printed(told: Told) -> None:
    status, out, _ = told("get", "reviewer", "--version", "1")
    assert status == 0
    assert "version       1, created at " in out
    assert '"max_tokens": 5' in out
    answer = json.loads(told("get", "reviewer", "--version", "1", "--json")[1])
    assert answer["data"]["version"] == 1


def test_versions_are_listed_and_the_designated_one_is_marked(told: Told) -> None:
    status, out, _ = told("versions", "reviewer")
    head, *rows = out.splitlines()
    assert (status, head.split()) == (0, ["VERSION", "CREATED", "MODEL", "SYSTEM", "PROMPT"])
    assert [row.split("  ")[0].strip() for row in rows] == ["1", "2 *"]
    assert [each["version"] for each in json.loads(told("versions", "reviewer", "--json")[1])] == [
        1,
        2,
    ]


CHANGES = [
    "- /config/max_tokens: 5",
    "+ /config/max_tokens: 6",
    "@ /system_prompt:",
    "@@ -1 +1,2 @@",
    " Review it.",
    "+Be \\u001b[31mbrief.",
]


@pytest.mark.parametrize("sides", [[], ["1"], ["1", "2"]])
def test_two_versions_are_compared(told: Told, sides: list[str]) -> None:
    status, out, err = told("diff", "reviewer", *sides)
    assert (status, out.splitlines(), err) == (1, CHANGES, "")
    found = json.loads(told("diff", "reviewer", *sides, "--json")[1])
    assert found[0] == {
        "pointer": "/config/max_tokens",
        "certain": True,
        "before": 5,
        "after": 6,
    }


def test_a_version_does_not_differ_from_itself(told: Told) -> None:
    assert told("diff", "reviewer", "2") == (0, "", "")
    assert told("diff", "reviewer", "2", "--json") == (0, "[]\n", "")


def test_the_designated_version_is_compared_with_a_body(told: Told) -> None:
    assert told("diff", "other", "body.json") == (0, "", "")
    status, out, _ = told("diff", "reviewer", "body.json")
    assert (status, out.splitlines()[:2]) == (
        1,
        ["- /config/max_tokens: 6", "+ /config/max_tokens: 5"],
    )


def test_what_presets_may_not_keep_is_no_difference(told: Told) -> None:
    Path("more.json").write_text(json.dumps(FIRST | {"stop_sequences": ["x"]}))
    status, out, _ = told("diff", "other", "more.json")
    note = "(not known whether presets keep it)"
    assert (status, out) == (0, f'+ /config/stop_sequences: ["x"]  {note}\n')


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["get", "none"], "status 404: "),
        (["get", "reviewer", "--version", "7"], "status 404: "),
        (["get", "reviewer", "--version", "x"], "'x' is not a whole number of at least 1"),
        (["versions", "none"], "status 404: "),
        (["diff", "none", "body.json"], "status 404: "),
        (["diff", "reviewer", "1", "body.json"], "'body.json' is not the number of a version"),
        (["diff", "reviewer", "1", "2", "3"], "give two versions at most"),
        (["diff", "other"], "other has no version before version 1, which is designated"),
        (["diff", "other", "none.json"], "cannot read none.json: No such file or directory"),
        (["list", "reviewer"], "unrecognized arguments: reviewer"),
    ],
)
def test_what_cannot_be_read_ends_with_2_and_a_line(told: Told, arguments: list[str], said: str) -> None:
    status, out, err = told(*arguments)
    assert (status, out, err.count("\n")) == (2, "", 1)
    assert said in err


def test_a_faulty_body_is_refused_in_the_words_of_validate(told: Told) -> None:
    status, out, err = told("diff", "reviewer", "faulty.json")
    assert (status, out) == (2, "")
    assert told_of(err)[0] == ("faulty.json", "violation", "/model")


def test_a_version_is_created_only_where_it_would_differ(told: Told) -> None:
    create = ("create", "kept", "body.json", "--if-changed")
    assert told(*create)[0] == 0
    status, out, err = told(*create)
    assert (status, err.count("\n")) == (0, 1)
    assert "nothing to change: version 1 is what the body would make" in err
    assert json.loads(out)["data"]["designated_version"]["version"] == 1
    Path("body.json").write_text(json.dumps(SECOND))
    version = json.loads(told(*create)[1])["data"]["designated_version"]["version"]
    assert version == 2


def test_a_version_whose_answer_was_lost_is_found(told: Told, address: tuple[str, str]) -> None:
    with Lossy(address[0], back=40, once=True) as lossy:
        arguments = ("lost", "body.json", "--retries", "0")
        status, out, err = told("create", *arguments, url=lossy.url)
    first, second = err.splitlines()
    assert (status, out) == (3, "")
    assert "a version was created" in first
    found = "openrouter-presets: looked for the version: it was created, as version 1 at "
    assert second.startswith(found)
