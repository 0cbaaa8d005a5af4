"""The command `sync`: what it writes, refuses and prints."""

from __future__ import annotations

import http.server
import json
import shutil
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from codegen.__main__ import main
from codegen.description.errors import CodegenError
from codegen.sync import upstream as upstreams
from codegen.sync.changelog import next_version
from codegen.sync.command import sync
from codegen.sync.publish import write_all
from codegen.sync.topic_files import TopicFiles
from codegen.sync.upstream import fetched, read_upstream
from tests.support.wires import REAL, bundled, write

Capture = pytest.CaptureFixture[str]


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A copy of the description, committed to git; its root file."""
    folder = tmp_path / "project"
    shutil.copytree(REAL.parent, folder / "openapi")
    shutil.copy(REAL.parent.parent / "CHANGELOG.md", folder)
    for command in (["init", "-q"], ["add", "-A"], ["commit", "-qm", "first"]):
        identity = ["-c", "user.name=A", "-c", "user.email=a@example.com"]
        subprocess.run(["git", *identity, *command], cwd=folder, check=True)  # noqa: S607  # the user's git
    return folder / "openapi/openapi.yaml"


@pytest.fixture
def changed(tmp_path: Path) -> Path:
    """Upstream with one more field, that of a component of its own."""
    document = bundled()
    schemas = document["components"]["schemas"]
    schemas["Invented"] = {"type": "object", "properties": {"a": {"type": "string"}}}
    reference = {"$ref": "#/components/schemas/Invented"}
    schemas["MessagesRequest"]["properties"]["invented"] = reference
    return write(tmp_path / "upstream-2026-11-20.yaml", document)


def contents(root: Path) -> dict[str, bytes]:
    folder = root.parent.parent
    paths = (p for p in folder.rglob("*") if p.is_file() and ".git" not in p.parts)
    return {p.relative_to(folder).as_posix(): p.read_bytes() for p in paths}


def run(root: Path, upstream: Path, *, force: bool = False) -> int:
    found = read_upstream(str(upstream), None)
    return sync(root, TopicFiles.read(root), found, lambda _: None, force=force)


def test_a_change_is_written_told_and_recorded_once(project: Path, changed: Path, capsys: Capture) -> None:
    before = contents(project)
    assert run(project, changed) == 0
    after = contents(project)
    assert {name for name in after if before.get(name) != after[name]} == {
        "CHANGELOG.md",
        "openapi/examples/Invented/draft.json",
        "openapi/openapi.yaml",
        "openapi/schemas/request.yaml",
        "openapi/upstream.json",
    }
    adopted = json.loads(after["openapi/upstream.json"])
    assert (adopted["adopted"], adopted["source"]) == ("2026-11-20", changed.name)
    version = next_version(bundled()["info"]["version"], [])
    assert f"version: {version}\n".encode() in after["openapi/openapi.yaml"]
    assert f"## {version}\n\n- The contract as upstream".encode() in after["CHANGELOG.md"]
    out = capsys.readouterr().out
    assert "Added: field `invented`" in out
    assert "request.yaml" in out
    assert "3 texts still to be written." in out
    assert run(project, changed) == 0
    assert contents(project) == after
    assert "Nothing differs" in capsys.readouterr().out


@pytest.mark.slow
def test_files_with_changes_that_are_not_committed_are_left_alone(project: Path, changed: Path) -> None:
    topic = project.parent / "schemas/request.yaml"
    topic.write_text(topic.read_text().replace("Name of the model", "The name of the model"))
    before = contents(project)
    with pytest.raises(CodegenError, match=r"request\.yaml: has changes that are not committed"):
        run(project, changed)
    assert contents(project) == before
    assert run(project, changed, force=True) == 0
    assert "The name of the model" in topic.read_text()


def test_a_change_in_a_file_that_is_not_touched_does_not_matter(project: Path, changed: Path) -> None:
    topic = project.parent / "schemas/tools.yaml"
    text = "# a note\n\n" + topic.read_text() + "\n# another\n"
    topic.write_text(text)
    assert run(project, changed) == 0
    assert topic.read_text() == text


@pytest.mark.parametrize("which", [0, 1, 2])
def test_all_files_are_written_or_none(tmp_path: Path, which: int) -> None:
    paths = [tmp_path / name for name in ("a", "b", "new/c")]
    for path in paths[:2]:
        path.write_text("old")
    count = iter(range(9))

    def replace(source: Path, target: Path) -> None:
        if next(count) == which:
            raise OSError(28, "no space")
        source.replace(target)

    with pytest.raises(OSError, match="no space"):
        write_all(dict.fromkeys(paths, b"new"), tmp_path, replace)
    assert [p.read_text() for p in paths[:2]] == ["old", "old"]
    assert sorted(p.name for p in tmp_path.rglob("*") if p.is_file()) == ["a", "b"]


@pytest.mark.parametrize("which", [pytest.param(w, marks=[pytest.mark.slow] if w != 1 else []) for w in range(4)])
def test_a_sync_that_is_killed_midway_is_finished_by_the_next_command(project: Path, changed: Path, which: int) -> None:
    before = contents(project)
    killed = f"""
