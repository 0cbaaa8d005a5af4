"""Where descriptions to compare come from: files, revisions of git, whole APIs; and what is said of those at fault."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
import yaml

from codegen.contract_diff import read as sources
from tests.support.wires import REAL, bundled, compared, refusal, renamed_to, whole, write

if TYPE_CHECKING:
    from collections.abc import Callable

Capture = pytest.CaptureFixture[str]
ROOT = Path(__file__).parents[2]


def git(folder: Path, *arguments: str) -> str:
    identity = {f"GIT_{who}_{key}": "a@b.example" for who in ("AUTHOR", "COMMITTER") for key in ("NAME", "EMAIL")}
    environment = {
        **os.environ,
        **identity,
        "GIT_CONFIG_GLOBAL": os.devnull,
        "GIT_CONFIG_NOSYSTEM": "1",
    }
    command = [str(shutil.which("git")), "-C", str(folder), *arguments]
    return subprocess.run(command, check=True, capture_output=True, encoding="utf-8", env=environment).stdout.strip()


def edit(file: Path, old: str, new: str) -> None:
    text = file.read_text(encoding="utf-8")
    assert old in text
    file.write_text(text.replace(old, new, 1), encoding="utf-8")


@pytest.fixture
def repository(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A repository with the real description at `first` and a changed one at HEAD; the files have a third one."""
    folder = tmp_path / "repository"
    shutil.copytree(REAL.parent, folder / "openapi", ignore=shutil.ignore_patterns("examples"))
    git(folder.parent, "init", "--quiet", str(folder))
    git(folder, "add", ".")
    git(folder, "commit", "--quiet", "--message", "first")
    git(folder, "tag", "first")
    edit(
        folder / "openapi/schemas/preset.yaml",
        "[active, disabled, archived]",
        "[active, disabled, archived, lost]",
    )
    git(folder, "mv", "openapi/schemas/plugins.yaml", "openapi/schemas/addons.yaml")
    edit(folder / "openapi/schemas/request.yaml", "plugins.yaml#", "addons.yaml#")
    git(folder, "add", ".")
    git(folder, "commit", "--quiet", "--message", "second")
    edit(folder / "openapi/schemas/content.yaml", "['5m', '1h']", "['5m']")
    monkeypatch.chdir(folder)
    return folder


@pytest.mark.usefixtures("repository")
@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ("first", "HEAD", ['added "lost"']),
        ("HEAD", "first", ['removed "lost"']),
        ("HEAD~1", "HEAD:openapi/openapi.yaml", ['added "lost"']),
        ("HEAD", "openapi/openapi.yaml", ['removed "1h"']),
        ("first", "openapi/openapi.yaml", ['removed "1h"', 'added "lost"']),
        ("first", str(REAL), []),
        ("first", "first:openapi/openapi.yaml", []),
    ],
)
def test_revisions_are_compared(capsys: Capture, old: str, new: str, expected: list[str]) -> None:
    assert [
        f"{change['change']} {change['detail']}"
        for change in compared(capsys, old, new, "--operation", "createPresetsMessages")
    ] == expected


