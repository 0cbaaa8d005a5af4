"""Copies with some of the parts: each imports, works, says what it was made without, and is small."""

from __future__ import annotations

import itertools
import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

import openrouter_presets
from openrouter_presets._cli.main import main
from openrouter_presets._cli.parts import DEFAULT, copy_of
from openrouter_presets._manifest import MANIFEST, PARTS
from tests.support import pythons
from tests.support.sizes import COPIES, shown, size, table
from tests.support.vendoring import NAME, files, outcome, python, state, vendor, verify

LIBRARY = [name for name in PARTS if name not in ("cli", "emulator")]
# What names of the package a part brings.
BRINGS = {
    "models": ["models", "loads", "dumps", "structure", "unstructure", "Converter"],
    "types": ["types"],
    "validation": ["validate", "is_valid", "iter_issues", "is_valid_json", "judge_batch"],
    "transport": ["Client", "AsyncClient", "build_request", "read_response", "Retries"],
}
# At most: files, lines. The default is fewer lines than other generators write for one endpoint.
BOUNDS = {
    (): (60, 20_000),
    ("--without", "types,validation,codecs"): (40, 7_600),
    ("--without", "types,validation"): (46, 12_500),
    ("--without", "types,models,codecs,transport"): (27, 6_000),
}
USE = """
import importlib, json, logging, sys
parts, brings = {parts!r}, {brings!r}
orp = importlib.import_module({name!r})
for part, names in brings.items():
    for name in names:
        try:
            getattr(orp, name)
        except orp.ExtraMissing as error:
            assert part not in parts, (part, name)
            assert str(error) == f"this copy was made without `{{part}}`: `vendor DEST --with {{part}}` adds it"
            assert name not in dir(orp), name
        else:
            assert part in parts, (part, name)
            assert name in dir(orp), name
body = {{"model": "a/b", "messages": [{{"role": "user", "content": [{{"type": "text", "text": "Hi"}}]}}], "later": 1}}
wrong = {{**body, "max_tokens": "many"}}
if "models" in parts:
    model = orp.loads(json.dumps(body), orp.models.MessagesRequest)
    assert json.loads(orp.dumps(model)) == body
    try:
        orp.structure(wrong, orp.models.MessagesRequest)
    except orp.StructureError as error:
        assert [fault.pointer for fault in error.faults] == ["/max_tokens"]
if "validation" in parts:
    assert orp.is_valid(body)
    assert [issue.pointer for issue in orp.iter_issues(wrong)] == ["/max_tokens"]
    assert "models" not in parts or orp.is_valid(model)
if "transport" in parts:
    from importlib import import_module
    told = []
    handler = logging.Handler()
    handler.emit = lambda record: told.append(record.getMessage())
    logging.getLogger("openrouter_presets").addHandler(handler)
    operation = import_module({name!r} + ".client").CREATE_PRESETS_MESSAGES
    call = dict(api_key="k", base_url="https://openrouter.ai/api/v1")
    request = orp.build_request(operation, {{"slug": "s"}}, {{**body, "later": 2}}, **call)
    assert request.url.endswith("/presets/s/messages")
    try:
        orp.build_request(operation, {{"slug": "s"}}, wrong, **call)
    except orp.ValidationError:
        assert "validation" in parts
    else:
        assert "validation" not in parts
        assert told == ["bodies are sent as they are: this copy was made without `validation`"]
        try:
            orp.build_request(operation, {{"slug": "s"}}, body, validation="strict", **call)
        except orp.ExtraMissing as error:
            assert str(error) == 'validation="strict": this copy was made without `validation`'
        else:
            raise AssertionError
    orp.Client(api_key="k").close()
assert "transport" in parts or "urllib3" not in sys.modules
assert "models" in parts or "cattrs" not in sys.modules
print("used")
"""


def combinations() -> list[tuple[str, ...]]:
    """Return all choices of parts that have what they need."""
    every = itertools.chain.from_iterable(itertools.combinations(PARTS, size) for size in range(1, len(PARTS) + 1))
    return [chosen for chosen in every if all(set(PARTS[name].needs) <= set(chosen) for name in chosen)]


def make(site: Path, parts: tuple[str, ...]) -> Path:
    """Make a copy of these parts without the command, which takes its time to have all of it on the disk."""
    folder = site.joinpath(*NAME.split("."))
    for path, data in copy_of(set(parts)).items():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_bytes(data)
    return folder


def used(parts: tuple[str, ...]) -> str:
    return USE.format(parts=parts, brings=BRINGS, name=NAME)


@pytest.mark.parametrize("parts", combinations(), ids=",".join)
def test_each_combination_imports_works_and_is_verified(tmp_path: Path, parts: tuple[str, ...]) -> None:
    folder = make(tmp_path, parts)
    assert state(folder)["parts"] == list(parts)
    program = used(parts) + (
        "import pkgutil\n"
        "for found in pkgutil.walk_packages(orp.__path__, orp.__name__ + '.'):\n"
        "    importlib.import_module(found.name)\n"
    )
    assert outcome(python(tmp_path, program)) == (0, "used\n", "")
    assert outcome(python(tmp_path, "", "-m", NAME, "verify"))[0] == 0
    status, out, err = outcome(python(tmp_path, "", "-m", NAME, "--version"))
    told = "this copy of openrouter-presets has `verify` alone: it was made without `cli`\n"
    expected = (0, f"openrouter-presets {openrouter_presets.__version__}\n", "")
    assert (status, out, err) == (expected if "cli" in parts else (2, "", told))


