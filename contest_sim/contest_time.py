"""What a clock of contest time can do; the clocks themselves are in :mod:`contest_sim.clock`."""

from __future__ import annotations

import math
from abc import ABC, abstractmethod
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager


class Clock(ABC):
    """What a contest, a site and a contestant need of time."""

    @abstractmethod
    def position(self) -> float:
        """Contest seconds since the start, with fractions; negative before it."""

    def now(self) -> int:
        """Contest seconds since the start, rounded down as Codeforces does."""
        return math.floor(self.position())

    @asynccontextmanager
    async def at(self, second: float) -> AsyncIterator[int]:
        """Wait for ``second`` and hold the clock there; yields :meth:`now`. No wait if it is past.

        The hold is taken before the waiter runs again, so nothing can happen in between.
        """
        await self._wait_and_hold(second)
        try:
            yield self.now()
        finally:
            self._release()

    @abstractmethod
    def stop_at(self, second: float) -> None:
        """Promise to wait for ``second``: time that can stop does not pass it before that.

        Between two waits a busy machine may take a moment, in which fast time would run away. Who
        promises anew is held to that instead; a past second is no promise. Real time goes on.
        """

    @contextmanager
    def hold(self) -> Iterator[None]:
        """Stop contest time while the body runs (scaled and manual clocks; real time goes on)."""
        self._hold()
        try:
            yield
        finally:
            self._release()

    @abstractmethod
    def pause(self) -> None:
        """Stop contest time until :meth:`resume`; nothing changes where it is paused already."""

    @abstractmethod
    def resume(self) -> None:
        """Let contest time go on from where :meth:`pause` stopped it."""

    @abstractmethod
    async def jump(self, second: float) -> None:
        """Go forward to ``second``, paused or not.

        Raises:
            ValueError: that second is past.
        """

    @property
    def held_wall_s(self) -> float:
        """Wall seconds during which contest time stood still: compute that the clock gave away."""
        return 0.0

    @property
    def is_held(self) -> bool:
        """Whether contest time stands still because somebody holds or paused it."""
        return False

    @property
    @abstractmethod
    def speed(self) -> float:
        """Contest seconds per wall second; 0 for a clock moved by hand."""

    def _check_ahead(self, second: float) -> None:
        if not second >= self.position():
            raise ValueError(f"second {second} is past: time goes forward only")

    @abstractmethod
    async def _wait_and_hold(self, second: float) -> None: ...

    @abstractmethod
    def _hold(self) -> None: ...

    @abstractmethod
    def _release(self) -> None: ...