def test_a_revision_is_read_from_any_folder_of_the_repository(
    repository: Path, capsys: Capture, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(repository / "openapi/schemas")
    assert len(compared(capsys, "first", "HEAD", "--operation", "createPresetsMessages")) == 1


def test_a_pointer_into_a_revision_names_it(repository: Path, capsys: Capture) -> None:
    (change,) = compared(capsys, "first", "openapi/openapi.yaml", "--operation", "createPresetsMessages")[1:]
    assert change["old"] == "first:openapi/schemas/preset.yaml#/PresetStatus"
    assert change["new"] == "openapi/schemas/preset.yaml#/PresetStatus"
    assert git(repository, "status", "--porcelain") == "M openapi/schemas/content.yaml"


def test_a_file_goes_before_a_revision_of_its_name(repository: Path, capsys: Capture) -> None:
    write(repository / "first", bundled())
    assert compared(capsys, "first", str(REAL)) == []
    assert compared(capsys, "HEAD", "first")


def with_many_operations(document: dict[str, Any], count: int) -> dict[str, Any]:
    """Return the description with other operations before and after its own, each with components of its own."""
    paths, schemas = dict[str, Any](), dict[str, Any]()
    for index in range(count):
        reference = {"$ref": f"#/components/schemas/Other{index}"}
        field = {"type": "string", "description": "A field.", "example": "2024-01-01"}
        fields = {f"field_{number}": field for number in range(40)} | {"next": reference}
        schemas[f"Other{index}"] = {"type": "object", "properties": fields}
        content = {"content": {"application/json": {"schema": reference}}}
        paths[f"/others/{index}"] = {
            "get": {"operationId": f"getOther{index}", "responses": {"200": content}},
            "put": {
                "operationId": f"putOther{index}",
                "requestBody": content,
                "responses": {"204": {}},
            },
        }
    half = dict(list(paths.items())[: count // 2])
    components = document["components"] | {"schemas": schemas | document["components"]["schemas"]}
    return document | {"paths": half | document["paths"] | paths, "components": components}


def test_an_operation_is_cut_out_of_a_whole_api_in_seconds(tmp_path: Path, capsys: Capture) -> None:
    api = write(tmp_path / "api.yaml", with_many_operations(renamed_to("Published{}", bundled()), 300))
    assert api.read_text(encoding="utf-8").count("\n") > 40_000
    start = time.process_time()
    assert compared(capsys, REAL, api) == []
    assert time.process_time() - start < 20
    edit(api, "maxLength: 256", "maxLength: 255")
    (change,) = compared(capsys, REAL, api)
    assert (change["place"], change["breaking"]) == ("session_id", True)


def test_what_other_operations_are_like_does_not_matter(tmp_path: Path, capsys: Capture) -> None:
    document = bundled()
    document["paths"] = {
        "/wrong": {
            "get": {"responses": {"200": {"$ref": "#/nowhere"}}},
            "parameters": [{"$ref": "none.yaml#/a"}],
        },
        **document["paths"],
        "/more": {
            "post": {
                "requestBody": {"content": {"application/json": {"schema": 5}}},
                "responses": [],
            }
        },
        "x-more": {"get": 1},
    }
    assert compared(capsys, REAL, write(tmp_path / "api.yaml", document)) == []


SPELLED_OTHERWISE = """
openapi: 3.0.3
info: {title: Tiny, version: 1.0}
paths:
  /a:
    post:
      operationId: send
      requestBody: &body
        content:
          application/json:
            schema:
              type: object
              example: {day: 2024-01-01, at: 2024-01-01T00:00:00Z}
              properties:
                on: {enum: [on, off, no, y, 12:30]}
                1: {type: integer, maximum: 1e3}
      responses:
        200: {description: Sent.}
        404: {description: Not there., content: {application/json: {schema: {}}}}
"""


def test_yaml_is_read_as_its_writers_mean_it(tmp_path: Path, capsys: Capture) -> None:
    """Statuses, dates, `on` and `12:30` without quotes are texts, as in YAML 1.2."""
    file = tmp_path / "old.yaml"
    file.write_text(SPELLED_OTHERWISE, encoding="utf-8")
    fields = {
        "on": {"enum": ["on", "off", "no", "y", "12:30"]},
        "1": {"type": "integer", "maximum": 1000},
    }
    document = whole({"type": "object", "properties": fields})
    operation = document["paths"].pop("/things/{id}")["post"]
    operation["requestBody"]["required"] = False
    operation["responses"]["404"] = {"description": "No.", "content": {"application/json": {}}}
    document["paths"]["/a"] = {"post": operation}
    assert compared(capsys, file, write(tmp_path / "new.yaml", document), "--operation", "send") == []


def test_parameters_bodies_and_answers_may_be_components(tmp_path: Path, capsys: Capture) -> None:
    document = bundled()
    item = document["paths"]["/presets/{slug}/messages"]
    operation = item["post"]
    document["components"] |= {
        "parameters": {"P": operation.pop("parameters")[0]},
        "requestBodies": {"B": operation["requestBody"]},
        "responses": {"R": operation["responses"]["200"]},
        "pathItems": {"I": item},
    }
    item["parameters"] = [{"$ref": "#/components/parameters/P"}]
    operation["requestBody"] = {"$ref": "#/components/requestBodies/B"}
    operation["responses"]["200"] = {"$ref": "#/components/responses/R"}
    document["paths"]["/presets/{slug}/messages"] = {"$ref": "#/components/pathItems/I"}
    assert compared(capsys, REAL, write(tmp_path / "new.yaml", document)) == []


def test_the_slow_loader_reads_alike(tmp_path: Path, capsys: Capture, monkeypatch: pytest.MonkeyPatch) -> None:
    members = {name: value for name, value in vars(sources._Loader).items() if not name.startswith("__")}
    monkeypatch.setattr(sources, "_Loader", type("Slow", (yaml.SafeLoader,), members))
    file = tmp_path / "old.yaml"
    file.write_text(SPELLED_OTHERWISE, encoding="utf-8")
    assert compared(capsys, file, file, "--operation", "POST /a") == []


@pytest.mark.usefixtures("repository")
@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["none.yaml", str(REAL)], "none.yaml: is neither a file nor a revision"),
        (["HEAD", "none"], "none: is neither a file nor a revision"),
        (["HEAD", "none:openapi/openapi.yaml"], "is neither a file nor a revision"),
        (["HEAD", "HEAD:none.yaml"], "HEAD:none.yaml: the revision HEAD has no such file"),
        (["HEAD", "HEAD:openapi"], "HEAD:openapi: the revision HEAD has no such file"),
        (["HEAD", "openapi"], "openapi: is neither a file nor a revision"),
        (["HEAD", "first", "--operation", "none"], "has no operation 'none'"),
        (
            ["HEAD", "first", "--operation", "GET /presets/{slug}/messages"],
            "has no operation 'GET /presets",
        ),
    ],
)
def test_what_is_not_there_is_told_in_one_line(capsys: Capture, arguments: list[str], words: str) -> None:
    assert words in refusal(capsys, *arguments)


