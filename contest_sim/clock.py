"""Contest time: the only time that scores, penalties and triggers know.

A clock counts contest seconds from the start of the round. What a second costs is the clock's
affair: :class:`RealClock` takes one wall second, :class:`ScaledClock` takes ``1 / speed`` of one,
:class:`ManualClock` moves when told to.

``async with clock.at(t):`` waits for contest second ``t`` and *holds* the clock there while the
body runs. Scaled and manual clocks really stop: whatever the body does happens at second ``t``
exactly, on a fast machine and on a slow one, which is what makes an accelerated replay repeatable.
Real time does not stop, so there the body runs a moment after ``t``.

Invariants: ``now()`` never decreases; it never passes a second that somebody still waits for;
nobody is woken early.
"""

from __future__ import annotations

import asyncio
import heapq
import itertools
import math
import time
from abc import ABC, abstractmethod
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import asynccontextmanager, contextmanager

_Waiter = tuple[float, int, "asyncio.Future[None]"]


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

    @contextmanager
    def hold(self) -> Iterator[None]:
        """Stop contest time while the body runs (scaled and manual clocks; real time goes on)."""
        self._hold()
        try:
            yield
        finally:
            self._release()

    @property
    def held_wall_s(self) -> float:
        """Wall seconds during which contest time stood still: compute that the clock gave away."""
        return 0.0

    @property
    def is_held(self) -> bool:
        """Whether contest time stands still because somebody holds it."""
        return False

    @property
    @abstractmethod
    def speed(self) -> float:
        """Contest seconds per wall second; 0 for a clock moved by hand."""

    @abstractmethod
    async def _wait_and_hold(self, second: float) -> None: ...

    @abstractmethod
    def _hold(self) -> None: ...

    @abstractmethod
    def _release(self) -> None: ...


class RealClock(Clock):
    """One contest second per second; started when made, or ``delay_s`` later."""

    def __init__(self, delay_s: float = 0.0) -> None:
        self._start = time.monotonic() + delay_s

    def position(self) -> float:  # noqa: D102
        return time.monotonic() - self._start

    @property
    def speed(self) -> float:  # noqa: D102
        return 1.0

    async def _wait_and_hold(self, second: float) -> None:
        # A timer may fire a little early; nobody may be woken early.
        while (left := second - self.position()) > 0:  # noqa: ASYNC110 - this is the timer itself
            await asyncio.sleep(left)

    def _hold(self) -> None: ...

    def _release(self) -> None: ...


class _StoppingClock(Clock):
    """The common part of clocks that stand still while held: waiters, holds and the cap."""

    def __init__(self, start: float) -> None:
        self._base = start
        self._waiters: list[_Waiter] = []
        self._order = itertools.count()
        self._holds = 0
        self._free = asyncio.Event()
        self._free.set()

    @abstractmethod
    def _uncapped(self) -> float:
        """The position, were nobody waiting."""

    def position(self) -> float:
        """Contest seconds, never past a second that somebody waits for."""
        position = self._uncapped()
        return min(position, self._waiters[0][0]) if self._waiters else position

    @property
    def is_held(self) -> bool:
        return self._holds > 0

    async def _wait_and_hold(self, second: float) -> None:
        if second <= self.position():
            self._hold()
            return
        waiter: _Waiter = (second, next(self._order), asyncio.get_running_loop().create_future())
        heapq.heappush(self._waiters, waiter)
        self._wake()
        try:
            await waiter[2]
        except asyncio.CancelledError:
            if waiter in self._waiters:
                self._waiters.remove(waiter)
                heapq.heapify(self._waiters)
                self._wake()
            elif not waiter[2].cancelled():
                self._release()
            raise

    def _hold(self) -> None:
        self._hold_at(self.position())

    def _hold_at(self, position: float) -> None:
        if self._holds == 0:
            self._base = position
            self._free.clear()
        self._holds += 1

    def _release(self) -> None:
        self._holds -= 1
        if self._holds == 0:
            self._free.set()
            self._wake()

    def _wake(self) -> None:
        """Wake everyone whose second has come, taking their holds for them."""
        if self._holds:
            return
        position = self.position()
        while self._waiters and self._waiters[0][0] <= position:
            _, _, future = heapq.heappop(self._waiters)
            if future.cancelled():  # its task has yet to hear of it
                continue
            self._hold_at(position)
            future.set_result(None)


class ScaledClock(_StoppingClock):
    """``speed`` contest seconds per wall second, standing still while anyone holds it."""

    def __init__(
        self, speed: float, *, start: float = 0.0, wall: Callable[[], float] = time.monotonic
    ) -> None:
        if not speed > 0:
            raise ValueError(f"speed is contest seconds per second and must be positive: {speed}")
        super().__init__(start)
        self._speed = speed
        self._wall = wall
        self._mark = wall()
        self._held_s = 0.0
        self._timer: asyncio.TimerHandle | None = None

    @property
    def speed(self) -> float:  # noqa: D102
        return self._speed

    @property
    def held_wall_s(self) -> float:  # noqa: D102
        return self._held_s + (self._wall() - self._mark if self._holds else 0.0)

    def _uncapped(self) -> float:
        return self._base + (0.0 if self._holds else (self._wall() - self._mark) * self._speed)

    def _hold_at(self, position: float) -> None:
        if self._holds == 0:
            self._mark = self._wall()
        super()._hold_at(position)

    def _release(self) -> None:
        if self._holds == 1:
            wall = self._wall()
            self._held_s += wall - self._mark
            self._mark = wall
        super()._release()

    def _wake(self) -> None:
        super()._wake()
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None
        if self._waiters and not self._holds:
            wall_s = (self._waiters[0][0] - self._uncapped()) / self._speed
            self._timer = asyncio.get_running_loop().call_later(max(wall_s, 0.0), self._wake)


class ManualClock(_StoppingClock):
    """Moves only by :meth:`advance`: for tests and for stepping through a round."""

    def __init__(self, start: float = 0.0) -> None:
        super().__init__(start)

    @property
    def speed(self) -> float:  # noqa: D102
        return 0.0

    def _uncapped(self) -> float:
        return self._base

    async def advance(self, seconds: float) -> None:
        """Move forward, stopping at each second somebody waits for until they let go."""
        target = self._base + seconds
        while self._base < target:
            await self._until_free()
            self._base = min(target, self._waiters[0][0]) if self._waiters else target
            self._wake()
        await self._until_free()

    async def _until_free(self) -> None:
        while self._holds:  # somebody may hold again before this task runs
            await self._free.wait()
