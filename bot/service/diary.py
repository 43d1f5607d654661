"""What the service reads of its database: the diary's new lines, and what commands have changed.

Reading goes through a connection of its own, which no writer blocks and which blocks none.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from pathlib import Path
from typing import Any, Self

from sqlite_utils import Database

from bot.errors import StoreError
from bot.service import desk
from bot.wording import printable


class Diary:
    """A reader that gives each line of the diary to ``say`` once; close it when done.

    Its methods raise ``sqlite3.OperationalError`` where the file cannot be read just now.
    """

    def __init__(self, db: Database, path: Path, say: Callable[[str], None]) -> None:
        self._db = db
        self._path = path
        self._file = path.stat().st_ino
        self._say = say
        (self._last,) = db.execute("SELECT coalesce(max(number), 0) FROM diary").fetchone()

    @classmethod
    def open(cls, path: Path, say: Callable[[str], None]) -> Self:
        """Read from now on."""
        connection = sqlite3.connect(f"file:{path}?mode=ro", uri=True, timeout=0)
        return cls(Database(connection), path, say)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._db.close()

    def check(self) -> None:
        """See that this is the database still that players and commands open.

        Raises:
            StoreError: somebody has taken it away.
        """
        if not self._path.exists() or self._path.stat().st_ino != self._file:
            raise StoreError(f"{self._path}: it was taken away while the service ran")

    def tell(self) -> None:
        """Say what was written since the last time."""
        query = "SELECT number, kind, text FROM diary WHERE number > ? ORDER BY number"
        for row in self._db.query(query, [self._last]):
            self._last = row["number"]
            self._say(line(row))

    def wishes(self) -> desk.Wishes:
        """What commands want."""
        return desk.wishes(self._db)

    def schedule(self) -> list[dict[str, Any]]:
        """The entries as they are written, to see whether they have changed."""
        return list(self._db.query("SELECT name, spec, added_at FROM schedule ORDER BY name"))


def line(row: dict[str, Any]) -> str:
    """A line of the diary for a terminal."""
    return f"{row['kind']:<12} {printable(row['text'])}"
