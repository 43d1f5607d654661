"""Reading the database for pages: in threads, read-only, and never for longer than one answer.

Invariants: nothing is written, so a dashboard runs beside whoever writes and beside other
dashboards; each piece of work sees the database as of one moment; no snapshot outlives its work,
so that the write-ahead log can be folded back.
"""

from __future__ import annotations

import asyncio
import sqlite3
import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import TypeVar

from sqlite_utils import Database

from bot.errors import StoreError, UnknownRun
from bot.schema import migrations

T = TypeVar("T")
Connection = sqlite3.Connection

_THREADS = 3
_MAPPED_BYTES = 1 << 30


class Reader:
    """Threads that read one database; ``path`` need not be there until something is read."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._threads = ThreadPoolExecutor(_THREADS, thread_name_prefix="dashboard")
        self._own = threading.local()
        self._opened: list[Connection] = []

    async def read(self, work: Callable[[Connection], T]) -> T:
        """Run ``work`` in a thread on one state of the database and return what it returns.

        Raises:
            UnknownRun: there is no database yet.
            StoreError: it cannot be read, or is of an older version.
        """
        return await asyncio.get_running_loop().run_in_executor(self._threads, self._work, work)

    def _work(self, work: Callable[[Connection], T]) -> T:
        try:
            connection = self._connection()
            connection.execute("BEGIN")
            try:
                return work(connection)
            finally:
                connection.rollback()
        except sqlite3.Error as error:
            raise StoreError(f"{self.path}: {error}") from error

    def _connection(self) -> Connection:
        connection: Connection | None = getattr(self._own, "connection", None)
        if connection is None:
            connection = self._own.connection = connect(self.path)
            self._opened.append(connection)
        return connection

    def close(self) -> None:
        """Wait for what is being read and close every connection."""
        self._threads.shutdown()
        for connection in self._opened:
            connection.close()


def connect(path: Path) -> Connection:
    """A read-only connection that may be used in any one thread at a time.

    Raises:
        UnknownRun: there is no database yet.
        StoreError: it is of an older version.
        sqlite3.Error: it is no database, or cannot be read.
    """
    if not path.is_file():
        raise UnknownRun("no runs yet; start one with: upsolve replay 1352")
    connection = sqlite3.connect(f"file:{path}?mode=ro", uri=True, check_same_thread=False)
    try:
        connection.execute(f"PRAGMA mmap_size = {_MAPPED_BYTES}")
        pending = bool(migrations.pending(Database(connection)))
    except sqlite3.Error:
        connection.close()
        raise
    if pending:
        connection.close()
        raise StoreError(f"{path}: made by an older version; upsolve serve migrates it")
    connection.row_factory = sqlite3.Row
    return connection
