"""Presets in SQLite: numbered without gaps, read back as they were, kept out of the files of others."""

from __future__ import annotations

import os
import sqlite3
import tempfile
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from pathlib import Path
from types import SimpleNamespace
from typing import TYPE_CHECKING

import attrs
import pytest

from openrouter_presets.emulator import database, store as stores
from openrouter_presets.emulator.database import APPLICATION_ID, LAYOUT, UnusableDatabase
from openrouter_presets.emulator.store import Busy, Kept, NotStored, Store

if TYPE_CHECKING:
    from collections.abc import Iterator

KEPT = Kept({"model": "a/b"}, None)
NOBODY = 65534


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """The name of a database that is not there yet."""
    return tmp_path / "presets.db"


@pytest.fixture(params=["memory", "file"])
def store(request: pytest.FixtureRequest, file: Path) -> Iterator[Store]:
    with closing(Store(file if request.param == "file" else None)) as store:
        yield store


def made(file: Path, *statements: str) -> bytes:
    """Make a database with other means than the store; return its bytes."""
    with closing(sqlite3.connect(file)) as connection:
        for statement in statements:
            connection.execute(statement)
        connection.commit()
    return file.read_bytes()


def test_a_version_is_read_back_as_it_was(store: Store) -> None:
    kept = Kept({"model": "Grüße \ud800", "n": [1, 1.0, 10**40, None, {"": "\x00"}]}, "prompt \udfff\x00")
    added = store.add("a\x00b", kept, b'{"any": "bytes \xff\x00"}')
    assert repr(store.version("a\x00b", 1)) == repr(added)
    assert repr(added.config) == repr(kept.config)
    assert added.system_prompt == kept.system_prompt
    assert store.preset("a\x00b") == added.preset


def test_what_is_not_there_is_none(store: Store) -> None:
    store.add("one", KEPT, b"")
    assert (store.preset("two"), store.version("one", 2), store.version("two", 1)) == (
        None,
        None,
        None,
    )
    assert store.versions("two") == []


