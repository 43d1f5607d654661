"""Contest time: the only time that scores, penalties and triggers know.

A clock counts contest seconds from the start of the round. What a second costs is the clock's
affair: :class:`RealClock` takes one wall second, :class:`ScaledClock` takes ``1 / speed`` of one,
:class:`ManualClock` moves when told to.

``async with clock.at(t):`` waits for contest second ``t`` and *holds* the clock there while the
body runs. Scaled and manual clocks really stop: whatever the body does happens at second ``t``
exactly, on a fast machine and on a slow one, which is what makes an accelerated replay repeatable.
Real time does not stop, so there the body runs a moment after ``t``.

Whoever runs the round may ``pause`` and ``resume`` any clock, and ``jump`` forward: to see how it
goes on, or to leave out what is not worth watching.

Invariants: ``now()`` never decreases; nobody is woken early; time that stops never passes a second
that somebody still waits for, not in a jump either. A jump in real time does: its waiters are
woken at once.
"""

from __future__ import annotations

import asyncio
import heapq
import itertools
import math
import time
from abc import abstractmethod
from collections.abc import Callable
from contextlib import suppress

from contest_sim.contest_time import Clock

__all__ = ["Clock", "ManualClock", "RealClock", "ScaledClock"]

_PROMISED_S = 0.001  # a jump looks so often whether a promise has been kept

_Waiter = tuple[float, int, "asyncio.Future[None]"]


class RealClock(Clock):
    """One contest second per second; started when made, or ``delay_s`` later.

    Every reading is the distance from one start, so that hours add no drift.
    """

    def __init__(self, delay_s: float = 0.0, *, wall: Callable[[], float] = time.monotonic) -> None:
        self._wall = wall
        self._start = wall() + delay_s
        self._paused_at: float | None = None
        self._changed = asyncio.Event()

    def position(self) -> float:  # noqa: D102
        return self._wall() - self._start if self._paused_at is None else self._paused_at

    @property
    def is_held(self) -> bool:  # noqa: D102
        return self._paused_at is not None

    def stop_at(self, second: float) -> None: ...  # noqa: D102

    def pause(self) -> None:  # noqa: D102
        self._change(self.position(), paused=True)

    def resume(self) -> None:  # noqa: D102
        self._change(self.position(), paused=False)

    async def jump(self, second: float) -> None:  # noqa: D102
        self._check_ahead(second)
        self._change(second, paused=self.is_held)

    def _change(self, position: float, *, paused: bool) -> None:
        """Start anew from ``position``; whoever waits reckons again."""
        self._start = self._wall() - position
        self._paused_at = position if paused else None
        self._changed.set()
        self._changed = asyncio.Event()

    @property
    def speed(self) -> float:  # noqa: D102
        return 1.0

    async def _wait_and_hold(self, second: float) -> None:
        # A timer may fire a little early; nobody may be woken early.
        while (left := second - self.position()) > 0:
            with suppress(TimeoutError):
                async with asyncio.timeout(None if self.is_held else left):
                    await self._changed.wait()

    def _hold(self) -> None: ...

    def _release(self) -> None: ...


class _StoppingClock(Clock):
    """The common part of clocks that stand still while held: waiters, holds and the cap."""

    def __init__(self, start: float) -> None:
        self._base = start
        self._waiters: list[_Waiter] = []
        self._order = itertools.count()
        self._holds = 0
        self._paused = False  # one of the holds is then the pause
        self._promised = math.inf
        self._free = asyncio.Event()
        self._free.set()

    @abstractmethod
    def _uncapped(self) -> float:
        """The position, were nobody waiting."""

    def position(self) -> float:
        """Contest seconds, never past a second that somebody waits for or has promised to."""
        position = min(self._uncapped(), self._promised)
        return min(position, self._waiters[0][0]) if self._waiters else position

    def stop_at(self, second: float) -> None:
        self._promised = second if second >= self.position() else math.inf

    @property
    def is_held(self) -> bool:
        return self._holds > 0

    def pause(self) -> None:
        if not self._paused:
            self._paused = True
            self._hold()

    def resume(self) -> None:
        if self._paused:
            self._paused = False
            self._release()

    async def jump(self, second: float) -> None:
        """Go forward, stopping at each second somebody waits for until they let go."""
        self._check_ahead(second)
        while self.position() < second:
            await self._until_free()
            target = min(second, self._promised)
            target = min(target, self._waiters[0][0]) if self._waiters else target
            if target >= self.position():
                self._move(target)
                self._wake()
            if self._promised < second:
                await asyncio.sleep(_PROMISED_S)
        await self._until_free()

    def _move(self, position: float) -> None:
        self._base = position

    async def _until_free(self) -> None:
        while self._holds > self._paused:  # somebody may hold again before this task runs
            await self._free.wait()

    async def _wait_and_hold(self, second: float) -> None:
        if second <= self.position():
            self._hold()
            self._keep_promise(second)
            return
        waiter: _Waiter = (second, next(self._order), asyncio.get_running_loop().create_future())
        heapq.heappush(self._waiters, waiter)
        self._keep_promise(second)
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

    def _keep_promise(self, second: float) -> None:
        if second >= self._promised:
            self._promised = math.inf

    def _hold(self) -> None:
        self._hold_at(self.position())

    def _hold_at(self, position: float) -> None:
        if self._holds == 0:
            self._base = position
        self._holds += 1
        if self._holds > self._paused:
            self._free.clear()

    def _release(self) -> None:
        self._holds -= 1
        if self._holds == self._paused:
            self._free.set()
            self._wake()

    def _wake(self) -> None:
        """Wake everyone whose second has come, taking their holds for them."""
        if self._holds > self._paused:
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
        self,
        speed: float,
        *,
        start: float = 0.0,
        paused: bool = False,
        wall: Callable[[], float] = time.monotonic,
    ) -> None:
        if not speed > 0:
            raise ValueError(f"speed is contest seconds per second and must be positive: {speed}")
        super().__init__(start)
        self._speed = speed
        self._wall = wall
        self._mark = wall()
        self._held_s = 0.0
        self._timer: asyncio.TimerHandle | None = None
        if paused:
            self.pause()

    @property
    def speed(self) -> float:  # noqa: D102
        return self._speed

    @property
    def held_wall_s(self) -> float:  # noqa: D102
        return self._held_s + (self._wall() - self._mark if self._holds else 0.0)

    def _uncapped(self) -> float:
        return self._base + (0.0 if self._holds else (self._wall() - self._mark) * self._speed)

    def _move(self, position: float) -> None:
        if self._holds == 0:
            self._mark = self._wall()
        super()._move(position)

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
        await self.jump(self._base + seconds)
