"""Rows on their way to the store: written together, soon, and in the order in which they came.

A killed process loses what came in the last moments (``FLUSH_S``), never a part of a row's story:
a batch is one transaction, and what a row refers to is written before it. Whoever adds rows then
asks for room, and waits if they come faster than they are written.
"""

from __future__ import annotations

import asyncio
from collections import defaultdict
from collections.abc import Callable
from contextlib import suppress
from typing import Any, Self

from sqlite_utils import Database

from bot.store import Store

FLUSH_S = 0.3
_LIMIT = 4096  # rows that may wait

INSERTS = {
    "programs": "INSERT OR IGNORE INTO programs VALUES (?, ?, ?)",
    "samples": "INSERT OR IGNORE INTO samples VALUES (?, ?, ?, ?, ?, ?, ?)",
    "outcomes": "INSERT OR IGNORE INTO outcomes VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
    "inputs": "INSERT OR IGNORE INTO inputs VALUES (?, ?, ?, ?, ?)",
    "answers": "INSERT OR IGNORE INTO answers VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
    "signatures": "INSERT OR REPLACE INTO signatures VALUES (?, ?, ?, ?, ?)",
}
"""By table, in an order in which every row finds what it refers to."""

Rows = dict[str, list[tuple[Any, ...]]]
Statement = tuple[str, list[Any]]


class Backlog:
    """The rows that wait, ``size`` of them; an async context manager that writes the last.

    ``also`` gives a statement that each batch ends with, so that what it tells fits the rows.
    """

    def __init__(self, store: Store) -> None:
        self.also: Callable[[], Statement | None] = lambda: None
        self._store = store
        self._rows: Rows = defaultdict(list)
        self.size = 0
        self._writing = asyncio.Lock()
        self._failure: Exception | None = None
        self._task: asyncio.Task[None] | None = None

    async def __aenter__(self) -> Self:
        self._task = asyncio.create_task(self._flush_now_and_then())
        return self

    async def __aexit__(self, *_: object) -> None:
        assert self._task is not None
        self._task.cancel()
        await asyncio.gather(self._task, return_exceptions=True)
        await self.flush()

    def add(self, table: str, *row: Any) -> None:
        """Add a row of ``table``, all its columns in order."""
        self._rows[table].append(row)
        self.size += 1

    async def room(self) -> None:
        """Wait where too many rows wait.

        Raises:
            StoreError: they could not be written.
        """
        if self.size >= _LIMIT:
            await self.flush()

    async def flush(self) -> None:
        """Write what waits.

        Raises:
            StoreError: it, or what came before it, could not be written.
        """
        # Whoever is cancelled while it waits does not take rows with it that are on their way.
        await asyncio.shield(asyncio.ensure_future(self._write()))

    async def _write(self) -> None:
        async with self._writing:
            if self._failure is not None:
                raise self._failure
            rows, self._rows, self.size = self._rows, defaultdict(list), 0
            if not rows:
                return
            also = self.also()
            try:
                await self._store.write(lambda db: _insert(db, rows, also))
            except Exception as error:
                self._failure = error
                raise

    async def _flush_now_and_then(self) -> None:
        while self._failure is None:
            await asyncio.sleep(FLUSH_S)
            with suppress(Exception):  # raised again to whoever asks next
                await self.flush()


def _insert(db: Database, rows: Rows, also: Statement | None) -> None:
    for table, statement in INSERTS.items():
        if table in rows:
            db.conn.executemany(statement, rows[table])
    if also is not None:
        db.execute(*also)
