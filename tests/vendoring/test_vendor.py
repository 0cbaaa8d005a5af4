"""`vendor` makes a copy, brings it up to date, and says what that changes."""

from __future__ import annotations

import ast
import json
import re
import subprocess
import sys
from importlib.metadata import version
from pathlib import Path
from typing import Any

import pytest

import openrouter_presets
from openrouter_presets._cli.contract_diff import OTHER, SAME, contract_changes
from openrouter_presets._cli.main import main
from openrouter_presets._manifest import PARTS
from tests.support.command import run
from tests.support.tiny import contents
from tests.support.vendoring import digest, files, outdate, state, vendor, verify

ROOT = Path(__file__).parents[2]
PACKAGE = Path(openrouter_presets.__file__).parent
UPSTREAM = json.loads((ROOT / "openapi/upstream.json").read_bytes())
DEPENDENCIES = {"attr", "attrs", "cattrs", "jsonschema", "urllib3"}
OPTIONAL = {"jinja2", "orjson", "starlette", "tqdm", "uvicorn"}
THING: dict[str, Any] = {
    "type": "object",
    "properties": {
        "size": {"enum": ["s", "l"]},
        "parts": {"type": "array", "items": {"properties": {"a": {}}}},
    },
}
UNION: dict[str, Any] = {"oneOf": [{"$ref": "#/$defs/Thing"}, {"type": "null"}]}
BUNDLE: dict[str, Any] = {"$defs": {"Thing": THING, "Union": UNION}}


@pytest.fixture
def copy(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Path:
    """A copy that was just made."""
    folder = vendor(tmp_path)
    capsys.readouterr()
    return folder


def test_a_copy_holds_all_of_the_package_and_nothing_else(copy: Path) -> None:
    copied = files(copy)
    del copied["manifest.json"]
    own = files(PACKAGE)
    del own["provenance.json"]  # the manifest says it
    assert copied.keys() == own.keys() | {"README.md", ".gitattributes"}
    for path, data in own.items():
        body = re.sub(rb"^(#[^\n]*\n)+", b"", data) if path.endswith(".py") else data
        body = re.sub(rb"^# fmt: on\n", b"", body, flags=re.MULTILINE)
        assert copied[path].endswith(body), path
    assert {
        "LICENSE",
        "py.typed",
        "openapi.json",
        "schemas/contract.json",
        "schemas/strict.json",
    } <= copied.keys()
    assert (copy / "LICENSE").read_bytes() == (ROOT / "LICENSE").read_bytes()


def test_the_manifest_says_what_the_copy_is_made_of(copy: Path) -> None:
    copied = files(copy)
    del copied["manifest.json"]
    assert state(copy) == {
        "package": "openrouter-presets",
        "version": openrouter_presets.__version__,
        "parts": [*PARTS],
        "contract": {"date": UPSTREAM["adopted"], "digest": UPSTREAM["document"]},
        **({"source": state(copy)["source"]} if "source" in state(copy) else {}),
        "generators": {name: version(name) for name in ("datamodel-code-generator", "jinja2", "ruff")},
        "files": {path: digest(data) for path, data in copied.items()},
    }


def test_a_copy_imports_itself_relatively_and_nothing_of_the_generator(copy: Path) -> None:
    imported = set[str]()
    for path in copy.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_bytes())):
            if isinstance(node, ast.Import):
                imported |= {alias.name.partition(".")[0] for alias in node.names}
            elif isinstance(node, ast.ImportFrom) and not node.level:
                imported.add((node.module or "").partition(".")[0])
    assert imported - sys.stdlib_module_names - {"__future__", "typing_extensions"} <= DEPENDENCIES | OPTIONAL


@pytest.mark.parametrize("name", ["orp", "OpenRouter", "_private", "päckage", "x"])
def test_a_copy_may_have_any_name_that_python_can_import(tmp_path: Path, name: str) -> None:
    folder = tmp_path / "acme" / "third_party" / name
    assert run("vendor", folder)[0] == 0
    assert verify(folder)[0] == 0


@pytest.mark.parametrize("name", ["", "open-router", "1st", "class", "a.b", "a b"])
def test_other_names_are_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], name: str
) -> None:
    monkeypatch.chdir(tmp_path)
    assert main(["vendor", name]) == 2
    assert len(capsys.readouterr().err.splitlines()) == 1
    assert contents(tmp_path) == {}


@pytest.mark.parametrize("inside", ["", "models", "models/copy", ".."])
def test_the_package_is_not_copied_into_itself(capsys: pytest.CaptureFixture[str], inside: str) -> None:
    before = contents(PACKAGE)
    assert main(["vendor", "--force", str(PACKAGE / inside)]) == 2
    assert "itself" in capsys.readouterr().err
    assert contents(PACKAGE) == before


@pytest.mark.parametrize("path", ["orp/notes.txt", "orp/manifest.json", "orp", "."])
def test_what_is_no_copy_is_left_alone(tmp_path: Path, capsys: pytest.CaptureFixture[str], path: str) -> None:
    other = tmp_path / "other" / path if path != "." else tmp_path / "other"
    other.parent.mkdir(parents=True, exist_ok=True)
    other.write_text("{}", encoding="utf-8")
    before = contents(tmp_path)
    assert main(["vendor", "--force", str(tmp_path / "other" / "orp")]) == 2
    assert len(capsys.readouterr().err.splitlines()) == 1
    assert contents(tmp_path) == before


