"""Care of the database beside the runs: who writes, copies of it, and its size on disk.

Invariants: a copy is whole under its name or not there; nothing is rewritten while a run is being
played. Works beside a run that writes, but for :func:`vacuum`, which refuses.
"""

from __future__ import annotations

import os
import shutil
import sqlite3
import tempfile
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import msgspec
from sqlite_utils import Database

from bot.errors import StoreError, UnknownRun, WorkFailed
from bot.schema import migrations
from bot.store import DATABASE_NAME, is_alive

_WAIT_S = 30.0


class Copied(msgspec.Struct, frozen=True):
    """A copy of the database, and its size."""

    path: Path
    size: int


class Vacuumed(msgspec.Struct, frozen=True):
    """Bytes of the database's files before and after."""

    before: int
    after: int


@contextmanager
def opened(folder: Path, *, read_only: bool = False) -> Iterator[sqlite3.Connection]:
    """The database of a data folder, for statements that begin and end their own transactions.

    Raises:
        UnknownRun: there is none.
        StoreError: it cannot be used, or by reading alone not before it is migrated.
    """
    path = folder / DATABASE_NAME
    if not path.is_file():
        raise UnknownRun(f"{path}: no runs yet; start one with: upsolve replay 1352")
    mode = "ro" if read_only else "rw"
    try:
        connection = sqlite3.connect(
            f"file:{path}?mode={mode}", uri=True, timeout=_WAIT_S, isolation_level=None
        )
        with closing(connection):
            _migrate(connection, path, read_only=read_only)
            yield connection
    except sqlite3.Error as error:
        raise StoreError(f"{path}: {error}") from error


def _migrate(connection: sqlite3.Connection, path: Path, *, read_only: bool) -> None:
    db = Database(connection)
    if not read_only:
        migrations.apply(db)
    elif migrations.pending(db):
        raise StoreError(f"{path}: made by an older version; any upsolve replay migrates it")


def live_runs(connection: sqlite3.Connection) -> list[str]:
    """Runs that are being played: by a process that is there."""
    rows = connection.execute("SELECT id, pid FROM runs WHERE state = 'running' ORDER BY id")
    return [run for run, pid in rows if is_alive(pid)]


def backup(folder: Path, target: Path, *, replace: bool = False) -> Copied:
    """Copy the database into one file, as it is at a moment; a run may write meanwhile.

    SQLite's online backup, read in one go under a reader's snapshot, so that no writer waits.
    The copy is checked and complete before it has its name; it needs no ``-wal`` file.

    Raises:
        StoreError: the copy cannot be written, or is not sound.
        WorkFailed: ``target`` is there and is not to be replaced.
    """
    if target.exists() and not replace:
        raise WorkFailed(f"{target} is there already; --force replaces it")
    with opened(folder, read_only=True) as source:
        target.parent.mkdir(parents=True, exist_ok=True)
        handle, name = tempfile.mkstemp(dir=target.parent, prefix=f".{target.name}-")
        os.close(handle)
        draft = Path(name)
        try:
            _copy(source, draft)
            draft.chmod(0o644)
            _sync(draft)
            draft.replace(target)
            _sync(target.parent)
        finally:
            for suffix in ("", "-wal", "-shm", "-journal"):
                draft.with_name(draft.name + suffix).unlink(missing_ok=True)
    return Copied(target, target.stat().st_size)


def _copy(source: sqlite3.Connection, draft: Path) -> None:
    with closing(sqlite3.connect(draft, isolation_level=None)) as copy:
        source.backup(copy)
        copy.execute("PRAGMA journal_mode = DELETE")
        said = [row[0] for row in copy.execute("PRAGMA quick_check")]
        if said != ["ok"]:
            raise StoreError(f"the copy is not sound: {said[0]}; try upsolve db check")


def _sync(path: Path) -> None:
    handle = os.open(path, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def vacuum(folder: Path) -> Vacuumed:
    """Rewrite the database without the room that deleted rows left.

    Raises:
        WorkFailed: a run is being played, or the disk has no room for a second copy.
        StoreError: another process holds the database.
    """
    path = folder / DATABASE_NAME
    with opened(folder) as connection:
        if live := live_runs(connection):
            raise WorkFailed(f"{live[0]} is being played; vacuum when no run is")
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        before = size_of(folder)
        free = shutil.disk_usage(folder).free
        # The new file is made beside, and then written over the old one through the -wal file.
        if free < 2 * path.stat().st_size:
            needed = 2 * path.stat().st_size - free
            raise WorkFailed(f"{path}: {needed >> 20} MiB more of free disk space are needed")
        connection.execute("VACUUM")
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        after = size_of(folder)
    return Vacuumed(before, after)


def size_of(folder: Path) -> int:
    """Bytes of the database with its ``-wal`` file."""
    path = folder / DATABASE_NAME
    wal = path.with_name(path.name + "-wal")
    return path.stat().st_size + (wal.stat().st_size if wal.exists() else 0)
