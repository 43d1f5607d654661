"""The wall clock against the monotonic one: whether somebody set it, or the machine slept.

A contest's time is monotonic and does not notice. The schedule is by the wall clock, so after a
jump it is looked at anew: what came due meanwhile is late, and what is due again after a jump
back was played already.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable

TOLERANCE_S = 2.0
"""Clocks are slewed by fractions of a second all day; that is no jump."""


class WallClock:
    """Notices jumps of the wall clock; ``wall`` and ``monotonic`` are read in seconds."""

    def __init__(
        self,
        wall: Callable[[], float] = time.time,
        monotonic: Callable[[], float] = time.monotonic,
    ) -> None:
        self._wall = wall
        self._monotonic = monotonic
        self._distance = wall() - monotonic()

    def jump(self) -> float:
        """Seconds by which the wall clock has jumped since the last call; 0 for none."""
        distance = self._wall() - self._monotonic()
        moved = distance - self._distance
        self._distance = distance
        return moved if abs(moved) > TOLERANCE_S else 0.0

    async def watch(self, told: Callable[[float], None], every_s: float = 1.0) -> None:
        """Call ``told`` with every jump; never returns."""
        while True:
            if moved := self.jump():
                told(moved)
            await asyncio.sleep(every_s)
