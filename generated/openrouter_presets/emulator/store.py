# Copied from codegen/runtime/emulator/store.py; edit there.
"""Presets and their versions, kept in SQLite."""

from __future__ import annotations

import contextlib
import sqlite3
import threading
import time
import uuid
from typing import TYPE_CHECKING, Any

from attrs import frozen

from .._conversion.writing import write
from .._errors import PresetsError
from .._json_text import parse
from .database import connect, is_locked, transaction

if TYPE_CHECKING:
    from collections.abc import Generator
    from pathlib import Path


class NotStored(PresetsError):
    """A version could not be stored, not even a part of it."""


class Busy(NotStored):
    """Another process kept writing for longer than this one waits."""


@frozen
class Kept:
    """What a preset keeps of a body."""

    config: dict[str, Any]
    system_prompt: str | None


@frozen
class Preset:
    """A preset without its content; `latest` is the number of its last version, which is the designated one."""

    id: str
    slug: str
    created_at: str
    updated_at: str
    latest: int


@frozen
class Version:
    """A version as it is listed; `size` is that of the request in bytes."""

    id: str
    number: int
    created_at: str
    size: int


@frozen
class Content:
    """A version with what was kept, and with the body of the request it was made from."""

    preset: Preset
    id: str
    number: int
    created_at: str
    config: dict[str, Any]
    system_prompt: str | None
    request: bytes


class Store:
    """The presets of one database; its methods may be called from any thread.

    Args:
        file: of the database; None keeps it in memory.

    Raises:
        UnusableDatabase: the file cannot be used.
    """

    def __init__(self, file: str | Path | None = None) -> None:
        self._connection = connect(file)
        self._lock = threading.Lock()

    def close(self) -> None:
        """Close the database; a second time does nothing."""
        with self._lock:
            self._connection.close()

    def add(self, slug: str, kept: Kept, request: bytes) -> Content:
        """Store a version of a preset, which is created if it does not exist, and designate the version.

        Raises:
            Busy: another process was writing.
            NotStored: the database cannot store it, for example because the disk is full.
        """
        config, prompt = write(kept.config).decode(), write(kept.system_prompt).decode()
        number, identity = 1, str(uuid.uuid4())
        with self._writing() as connection:
            now = time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime())
            query = "SELECT key, id, created_at, latest FROM presets WHERE slug = ?"
            if found := connection.execute(query, (slug,)).fetchone():
                key, preset_id, created_at, latest = found
                number = latest + 1
                connection.execute(
                    "UPDATE presets SET latest = ?, updated_at = ? WHERE key = ?",
                    (number, now, key),
                )
            else:
                preset_id, created_at = str(uuid.uuid4()), now
                row = (preset_id, slug, now, now, number)
                insert = "INSERT INTO presets (id, slug, created_at, updated_at, latest) VALUES (?, ?, ?, ?, ?)"
                key = connection.execute(insert, row).lastrowid
            content = (key, number, identity, now, config, prompt, request)
            connection.execute("INSERT INTO versions VALUES (?, ?, ?, ?, ?, ?, ?)", content)
        preset = Preset(preset_id, slug, created_at, now, number)
        return Content(preset, identity, number, now, kept.config, kept.system_prompt, request)

    def count(self) -> int:
        """Return the number of presets."""
        return int(self._rows("SELECT count(*) FROM presets")[0][0])

    def presets(self, *, most: int = 500, skip: int = 0) -> list[Preset]:
        """Return up to `most` presets after the first `skip`, the last changed first."""
        query = """
            SELECT p.id, p.slug, p.created_at, p.updated_at, p.latest
            FROM presets AS p JOIN versions AS v ON v.preset = p.key AND v.number = p.latest
            ORDER BY v.rowid DESC LIMIT ? OFFSET ?
        """
        return [Preset(*row) for row in self._rows(query, most, skip)]

    def preset(self, slug: str) -> Preset | None:
        """Return a preset, None where there is none."""
        rows = self._rows("SELECT id, slug, created_at, updated_at, latest FROM presets WHERE slug = ?", slug)
        return Preset(*rows[0]) if rows else None

    def versions(self, slug: str, *, most: int = 500, skip: int = 0) -> list[Version]:
        """Return up to `most` versions of a preset after the first `skip`, the designated one first."""
        query = """
            SELECT v.id, v.number, v.created_at, length(v.request)
            FROM versions AS v JOIN presets AS p ON p.key = v.preset
            WHERE p.slug = ? ORDER BY v.number DESC LIMIT ? OFFSET ?
        """
        return [Version(*row) for row in self._rows(query, slug, most, skip)]

    def version(self, slug: str, number: int) -> Content | None:
        """Return a version with its content, None where there is none."""
        return next(iter(self.contents(slug, number, number)), None)

    def contents(self, slug: str, first: int, last: int) -> list[Content]:
        """Return the versions of a preset from number `first` to `last` with their content, in this order."""
        query = """
            SELECT p.id, p.slug, p.created_at, p.updated_at, p.latest,
                   v.id, v.number, v.created_at, v.config, v.system_prompt, v.request
            FROM versions AS v JOIN presets AS p ON p.key = v.preset
            WHERE p.slug = ? AND v.number BETWEEN ? AND ? ORDER BY v.number
        """
        return [
            Content(Preset(*preset), identity, number, created_at, parse(config), parse(prompt), request)
            for *preset, identity, number, created_at, config, prompt, request in self._rows(query, slug, first, last)
        ]

    def _rows(self, query: str, *values: object) -> list[Any]:
        with self._lock:
            return self._connection.execute(query, values).fetchall()

    @contextlib.contextmanager
    def _writing(self) -> Generator[sqlite3.Connection]:
        """Run the block in a transaction; other writers wait, in this process and in others."""
        with self._lock:
            try:
                with transaction(self._connection):
                    yield self._connection
            except sqlite3.Error as error:
                raise (Busy if is_locked(error) else NotStored)(str(error)) from error
