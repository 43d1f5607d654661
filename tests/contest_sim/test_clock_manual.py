"""The manual clock: it stops at every waiter and stands while it is held."""

from __future__ import annotations

import asyncio

from contest_sim.clock import ManualClock
from tests.contest_sim.walls import settle


async def test_manual_clock_stops_at_every_waiter_in_order() -> None:
    clock, seen = ManualClock(-1), []

    async def waiter(second: int) -> None:
        async with clock.at(second) as now:
            seen.append((second, now))

    tasks = [asyncio.create_task(waiter(second)) for second in (7, 3, 3, 0, 99)]
    await settle()
    await clock.advance(11)
    assert seen == [(0, 0), (3, 3), (3, 3), (7, 7)]
    assert clock.now() == 10
    await clock.advance(89)
    await asyncio.gather(*tasks)
    assert seen[-1] == (99, 99)


async def test_manual_clock_stands_while_held() -> None:
    """An advance waits for the body, however long it takes, and resumes where it stood."""
    clock, gate = ManualClock(), asyncio.Event()

    async def body() -> None:
        async with clock.at(5):
            await gate.wait()
            assert clock.now() == 5

    task = asyncio.create_task(body())
    await settle()
    advance = asyncio.create_task(clock.advance(20))
    await settle()
    assert clock.is_held
    assert clock.position() == 5
    gate.set()
    await asyncio.gather(task, advance)
    assert clock.position() == 20
    assert not clock.is_held


async def test_manual_clock_stands_when_held_again_at_once() -> None:
    """Letting go and holding again in one breath leaves no moment for time to move in."""
    clock, gate = ManualClock(), asyncio.Event()

    async def body() -> None:
        async with clock.at(5):
            await asyncio.sleep(0)
        with clock.hold():
            await gate.wait()
            assert clock.position() == 5

    task = asyncio.create_task(body())
    await settle()
    advance = asyncio.create_task(clock.advance(20))
    await settle()
    assert clock.position() == 5
    gate.set()
    await asyncio.gather(task, advance)
    assert clock.position() == 20


async def test_a_chain_of_waits_is_never_overtaken() -> None:
    """Whoever waits for the next second before letting the loop run gets that very second."""
    clock, seen = ManualClock(), []

    async def chain() -> None:
        for second in range(1, 50):
            async with clock.at(second) as now:
                seen.append(now)

    task = asyncio.create_task(chain())
    await settle()
    await clock.advance(100)
    await task
    assert seen == list(range(1, 50))


async def test_cancelled_waiters_hold_nothing() -> None:
    """Cancelling before, at, or after the second has come leaves the clock free."""
    clock = ManualClock()

    async def waiter() -> None:
        async with clock.at(5):
            pass

    early = asyncio.create_task(waiter())
    await settle()
    early.cancel()
    await settle()
    same_step = asyncio.create_task(waiter())
    await settle()
    same_step.cancel()
    await clock.advance(5)  # meets the cancelled waiter before its task has run
    assert clock.position() == 5
    late = asyncio.create_task(waiter_at(clock, 6))
    await settle()
    moving = asyncio.create_task(clock.advance(3))
    await asyncio.sleep(0)  # the waiter is woken, its task has not run yet
    late.cancel()
    await moving
    await asyncio.gather(early, same_step, late, return_exceptions=True)
    assert all(task.cancelled() for task in (early, same_step, late))
    assert not clock.is_held
    assert clock.position() == 8


async def waiter_at(clock: ManualClock, second: float) -> None:
    async with clock.at(second):
        pass


async def test_a_second_that_is_past_is_no_wait() -> None:
    clock = ManualClock(10)
    async with clock.at(3) as now:
        assert now == 10