def test_a_preset_keeps_when_it_was_made_and_says_when_it_changed(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    first, second = "2026-01-01T00:00:00Z", "2026-01-02T00:00:00Z"
    times = iter([first, second])
    monkeypatch.setattr(stores, "time", SimpleNamespace(strftime=lambda *_: next(times), gmtime=time.gmtime))
    store.add("one", KEPT, b"")
    added = store.add("one", KEPT, b"")
    for preset in (added.preset, store.preset("one")):
        assert preset is not None
        assert (preset.created_at, preset.updated_at) == (first, second)
    assert [version.created_at for version in store.versions("one")] == [second, first]


def test_presets_are_listed_with_what_changed_last_first(store: Store) -> None:
    assert (store.presets(), store.count()) == ([], 0)
    for slug in ("one", "two", "one", "three"):
        store.add(slug, KEPT, b"12345")
    assert {preset.slug: preset.latest for preset in store.presets()} == {
        "one": 2,
        "two": 1,
        "three": 1,
    }
    assert [version.number for version in store.versions("one")] == [2, 1]
    assert {version.size for version in store.versions("one")} == {5}
    assert store.count() == 3


def test_lists_are_read_page_by_page(store: Store) -> None:
    for number in range(5):
        store.add(f"slug-{number}", KEPT, b"")
        store.add("many", KEPT, b"")
    pages = [store.presets(most=4, skip=skip) for skip in (0, 4, 8)]
    assert [len(page) for page in pages] == [4, 2, 0]
    assert {preset.slug for page in pages for preset in page} == {
        "many",
        *(f"slug-{number}" for number in range(5)),
    }
    versions = [[version.number for version in store.versions("many", most=2, skip=skip)] for skip in (0, 2, 4)]
    assert versions == [[5, 4], [3, 2], [1]]


def test_threads_get_versions_without_gaps(store: Store) -> None:
    with ThreadPoolExecutor(8) as pool:
        added = list(pool.map(lambda _: store.add("one", KEPT, b"").number, range(200)))
    assert sorted(added) == list(range(1, 201))


def test_a_file_keeps_presets_when_the_store_is_closed(file: Path) -> None:
    with closing(Store(file)) as store:
        first = store.add("one", KEPT, b"1")
    with closing(Store(str(file))) as store:
        second = store.add("one", KEPT, b"2")
        assert store.version("one", 1) == attrs.evolve(first, preset=second.preset)
    assert (first.preset.id, second.number) == (second.preset.id, 2)


def test_a_file_has_a_write_ahead_log(file: Path) -> None:
    with closing(Store(file)), closing(sqlite3.connect(file)) as other:
        assert other.execute("PRAGMA journal_mode").fetchone() == ("wal",)


def test_stores_that_open_a_new_file_at_once_share_it(file: Path) -> None:
    barrier = threading.Barrier(8)

    def add(_: int) -> int:
        barrier.wait(10)
        with closing(Store(file)) as store:
            return store.add("one", KEPT, b"").number

    with ThreadPoolExecutor(8) as pool:
        assert sorted(pool.map(add, range(8))) == list(range(1, 9))


def test_a_store_can_be_closed_twice(store: Store) -> None:
    store.close()
    store.close()
    with pytest.raises(NotStored):
        store.add("one", KEPT, b"")


def test_a_version_that_cannot_be_stored_leaves_no_trace(store: Store) -> None:
    store.add("one", KEPT, b"")
    pages = store._connection.execute("PRAGMA page_count").fetchone()[0]
    store._connection.execute(f"PRAGMA max_page_count = {pages + 2}")
    with pytest.raises(NotStored, match="full"):
        store.add("two", KEPT, b"x" * 100_000)
    with pytest.raises(NotStored, match="full"):
        store.add("one", KEPT, b"x" * 100_000)
    assert store.preset("two") is None
    store._connection.execute("PRAGMA max_page_count = 100000")
    assert [store.add(slug, KEPT, b"x" * 100_000).number for slug in ("one", "two")] == [2, 1]


def test_a_file_that_another_keeps_locked_is_busy(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(database, "PATIENCE", 0.05)
    with (
        closing(Store(file)) as store,
        closing(sqlite3.connect(file, isolation_level=None)) as other,
    ):
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(Busy):
            store.add("one", KEPT, b"")
        other.execute("ROLLBACK")
        assert store.add("one", KEPT, b"").number == 1


@pytest.mark.parametrize(
    ("statements", "reason"),
    [
        (["CREATE TABLE notes (text)"], "another program's"),
        (["PRAGMA application_id = 7"], "another program's"),
        (["PRAGMA user_version = 3"], "another program's"),
        (
            [f"PRAGMA application_id = {APPLICATION_ID}", f"PRAGMA user_version = {LAYOUT + 1}"],
            "newer version",
        ),
        (["PRAGMA journal_mode = WAL", "CREATE TABLE notes (text)"], "another program's"),
    ],
)
def test_databases_of_others_are_left_alone(file: Path, statements: list[str], reason: str) -> None:
    before = made(file, *statements)
    with pytest.raises(UnusableDatabase, match=reason) as caught:
        Store(file)
    assert (file.read_bytes(), [path.name for path in file.parent.iterdir()]) == (
        before,
        [file.name],
    )
    assert str(caught.value).startswith(str(file))
    assert "\n" not in str(caught.value)


@pytest.mark.parametrize("content", [b"hello", b"\x00" * 4096, b"SQLite format 3\x00" + b"\xff" * 4080])
def test_files_that_are_no_database_are_left_alone(file: Path, content: bytes) -> None:
    file.write_bytes(content)
    with pytest.raises(UnusableDatabase, match="no SQLite database"):
        Store(file)
    assert file.read_bytes() == content


@pytest.mark.parametrize(
    ("name", "reason"),
    [(".", "a folder"), ("missing/presets.db", "is missing"), ("x" * 300, "cannot be written")],
)
def test_what_is_no_file_is_refused(tmp_path: Path, name: str, reason: str) -> None:
    with pytest.raises(UnusableDatabase, match=reason):
        Store(tmp_path / name)


def test_an_empty_file_is_taken(file: Path) -> None:
    file.touch()
    with closing(Store(file)) as store:
        assert store.add("one", KEPT, b"").number == 1


def test_a_name_that_sqlite_has_another_use_for_is_a_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    with closing(Store(":memory:")) as store:
        store.add("one", KEPT, b"")
    assert Path(tmp_path, ":memory:").stat().st_size


@pytest.mark.skipif(not hasattr(os, "geteuid"), reason="permissions as POSIX has them")
@pytest.mark.parametrize("content", ["nothing", "presets"])
def test_a_read_only_file_is_refused(content: str) -> None:
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder, "presets.db")
        file.touch()
        if content == "presets":
            with closing(Store(file)) as store:
                store.add("one", KEPT, b"")
        before = file.read_bytes()
        file.chmod(0o444)
        Path(folder).chmod(0o777)  # the file alone is read-only
        user = os.geteuid()
        if user == 0:  # whom permissions do not bind
            os.seteuid(NOBODY)
        try:
            with pytest.raises(UnusableDatabase, match="cannot be written"):
                Store(file)
        finally:
            os.seteuid(user)
        assert file.read_bytes() == before


def test_a_full_disk_is_told_when_a_database_is_made(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    connect = sqlite3.connect

    def connected(place: str, **options: object) -> sqlite3.Connection:
        connection: sqlite3.Connection = connect(place, **options)  # type: ignore[call-overload]
        connection.execute("PRAGMA max_page_count = 2")
        return connection

    monkeypatch.setattr(sqlite3, "connect", connected)
    with pytest.raises(UnusableDatabase, match="full"):
        Store(file)
    monkeypatch.undo()
    with closing(Store(file)) as store:
        assert store.add("one", KEPT, b"").number == 1