def test_an_empty_folder_and_a_link_are_taken(tmp_path: Path) -> None:
    (tmp_path / "real").mkdir()
    (tmp_path / "link").symlink_to("real", target_is_directory=True)
    assert main(["vendor", str(tmp_path / "link")]) == 0
    assert (tmp_path / "link").is_symlink()
    assert (tmp_path / "real" / "manifest.json").is_file()


def test_a_current_copy_is_not_written_again(copy: Path, capsys: pytest.CaptureFixture[str]) -> None:
    before = copy.stat().st_ino, (copy / "client.py").stat().st_ino
    assert main(["vendor", str(copy)]) == 0
    assert (copy.stat().st_ino, (copy / "client.py").stat().st_ino) == before
    assert capsys.readouterr().out == f"{copy}: current ({openrouter_presets.__version__})\n"


def test_an_update_says_what_changes_for_the_user(copy: Path, capsys: pytest.CaptureFixture[str]) -> None:
    def earlier(contract: dict[str, Any]) -> None:
        components = contract["$defs"]
        del components["MessagesRequest"]["properties"]["fallbacks"]
        components["MessagesRequest"]["properties"]["prefill"] = {"type": "string"}
        components["OutputEffort"]["enum"] = ["low", "least"]
        components["Tool"]["anyOf"] = components["Tool"]["anyOf"][1:]
        components["Gone"] = {"type": "string"}

    current = json.loads((PACKAGE / "schemas/contract.json").read_bytes())["$defs"]
    known = [effort for effort in current["OutputEffort"]["enum"] if effort not in (None, "low")]
    outdate(copy, earlier)
    assert main(["vendor", str(copy)]) == 0
    told = capsys.readouterr().out.splitlines()
    assert told[0] == f"{copy}: 0.0.9 -> {openrouter_presets.__version__}"
    assert {
        "  - component Gone",
        "  + field MessagesRequest.fallbacks",
        "  - field MessagesRequest.prefill",
        '  - value OutputEffort: "least"',
        f"  + variant Tool: {current['Tool']['anyOf'][0]['$ref'].rpartition('/')[2]}",
        *(f'  + value OutputEffort: "{effort}"' for effort in known),
    } <= set(told[1:])
    assert files(copy)["schemas/contract.json"] == files(PACKAGE)["schemas/contract.json"]
    assert verify(copy)[0] == 0


@pytest.mark.parametrize(
    ("new", "told"),
    [
        (BUNDLE, [SAME]),
        ({"$defs": {**BUNDLE["$defs"], "Thing": {**THING, "required": ["size"]}}}, [OTHER]),
        ({"$defs": {"Thing": THING}}, ["- component Union"]),
        ({"$defs": {**BUNDLE["$defs"], "New": {}}}, ["+ component New"]),
        (
            {
                "$defs": {
                    **BUNDLE["$defs"],
                    "Union": {"oneOf": [{"$ref": "#/$defs/Thing"}, {"type": "string"}]},
                }
            },
            ["- variant Union: null", "+ variant Union: string"],
        ),
        (
            {"$defs": {"Union": UNION, "Thing": {"properties": {"size": {"enum": ["s", "xl"]}}}}},
            [
                "- field Thing.parts",
                "- field Thing.parts[].a",
                '- value Thing.size: "l"',
                '+ value Thing.size: "xl"',
            ],
        ),
        (
            {
                "$defs": {
                    "Union": UNION,
                    "Thing": {**THING, "allOf": [{"properties": {"tag": {"const": "t"}}}]},
                }
            },
            ["+ field Thing.tag", '+ value Thing.tag: "t"'],
        ),
    ],
)
def test_changes_are_told_by_name(new: dict[str, Any], told: list[str]) -> None:
    assert contract_changes(BUNDLE, new) == told


def test_a_newer_copy_is_left_alone_unless_told_otherwise(copy: Path, capsys: pytest.CaptureFixture[str]) -> None:
    manifest = copy / "manifest.json"
    known = json.loads(manifest.read_text(encoding="utf-8"))
    manifest.write_text(json.dumps({**known, "version": "99.10.0"}), encoding="utf-8")
    before = {path: path.read_bytes() for path in copy.rglob("*") if path.is_file()}
    assert main(["vendor", str(copy)]) == 1
    told = f"the copy is of 99.10.0, this is {openrouter_presets.__version__}: nothing was written; --force goes back"
    assert capsys.readouterr() == ("", f"openrouter-presets: {told}\n")
    assert {path: path.read_bytes() for path in copy.rglob("*") if path.is_file()} == before
    assert main(["vendor", str(copy), "--force"]) == 0
    assert f"99.10.0 -> {openrouter_presets.__version__}" in capsys.readouterr().out


def test_a_copy_makes_copies(copy: Path) -> None:
    program = "import sys; from acme.third_party.orp._cli.main import main; sys.exit(main(sys.argv[1:]))"
    other = copy.parent / "other"
    done = subprocess.run([sys.executable, "-c", program, "vendor", other], cwd=copy.parents[2], check=False)
    assert done.returncode == 0
    assert contents(other) == contents(copy)


def test_make_hands_its_argument_on() -> None:
    done = subprocess.run(
        ["make", "--no-print-directory", "--dry-run", "vendor", "DEST=some where/orp"],  # noqa: S607
        cwd=ROOT,
        capture_output=True,
        encoding="utf-8",
        check=True,
    )
    assert done.stdout.splitlines()[-1] == '.venv/bin/openrouter-presets vendor "some where/orp"'
