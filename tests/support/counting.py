"""A loopback server that counts its connections and can hold its answers back, and polls with a bound."""

from __future__ import annotations

import contextlib
import threading
import time
from typing import TYPE_CHECKING, Any

from tests.support.server import Answer, PresetServer, Received

if TYPE_CHECKING:
    import socket
    from collections.abc import Callable, Iterator

PATIENCE = 20.0  # seconds after which what is waited for will not come


class CountingServer(PresetServer):
    """Counts connections, those made and those still open; while `gate` is clear, its answers wait."""

    request_queue_size = 128

    def __init__(self, key: str) -> None:
        self.gate, self._counting = threading.Event(), threading.Lock()
        self.gate.set()
        super().__init__(key)
        self.made = self.open = 0

    @property
    def answer(self) -> Answer | None:
        assert self.gate.wait(PATIENCE), "the answers are held for good"
        return self._answer

    @answer.setter
    def answer(self, answer: Answer | None) -> None:
        self._answer = answer

    def process_request(self, request: Any, client_address: Any) -> None:
        with self._counting:
            self.made, self.open = self.made + 1, self.open + 1
        super().process_request(request, client_address)

    def shutdown_request(self, request: socket.socket | tuple[bytes, socket.socket]) -> None:
        super().shutdown_request(request)
        with self._counting:
            self.open -= 1

    def reply(self, request: Received) -> tuple[int, dict[str, Any]]:
        with self._counting:
            return super().reply(request)


@contextlib.contextmanager
def serve_and_count(key: str) -> Iterator[CountingServer]:
    """Run a server for the length of a `with` block."""
    with CountingServer(key) as server:
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05})
        thread.start()
        try:
            yield server
        finally:
            server.gate.set()
            server.shutdown()
            thread.join()


def wait_until(holds: Callable[[], object]) -> None:
    """Return once something holds, and fail if it does not come to hold."""
    end = time.monotonic() + PATIENCE
    while not holds():
        assert time.monotonic() < end, "what was waited for has not come"
        time.sleep(0.005)


def wait_for_threads() -> None:
    """Wait until the threads of asynchronous clients are over."""
    for thread in threading.enumerate():
        if thread.name.startswith("openrouter-presets"):
            thread.join(PATIENCE)
            assert not thread.is_alive(), "a thread of a client is left behind"
