"""A program that has a copy do all of its work, on any Python, with the packages of the folders that it is given."""

from __future__ import annotations

import asyncio
import contextlib
import importlib
import io
import json
import sys
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from importlib import metadata
from pathlib import Path
from typing import Any

KEY = "sk-or-emulated"


def main(name: str, root: str, *path: str) -> None:
    """Use the copy `name`, with the examples and the vectors of the checkout `root`; print what was done."""
    sys.path[:0] = path
    copy: Any = importlib.import_module(name)
    examples = sorted(Path(root, "openapi/examples").glob("*/*.json"))
    vectors = sorted(Path(root, "tests/vectors/validation").glob("*.json"))
    assert copy.__file__.startswith(path[0])
    carry(copy, examples)
    judge(copy, vectors)
    call(copy, Path(root, "openapi/examples"))
    command = importlib.import_module(f"{name}._cli.main")
    with contextlib.redirect_stdout(io.TextIOWrapper(io.BytesIO())):
        assert command.main(["verify"]) == 0
    installed = {found.name: found.version for found in metadata.distributions(path=list(path))}
    done = {
        "examples": len(examples),
        "vectors": len(vectors),
        "installed": installed,
        "distinct": distinct(copy),
    }
    json.dump(done | {"python": "{}.{}".format(*sys.version_info)}, sys.stdout)


def carry(copy: Any, examples: list[Path]) -> None:
    """Read each example, and write it as it was: as a new converter does it, and as one that has seen many."""
    for _ in range(4):
        for path in examples:
            model = copy.loads(path.read_bytes(), getattr(copy.models, path.parent.name))
            assert json.loads(copy.dumps(model)) == json.loads(path.read_bytes()), path


def judge(copy: Any, vectors: list[Path]) -> None:
    """Find the issues of each vector."""
    for path in vectors:
        vector = json.loads(path.read_bytes())
        issues = copy.iter_issues(vector["instance"], vector["schema"], strict=vector["strict"])
        expected = [(issue["pointer"], issue["kind"], issue["keyword"]) for issue in vector["issues"]]
        assert [(issue.pointer, issue.kind, issue.keyword) for issue in issues] == expected, path


def call(copy: Any, examples: Path) -> None:
    """Create a preset, be refused, and find nobody there: with either client."""
    body = json.loads((examples / "MessagesRequest/minimal.json").read_bytes())

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            sent = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
            good = sent == body and self.headers["Authorization"] == f"Bearer {KEY}" and "mine" in self.path
            example = "CreatePresetFromInferenceResponse/documented" if good else "NotFoundResponse/minimal"
            data = (examples / f"{example}.json").read_bytes()
            self.send_response(200 if good else 404)
            self.send_header("Content-Length", str(len(data)))
            self.send_header("Content-Type", "application/json")
            self.end_headers()
            self.wfile.write(data)

        def log_message(self, *_: Any) -> None:
            pass

    def sync(url: str, slug: str) -> Any:
        with copy.Client(KEY, base_url=url, timeout=20) as client:
            return client.create_presets_messages(slug, body)

    async def concurrent(url: str, slug: str) -> Any:
        async with copy.AsyncClient(KEY, base_url=url, timeout=20) as client:
            return await client.create_presets_messages(slug, body)

    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        threading.Thread(target=server.serve_forever).start()
        url = f"http://127.0.0.1:{server.server_port}"
        for way in (sync, lambda *arguments: asyncio.run(concurrent(*arguments))):
            assert way(url, "mine").data.designated_version.version >= 1
            assert fault(copy.NotFoundError, way, url, "other").effect == "none"
        server.shutdown()
    assert fault(copy.NotSent, sync, url, "mine").effect == "none"


def fault(kind: type[Exception], way: Any, *arguments: Any) -> Any:
    """Return the error that a call ends in."""
    try:
        way(*arguments)
    except kind as error:
        return error
    raise AssertionError(f"no {kind.__name__}")


def distinct(copy: Any) -> list[bool] | str:
    """Judge by a keyword that takes jsonschema; return the verdicts on lists with and without a repetition."""
    try:
        return [copy.is_valid(value, "Distinct") for value in ([1, 2], [1, 1])]
    except copy.ExtraMissing as error:
        return str(error)


if __name__ == "__main__":
    main(*sys.argv[1:])