import itertools, os, sys
from codegen.__main__ import main
count, replace = itertools.count(), os.replace
def until(source, target):
    if next(count) == {which}:
        os._exit(9)
    replace(source, target)
os.replace = until
import codegen.sync.publish as publish
publish.write_all.__defaults__ = (until,)
main(["--openapi", {str(project)!r}, "sync", {str(changed)!r}])
"""
    done = subprocess.run([sys.executable, "-c", killed], capture_output=True, check=False)
    assert done.returncode == 9, done.stderr
    assert main(["--openapi", str(project), "sync", "--todo"]) == int(which > 0)
    after = contents(project)
    new = {"openapi/examples/Invented/draft.json"} if which else set[str]()
    assert {*after} - {*before} == new
    assert (b"invented" in after["openapi/schemas/request.yaml"]) == (which > 0)
    assert (after["CHANGELOG.md"] != before["CHANGELOG.md"]) == (which > 0)


@pytest.mark.slow
def test_operations_that_upstream_has_beside_ours_are_told_once(project: Path, tmp_path: Path, capsys: Capture) -> None:
    document = bundled()
    document["paths"]["/presets/{slug}"]["delete"] = {"operationId": "deletePreset"}
    document["paths"]["/keys"] = {"get": {"operationId": "listKeys"}}
    more = write(tmp_path / "more.yaml", document)
    told = "left: DELETE /presets/{slug}: operation added"
    assert main(["--openapi", str(project), "sync", "--check", str(more)]) == 1
    assert told in capsys.readouterr().out
    assert run(project, more) == 1
    assert told in capsys.readouterr().out
    assert run(project, more) == 0
    assert main(["--openapi", str(project), "sync", "--check", str(more)]) == 0
    assert "DELETE" not in capsys.readouterr().out


def test_check_writes_nothing_and_tells_what_differs(project: Path, changed: Path, capsys: Capture) -> None:
    before = contents(project)
    assert main(["--openapi", str(project), "sync", "--check", str(changed)]) == 1
    assert "invented  field added" in capsys.readouterr().out
    same = write(changed.parent / "same.yaml", bundled())
    assert main(["--openapi", str(project), "sync", "--check", str(same)]) == 0
    assert contents(project) == before


def test_texts_to_be_written_are_listed(project: Path, capsys: Capture) -> None:
    assert main(["--openapi", str(project), "sync", "--todo"]) == 0
    topic = project.parent / "schemas/request.yaml"
    topic.write_text(topic.read_text().replace("Name of the model, such", "TODO: such"))
    assert main(["--openapi", str(project), "sync", "--todo"]) == 1
    assert ": description: TODO: such" in capsys.readouterr().out


class Handler(http.server.BaseHTTPRequestHandler):
    def do_GET(self) -> None:  # as the base class has it
        body = json.dumps(bundled()).encode() if self.path == "/api.json" else b"x" * 5000
        self.send_response({"/moved": 302}.get(self.path, 200))
        self.send_header("Content-Length", str(len(body)))
        self.send_header("Location", "/api.json")
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_: Any) -> None:
        pass


@pytest.fixture
def address() -> Iterator[str]:
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
    server.server_close()


def test_upstream_may_be_an_address(address: str) -> None:
    found = read_upstream(f"{address}/api.json", "2026-11-21")
    assert (found.source, found.date) == (f"{address}/api.json", "2026-11-21")
    assert found.documents.document(found.documents.root)["openapi"] == "3.1.0"


def test_what_is_fetched_is_bounded(address: str, monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(CodegenError, match="answers with 302"):
        fetched(f"{address}/moved")
    monkeypatch.setattr(upstreams, "MOST", 4000)
    with pytest.raises(CodegenError, match="takes more than 4,000 bytes"):
        fetched(f"{address}/large")


@pytest.mark.parametrize("unsafe", ["http://example.com/a.yaml", "https://me:secret@example.com/a.yaml"])
def test_an_unsafe_address_is_refused(unsafe: str) -> None:
    with pytest.raises(CodegenError) as caught:
        fetched(unsafe)
    assert "secret" not in str(caught.value)
