"""The rounds that runs were played in, as they are on this machine: statements and the field.

A round costs up to a second to open and its film another: both are kept for the rounds that were
looked at last, and made in a thread of their own, one at a time.
"""

from __future__ import annotations

import asyncio
from collections import OrderedDict
from collections.abc import Callable, Hashable
from concurrent.futures import ThreadPoolExecutor
from typing import Generic, TypeVar

from bot.dashboard.film import Film
from contest_sim.errors import PackageError, UnknownContest
from contest_sim.package import ProblemPackage, Round, open_round
from contest_sim.settings import ContestSimSettings

K = TypeVar("K", bound=Hashable)
V = TypeVar("V")
_KEPT = 6


class Shelf(Generic[K, V]):
    """Keeps the last few of what is slow to make; in one thread only."""

    def __init__(self, make: Callable[[K], V], size: int) -> None:
        self._make = make
        self._size = size
        self._kept: OrderedDict[K, V] = OrderedDict()

    def peek(self, key: K) -> V | None:
        """What is kept; makes nothing."""
        return self._kept.get(key)

    def get(self, key: K) -> V:
        """What is kept, or made now."""
        if key not in self._kept:
            self._kept[key] = self._make(key)
        self._kept.move_to_end(key)
        while len(self._kept) > self._size:
            self._kept.popitem(last=False)
        return self._kept[key]


class Rounds:
    """Rounds by contest id; None where there is none here, or none that can be used."""

    def __init__(self, settings: ContestSimSettings) -> None:
        self._settings = settings
        self._thread = ThreadPoolExecutor(1, thread_name_prefix="rounds")
        self._rounds: Shelf[int, Round | None] = Shelf(self._open, _KEPT)
        self._films: Shelf[int, Film | None] = Shelf(self._filmed, _KEPT)

    async def problem(self, contest_id: int, index: str) -> ProblemPackage | None:
        """One problem, with its statement."""
        round_ = self._rounds.peek(contest_id) or await self._make(self._rounds.get, contest_id)
        packages = round_.problems if round_ else ()
        return next((p for p in packages if p.problem.index == index), None)

    async def film(self, contest_id: int) -> Film | None:
        """The field as it went through the round."""
        return self._films.peek(contest_id) or await self._make(self._films.get, contest_id)

    async def _make(self, get: Callable[[int], V], contest_id: int) -> V:
        return await asyncio.get_running_loop().run_in_executor(self._thread, get, contest_id)

    def _open(self, contest_id: int) -> Round | None:
        try:
            return open_round(str(contest_id), self._settings)
        except (UnknownContest, PackageError):
            return None

    def _filmed(self, contest_id: int) -> Film | None:
        round_ = self._rounds.get(contest_id)
        return None if round_ is None else Film(round_)

    def close(self) -> None:
        """Wait for what is being opened."""
        self._thread.shutdown(cancel_futures=True)