@pytest.mark.parametrize(
    ("change", "status"),
    [(lambda text: text, 0), (lambda text: text.replace("minLength: 1", "minLength: 2"), 1)],
)
def test_the_command_exits_as_it_should(tmp_path: Path, change: Callable[[str], str], status: int) -> None:
    shutil.copytree(REAL.parent / "schemas", tmp_path / "schemas")
    (tmp_path / "new.yaml").write_text(change(REAL.read_text(encoding="utf-8")), encoding="utf-8")
    command = [sys.executable, "-m", "codegen", "changes", str(REAL), str(tmp_path / "new.yaml")]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, encoding="utf-8", check=False, timeout=60)
    assert (done.returncode, done.stderr) == (status, "")
    assert ("BREAKING request  path slug  bound changed: minLength 1 -> 2" in done.stdout) is bool(status)


def test_a_description_may_come_through_a_pipe() -> None:
    command = [sys.executable, "-m", "codegen", "changes", str(REAL), "/dev/stdin"]
    document = yaml.safe_dump(bundled()).replace("maxLength: 256", "maxLength: 255")
    done = subprocess.run(command, cwd=ROOT, input=document, capture_output=True, encoding="utf-8", check=False)
    assert (done.returncode, done.stderr) == (1, "")
    assert "maxLength 256 -> 255" in done.stdout


def test_a_report_that_cannot_be_written_is_no_verdict() -> None:
    command = [sys.executable, "-m", "codegen", "changes", str(REAL), str(REAL)]
    reader, writer = os.pipe()
    os.close(reader)
    done = subprocess.run(command, cwd=ROOT, stdout=writer, stderr=subprocess.PIPE, encoding="utf-8", check=False)
    os.close(writer)
    assert done.returncode == 2
    assert done.stderr == "standard output: cannot be written (Broken pipe); let the report be read to its end\n"
