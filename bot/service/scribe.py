"""What the service writes down: again and again until it is written.

A full disk or somebody else's lock is no reason for a service to end, and none to forget what
happened meanwhile.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from functools import partial
from typing import TypeVar

from sqlite_utils import Database

from bot.errors import StoreError
from bot.service import plays
from bot.store import Store

T = TypeVar("T")

_LONGEST_PAUSE_S = 60.0


class Scribe:
    """Writes into ``store``; ``say`` is told of what cannot be written just now."""

    def __init__(self, store: Store, say: Callable[[str], None]) -> None:
        self._store = store
        self._say = say
        self._notes: list[tuple[str, str]] = []
        self._is_hurried = False

    def hurry(self) -> None:
        """Try no more than once more from now on: the service is told to end at once."""
        self._is_hurried = True

    async def write(self, work: Callable[[Database], T]) -> T:
        """Do a transaction, however long it takes until it can be done.

        Raises:
            StoreError: it cannot, and the service is in a hurry.
        """
        pause_s = 1.0
        while True:
            try:
                return await self._store.write(work)
            except StoreError as error:
                if self._is_hurried:
                    raise
                self._say(f"{error}; tries again in {pause_s:g} s")
                await asyncio.sleep(pause_s)
                pause_s = min(2 * pause_s, _LONGEST_PAUSE_S)

    def note(self, kind: str, text: str) -> None:
        """Keep a line of the diary for :meth:`write_notes`, where nothing can be awaited."""
        self._notes.append((kind, text))

    async def write_notes(self) -> None:
        """Write the lines that were kept."""
        notes, self._notes = self._notes, []
        for kind, text in notes:
            await self.write(partial(plays.note, kind=kind, text=text))