@pytest.mark.slow
@pytest.mark.parametrize("which", ["lowest", "newest"])
@pytest.mark.parametrize("version", pythons.VERSIONS)
def test_each_combination_works_on_each_python(tmp_path: Path, version: str, which: str) -> None:
    for number, parts in enumerate(combinations()):
        site = tmp_path / str(number)
        make(site, parts)
        path = [str(site), str(pythons.dependencies(version, which))]
        command = [pythons.interpreter(version), "-W", "error", "-P", "-I", "-S", "-B", "-c"]
        command = [part for part in command if part != "-P" or version != "3.10"]
        program = f"import sys; sys.path[:0] = {path!r}\n{used(parts)}"
        done = subprocess.run([*command, program], capture_output=True, timeout=60, check=False)
        assert outcome(done) == (0, "used\n", ""), parts


def test_copies_are_small_and_the_readme_says_how_small() -> None:
    sizes = {options: size(options) for options in COPIES}
    for options, (count, lines) in sizes.items():
        most_files, most_lines = BOUNDS[options]
        grown = f"{options}: leave out what is not needed, or raise BOUNDS if the contract has grown"
        assert count <= most_files, grown
        assert lines <= most_lines, grown
    assert shown() == table(sizes), "run: python -m tests.support.sizes"


def test_the_default_has_neither_commands_nor_pages_and_updates_keep_the_parts(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = vendor(tmp_path, "--without", "types")
    assert state(folder)["parts"] == [name for name in DEFAULT if name != "types"]
    outdated = json.loads((folder / MANIFEST).read_text(encoding="utf-8")) | {"version": "0.0.9"}
    (folder / MANIFEST).write_text(json.dumps(outdated), encoding="utf-8")
    assert main(["vendor", str(folder)]) == 0
    assert state(folder)["parts"] == [name for name in DEFAULT if name != "types"]
    assert main(["vendor", str(folder), "--with", "types,emulator", "--without", "codecs"]) == 0
    assert state(folder)["parts"] == ["models", "types", "validation", "transport", "emulator"]
    assert not (folder / "codecs").exists()
    assert verify(folder)[0] == 0
    capsys.readouterr()


def test_an_update_without_schemas_says_what_it_cannot_tell(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folder = vendor(tmp_path, "--without", "validation")
    known: dict[str, Any] = state(folder) | {"version": "0.0.9"}
    (folder / MANIFEST).write_text(json.dumps(known), encoding="utf-8")
    capsys.readouterr()
    assert main(["vendor", str(folder)]) == 0
    told = "  the changes cannot be listed: a copy without `validation` has no schemas to compare"
    assert capsys.readouterr().out.splitlines()[1:] == [told]


@pytest.mark.parametrize(
    ("options", "told"),
    [
        (["--without", "models"], "`codecs` needs `models`: add it, or leave out `codecs` too"),
        (["--without", "transport,validation", "--with", "cli"], "`cli` needs `validation`"),
        (["--with", "web"], "there is no part 'web': the parts are models, codecs, types, "),
    ],
)
def test_parts_that_cannot_be_are_refused_in_a_line(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], options: list[str], told: str
) -> None:
    assert main(["vendor", str(tmp_path / "orp"), *options]) == 2
    err = capsys.readouterr().err
    assert told in err
    assert len(err.splitlines()) == 1
    assert not (tmp_path / "orp").exists()


def test_a_copy_passes_on_what_it_has(tmp_path: Path) -> None:
    folder = vendor(tmp_path, "--with", "cli", "--without", "codecs,types")
    command = [sys.executable, "-m", NAME, "vendor"]
    done = subprocess.run([*command, "orp2"], cwd=tmp_path, capture_output=True, check=False)
    assert (done.returncode, done.stderr) == (0, b"")
    assert files(tmp_path / "orp2") == files(folder)
    done = subprocess.run([*command, "orp3", "--with", "types"], cwd=tmp_path, capture_output=True, check=False)
    refused = "openrouter-presets: this package is a copy that was made without `types`: copy from the whole one\n"
    assert outcome(done) == (2, "", refused)


def test_a_readme_that_was_there_first_stays(tmp_path: Path) -> None:
    folder = vendor(tmp_path)
    known = state(folder)
    for path in ("README.md", ".gitattributes"):
        del known["files"][path]
        (folder / path).write_text("ours\n", encoding="utf-8")
    (folder / MANIFEST).write_text(json.dumps(known | {"version": "0.0.9"}), encoding="utf-8")
    assert main(["vendor", str(folder)]) == 0
    assert (folder / "README.md").read_text(encoding="utf-8") == "ours\n"
    assert (folder / ".gitattributes").read_text(encoding="utf-8") == "ours\n"
    assert verify(folder)[0] == 0


def test_the_source_is_an_address_without_a_password_or_none(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    answers = {
        "rev-parse": "generated/openrouter_presets/",
        "remote": "https://user:pass@example.com/acme/presets.git",
        "describe": "0" * 40,
    }
    monkeypatch.setattr("openrouter_presets._cli.parts._git", lambda _, verb, *__: answers[verb])
    assert state(vendor(tmp_path / "a"))["source"] == {
        "address": "https://example.com/acme/presets.git",
        "revision": "0" * 40,
    }
    answers["remote"] = str(tmp_path)
    assert state(vendor(tmp_path / "b"))["source"] == {"revision": "0" * 40}
    answers["rev-parse"] = "venv/lib/python3.11/site-packages/openrouter_presets/"
    assert "source" not in state(vendor(tmp_path / "c"))
