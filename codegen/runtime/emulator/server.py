# Copied from codegen/runtime/emulator/server.py; edit there.
"""The emulator as a server: in this thread until it is stopped, or in a thread of its own."""

from __future__ import annotations

import os
import secrets
import socket
import threading
from contextlib import closing, contextmanager
from ipaddress import ip_address
from typing import TYPE_CHECKING

import uvicorn
from attrs import field, frozen

from .._errors import InvalidArgument
from .app import application
from .routing import BASE
from .store import Store

if TYPE_CHECKING:
    from collections.abc import Generator
    from pathlib import Path

_IDLE = 75  # seconds that a connection may idle: longer than clients keep theirs, so that none is closed in use
_BACKLOG = 1024  # connections that may wait to be accepted
_GRACE = 1  # second that answers in progress get when the server is stopped


@frozen
class Emulator:
    """A running emulator: `url` is the base URL to give to a client, `key` the one it accepts."""

    url: str
    key: str = field(repr=False)
    store: Store


@contextmanager
def running(key: str | None, *, db: str | Path | None, host: str, port: int, most_body: int) -> Generator[Emulator]:
    """Run an emulator in a thread; the arguments are those of `emulate`."""
    with prepared(key, db=db, host=host, port=port, most_body=most_body) as (
        emulator,
        server,
        listener,
    ):
        thread = threading.Thread(target=server.run, args=([listener],), name="openrouter-presets emulator")
        thread.start()
        try:
            yield emulator
        finally:
            server.should_exit = True
            thread.join()


@contextmanager
def prepared(
    key: str | None, *, db: str | Path | None, host: str, port: int, most_body: int
) -> Generator[tuple[Emulator, uvicorn.Server, socket.socket]]:
    """Yield an emulator, its server and its listening socket, on which connections already queue."""
    key = f"sk-or-emulated-{secrets.token_hex(16)}" if key is None else key
    if not key or not all("!" <= character <= "~" for character in key):
        raise InvalidArgument("key: a key is visible ASCII without spaces or line breaks")
    with closing(Store(db)) as store, _listener(host, port) as listener:
        config = uvicorn.Config(
            application(store, key, most_body),
            http="h11",
            ws="none",
            loop="asyncio",
            lifespan="off",
            log_config=None,
            log_level="critical",  # the rest is reported by the application itself, or is a cut-off answer
            access_log=False,
            server_header=False,
            timeout_keep_alive=_IDLE,
            timeout_graceful_shutdown=_GRACE,
        )
        url = f"http://{_reachable(host)}:{listener.getsockname()[1]}{BASE}"
        yield Emulator(url, key, store), uvicorn.Server(config), listener


def _listener(host: str, port: int) -> socket.socket:
    places = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM, proto=socket.IPPROTO_TCP)
    family, kind, protocol, _, address = places[0]
    # Without the protocol number, asyncio would not recognize TCP, and would not turn off Nagle's algorithm.
    listener = socket.socket(family, kind, protocol)
    try:
        if os.name == "posix":  # elsewhere it would let two servers share a port
            listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listener.bind(address)
        listener.listen(_BACKLOG)
    except BaseException:
        listener.close()
        raise
    return listener


def _reachable(host: str) -> str:
    """Return how this machine is reached at the address it listens on, as a part of a URL."""
    try:
        address = ip_address(host)
    except ValueError:
        return host
    if address.is_unspecified:
        return "127.0.0.1" if address.version == 4 else "[::1]"
    return host if address.version == 4 else f"[{host}]"
