"""How many presets the emulator creates a second, from 8 connections of another process that are kept alive."""

from __future__ import annotations

import asyncio
import json
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from tests.bench.bodies import minimal

CONNECTIONS = 8
CREATES = 4000
ROUNDS = 3
TARGETS = {"in memory": 1000}  # what the presets are kept in, and the fewest creates a second on 2 cores


def measure(creates: int = CREATES) -> dict[str, float]:
    """Return what the presets are kept in → creates a second, the median of a few rounds."""
    with tempfile.TemporaryDirectory() as folder:
        kinds = {"in memory": [], "in a file": ["--db", str(Path(folder, "presets.db"))]}
        return {kind: _rate(arguments, creates) for kind, arguments in kinds.items()}


def table(rates: dict[str, float]) -> str:
    """Return the rates as Markdown."""
    lines = [
        f"| presets kept | creates a second, {CONNECTIONS} connections | at least | |",
        "| --- | --- | --- | --- |",
    ]
    for kind, rate in rates.items():
        least = TARGETS.get(kind)
        held = "" if least is None else "met" if rate >= least else "**missed**"
        lines.append(f"| {kind} | {rate:,.0f} | {'' if least is None else f'{least:,}'} | {held} |")
    return "\n".join(lines) + "\n"


def _rate(arguments: list[str], creates: int) -> float:
    command = [sys.executable, "-m", "openrouter_presets", "serve", "--json", *arguments]
    with subprocess.Popen(command, stdout=subprocess.PIPE) as server:
        try:
            assert server.stdout is not None
            place = json.loads(server.stdout.readline())
            client = [
                sys.executable,
                "-m",
                "tests.bench.serving",
                place["url"],
                place["key"],
                str(creates),
            ]
            runs = [float(subprocess.run(client, check=True, capture_output=True).stdout) for _ in range(ROUNDS)]
        finally:
            server.terminate()
    return statistics.median(runs)


class _Sender(asyncio.Protocol):
    """Sends a request, and the next one once it is answered, until none is left."""

    def __init__(self, request: bytes, left: list[int], done: asyncio.Future[None]) -> None:
        self._request, self._left, self._done = request, left, done
        self._received = b""

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self._transport = transport
        self._next()

    def data_received(self, data: bytes) -> None:
        self._received += data
        head, end, body = self._received.partition(b"\r\n\r\n")
        if end and len(body) >= int(head.partition(b"content-length: ")[2].split(b"\r\n")[0]):
            if not head.startswith(b"HTTP/1.1 200"):
                self._done.set_exception(RuntimeError(self._received))
                return
            self._received = b""
            self._next()

    def connection_lost(self, exc: Exception | None) -> None:
        if not self._done.done():
            self._done.set_exception(exc or EOFError("the server closed the connection"))

    def _next(self) -> None:
        if self._left[0] > 0:
            self._left[0] -= 1
            self._transport.write(self._request)
        else:
            self._done.set_result(None)
            self._transport.close()


async def _send(url: str, key: str, creates: int) -> float:
    """Create presets over all connections; return how many a second."""
    host, _, port = url.split("/")[2].rpartition(":")
    body = minimal()
    head = f"POST /api/v1/presets/my-preset/messages HTTP/1.1\r\nHost: {host}\r\nAuthorization: Bearer {key}\r\n"
    head += f"Content-Type: application/json\r\nContent-Length: {len(body)}\r\n\r\n"
    loop = asyncio.get_running_loop()
    left = [creates]
    start = time.perf_counter()
    done: list[asyncio.Future[None]] = []
    for _ in range(CONNECTIONS):
        done.append(loop.create_future())
        await loop.create_connection(lambda: _Sender(head.encode() + body, left, done[-1]), host, int(port))
    await asyncio.gather(*done)
    return creates / (time.perf_counter() - start)


if __name__ == "__main__":
    if len(sys.argv) > 1:
        print(asyncio.run(_send(sys.argv[1], sys.argv[2], int(sys.argv[3]))))
    else:
        print(table(measure()))
