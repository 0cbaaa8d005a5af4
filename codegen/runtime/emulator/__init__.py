# Copied from codegen/runtime/emulator/__init__.py; edit there.
"""A local stand-in for the endpoint, for tests and for ports to other languages: HTTP, SQLite, no account.

    with emulate() as emulator, Client(emulator.key, base_url=emulator.url) as client:
        client.create_presets_messages("my-preset", body)

What the description leaves open is guessed:

- A config keeps every field except `system` and those that the description marks `x-ignored-by-presets`; unknown
  fields are kept too, and so are `metadata`, `session_id`, `trace` and `user`.
- The texts of a `system` made of blocks are joined with line breaks; an empty list means no prompt (null).
- Ids are random UUIDs, timestamps are in UTC to the second, the name of a preset is its slug; its user, workspace,
  description and status are those of the documented example. Any slug of at least one character is accepted;
  without one, the answer is 404.
- Unknown enum values and unknown tags are accepted; anything else that breaks the contract is 400, with up to 100
  issues under `error.metadata.issues`.
- Checks come in the order 404, 405, 401, `X-Emulate`, 413 (above 32 MiB), 415 (not JSON in UTF-8, or compressed),
  400.
- A byte order mark is skipped. NaN, and numbers that no double can hold, are not JSON. If an object repeats a key,
  the last one counts.
- A slug that another process keeps locked for 5 seconds is 409; a full disk is 500.

Any error can be asked for with the header `X-Emulate`; `emulate_header.py` has its grammar.
"""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

from .._errors import ExtraMissing

if TYPE_CHECKING:
    from collections.abc import Generator
    from pathlib import Path
    from types import ModuleType

    from .server import Emulator

__all__ = ["ExtraMissing", "emulate", "load_server", "running_emulator"]

# What the extra `emulator` installs.
NEEDS = ("jinja2>=3.1", "starlette>=1.0", "swagger-ui-bundle-v2>=5.31", "uvicorn>=0.34")
_EXTRA = ("anyio", "h11", "jinja2", "starlette", "swagger_ui_bundle", "uvicorn")
MOST_BODY = 32 << 20


@contextmanager
def emulate(
    key: str | None = None,
    *,
    db: str | Path | None = None,
    host: str = "127.0.0.1",
    port: int = 0,
    most_body: int = MOST_BODY,
) -> Generator[Emulator]:
    """Run an emulator in a thread for the length of a `with` block.

    Args:
        key: the bearer key that it accepts; by default a random one.
        db: the SQLite file that keeps the presets; by default they are kept in memory and are gone afterwards.
        host: the address to listen on.
        port: the port to listen on; 0 is any that is free.
        most_body: the most bytes that a body may have; a larger one is refused with 413.

    Yields:
        the running `Emulator`, with its `url`, `key` and `store`.

    Raises:
        ExtraMissing: the extra `emulator` is not installed.
        UnusableDatabase: `db` cannot be used; it is left as it is.
        OSError: the server cannot listen on the address.
    """
    with load_server().running(key, db=db, host=host, port=port, most_body=most_body) as emulator:
        yield emulator


def running_emulator() -> Generator[Emulator]:
    """Yield a running emulator, as fixtures do: `emulator = pytest.fixture(running_emulator)`."""
    with emulate() as emulator:
        yield emulator


def load_server() -> ModuleType:
    """Return the module `server`, which is imported only where it is used.

    Raises:
        ExtraMissing: the extra `emulator` is not installed.
    """
    try:
        from . import server
    except ImportError as error:
        if (error.name or "").partition(".")[0] not in _EXTRA:
            raise
        raise ExtraMissing(
            f"the emulator needs {error.name}: pip install {' '.join(map(repr, NEEDS))}",
            name=error.name,
        ) from None
    return server
