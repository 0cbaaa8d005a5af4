# Copied from codegen/runtime/emulator/database.py; edit there.
"""Opens the SQLite file: creates its tables if it is new, and refuses a file that the emulator must not write."""

from __future__ import annotations

import contextlib
import os
import sqlite3
import time
from importlib import resources
from pathlib import Path
from typing import TYPE_CHECKING

from .._errors import PresetsError

if TYPE_CHECKING:
    from collections.abc import Generator

APPLICATION_ID = 0x4F525045  # "ORPE", in the header of the file
LAYOUT = 1  # the version of schema.sql, in the header too
PATIENCE = 5.0  # seconds to wait for a writer in another process
_ATTEMPTS = 50


class UnusableDatabase(PresetsError):
    """The file given as a database cannot be used; nothing in it was changed."""


def connect(file: str | Path | None) -> sqlite3.Connection:
    """Return a connection to a database with its tables; the caller must use it from only one thread at a time.

    With a write-ahead log and `synchronous=NORMAL`, the operating system has the data when a commit returns: if the
    process ends, even by SIGKILL, nothing is lost. Only a crash of the machine can undo the latest commits, each as
    a whole. A stand-in can accept that, and in return need not wait for the disk at every request.

    Args:
        file: its path, created if it does not exist; None for a database in memory.

    Raises:
        UnusableDatabase: it is read-only, not a database, or made by another program or a newer version of this one.
    """
    place = ":memory:" if file is None else str(Path(file).absolute())
    try:
        connection = sqlite3.connect(place, timeout=PATIENCE, isolation_level=None, check_same_thread=False)
    except sqlite3.Error as error:
        raise UnusableDatabase(f"{file}: {_reason(error, place)}; nothing was changed") from None
    try:
        _lay_out(connection)
        _log_ahead(connection)
    except (sqlite3.Error, UnusableDatabase) as error:
        connection.close()
        raise UnusableDatabase(f"{file}: {_reason(error, place)}; nothing was changed") from None
    except BaseException:
        connection.close()
        raise
    return connection


@contextlib.contextmanager
def transaction(connection: sqlite3.Connection, kind: str = "IMMEDIATE") -> Generator[None]:
    """Run the block in a transaction: commit all that it does, or nothing."""
    connection.execute(f"BEGIN {kind}")
    try:
        yield
        connection.execute("COMMIT")
    except BaseException:
        with contextlib.suppress(sqlite3.Error):  # it may have been rolled back already
            connection.execute("ROLLBACK")
        raise


def is_locked(error: BaseException) -> bool:
    """Whether an error says that another process is writing."""
    return isinstance(error, sqlite3.OperationalError) and "locked" in str(error)


def _reason(error: Exception, place: str) -> str:
    text = str(error)
    if "unable to open" in text:
        if os.path.isdir(place):  # noqa: PTH112  # pathlib raises where a name is too long
            return "that is a folder"
        return "it cannot be written" if Path(place).parent.is_dir() else "the folder for it is missing"
    if "not a database" in text:
        return "that is no SQLite database"
    return "it cannot be written" if "readonly" in text else text


def _lay_out(connection: sqlite3.Connection) -> None:
    with transaction(connection, "DEFERRED"):
        _check(connection)
    with transaction(connection):
        if _check(connection):
            script = resources.files(__name__.rpartition(".")[0]).joinpath("schema.sql").read_text(encoding="utf-8")
            for statement in script.split(";\n"):
                connection.execute(statement)
            connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        connection.execute(f"PRAGMA user_version = {LAYOUT}")  # fails where the file cannot be written


def _check(connection: sqlite3.Connection) -> bool:
    """Return whether the database is empty; refuse one that is not the emulator's."""
    application, layout = (_number(connection, f"PRAGMA {name}") for name in ("application_id", "user_version"))
    tables = _number(connection, "SELECT count(*) FROM sqlite_master")
    if application != APPLICATION_ID and (application or layout or tables):
        raise UnusableDatabase("that database is another program's")
    if layout > LAYOUT:
        raise UnusableDatabase(f"a newer version of this package wrote it (layout {layout}; this one reads {LAYOUT})")
    return not tables


def _log_ahead(connection: sqlite3.Connection) -> None:
    connection.execute("PRAGMA synchronous = NORMAL")
    connection.execute("PRAGMA foreign_keys = ON")
    for attempt in range(_ATTEMPTS):
        try:
            connection.execute("PRAGMA journal_mode = WAL")
        except sqlite3.OperationalError as error:  # noqa: PERF203  # it is tried more than once only in a race
            # The change does not always wait for others that open the file at the same moment.
            if not is_locked(error) or attempt == _ATTEMPTS - 1:
                raise
            time.sleep(PATIENCE / _ATTEMPTS)
        else:
            return


def _number(connection: sqlite3.Connection, query: str) -> int:
    return int(connection.execute(query).fetchone()[0])
