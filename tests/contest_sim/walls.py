"""A wall clock that tests move by hand, and what lets waiting tasks run."""

from __future__ import annotations

import asyncio

from contest_sim.clock import ScaledClock


class Wall:
    """A wall clock that moves when told to."""

    def __init__(self) -> None:
        self.now = 100.0

    def __call__(self) -> float:
        return self.now


def poke(clock: ScaledClock) -> None:
    """Let the clock look at the wall now: what its timer does when it fires."""
    with clock.hold():
        pass


async def settle() -> None:
    """Let every task that can run do so."""
    for _ in range(10):
        await asyncio.sleep(0)
