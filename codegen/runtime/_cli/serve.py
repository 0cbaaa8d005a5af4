# Copied from codegen/runtime/_cli/serve.py; edit there.
"""`openrouter-presets serve`: a local stand-in for the endpoint."""

from __future__ import annotations

import json
import signal
import sys
from contextlib import ExitStack
from importlib import import_module
from ipaddress import ip_address
from pathlib import Path
from typing import TYPE_CHECKING, Any, NoReturn

from .command import CLEAN, UNUSABLE, Command, Unusable, complain, flush, write

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace

DESCRIPTION = """\
Answer POST /presets/{slug}/messages on this machine, as the endpoint is documented to: check the key, validate
bodies, number versions. Presets are kept in memory, or in a file. A request with the header X-Emulate gets the
error that it asks for, such as 429; retry-after=2, slow; seconds=1 or cut-off; bytes=40.
"""
STATUSES = {
    CLEAN: "stopped with SIGTERM",
    UNUSABLE: "the address, the file or the key cannot be used, or the extra is missing; standard error says it",
}


def arguments(parser: ArgumentParser) -> None:
    """Add the options of `serve`."""
    add = parser.add_argument
    what = "the address to listen on (default: %(default)s, this machine alone)"
    add("--host", default="127.0.0.1", help=what)
    add("--port", type=int, default=0, help="the port to listen on (default: any that is free)")
    what = "the SQLite file to keep presets in, made if there is none (default: memory)"
    add("--db", metavar="FILE", help=what)
    add("--key", help="the bearer key to ask for (default: a random one, which is printed)")
    add("--json", action="store_true", help="print where it listens as one line of JSON")


def _emulators() -> Any:
    package = __name__.partition("._cli")[0]
    try:
        return import_module(f"{package}.emulator")
    except ModuleNotFoundError as error:
        if error.name != f"{package}.emulator":
            raise
        raise Unusable("this copy was made without `emulator`: `vendor DEST --with emulator` adds it") from None


def _end(_number: int, _frame: object) -> NoReturn:
    sys.exit(CLEAN)


def run(options: Namespace) -> int:
    """Serve until a signal comes; return the exit status."""
    signal.signal(signal.SIGTERM, _end)
    if not 0 <= options.port < 1 << 16:
        raise Unusable(f"--port: {options.port} is not a port")
    emulators = _emulators()
    where = {"db": options.db, "host": options.host, "port": options.port, "most_body": emulators.MOST_BODY}
    with ExitStack() as stack:
        try:
            emulator, server, listener = stack.enter_context(emulators.load_server().prepared(options.key, **where))
        except OSError as error:
            raise Unusable(f"cannot listen on {options.host}:{options.port}: {error.strerror or error}") from None
        if not ip_address(listener.getsockname()[0]).is_loopback:
            complain(f"listening on {options.host}: other machines may reach this, and see what it keeps")
        _announce(emulator.url, emulator.key if options.key is None else None, options)
        server.run([listener])
    return CLEAN


COMMANDS = {"serve": Command(DESCRIPTION, run, arguments, STATUSES)}


def _announce(url: str, key: str | None, options: Namespace) -> None:
    page = url.removesuffix("api/v1")
    if options.json:
        db = options.db and str(Path(options.db).absolute())
        write(json.dumps({"url": url, "page": page, "key": key, "db": db}) + "\n")
    else:
        write(f"listening at {url}\n")
        write(f"       key  {key}\n" if key else "")
        write(f"      page  {page}\n")
        write(f"  presets in {options.db or 'memory'}; stop with Ctrl-C\n")
    flush()
