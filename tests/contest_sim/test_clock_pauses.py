"""Real time, pauses and jumps: a paused clock goes on where it stood, a jump passes nobody."""

from __future__ import annotations

import asyncio

import pytest

from contest_sim.clock import ManualClock, RealClock, ScaledClock
from tests.contest_sim.walls import Wall, settle


async def test_real_clock_waits_and_never_wakes_early() -> None:
    assert RealClock(1000).now() < -990
    clock = RealClock()
    async with clock.at(0.02):
        assert clock.position() >= 0.02
    assert clock.speed == 1
    assert not clock.is_held


async def test_real_time_never_drifts_and_starts_on_the_second() -> None:
    """However often and irregularly it is read, two hours later it is two hours later."""
    wall = Wall()
    clock = RealClock(30, wall=wall)
    for step in range(1, 72_000):
        wall.now = 100 + 0.1 * step
        clock.position()
    wall.now = 129.999
    assert clock.now() == -1
    wall.now = 130
    assert clock.now() == 0
    wall.now = 130 + 7200
    assert clock.position() == 7200


async def test_real_clock_pauses_resumes_and_jumps() -> None:
    wall = Wall()
    clock = RealClock(wall=wall)
    wall.now += 10
    clock.pause()
    clock.pause()
    wall.now += 1000
    assert clock.position() == 10
    assert clock.is_held
    await clock.jump(60)
    assert clock.position() == 60
    clock.resume()
    clock.resume()
    assert not clock.is_held
    wall.now += 5
    assert clock.position() == pytest.approx(65)
    await clock.jump(7200)
    wall.now += 1
    assert clock.position() == pytest.approx(7201)


async def test_who_waits_in_real_time_is_woken_by_a_jump_and_not_during_a_pause() -> None:
    clock, seen = RealClock(), []

    async def waiter(second: float) -> None:
        async with clock.at(second) as now:
            seen.append(now)

    soon, late = (asyncio.create_task(waiter(second)) for second in (0.01, 3600))
    await settle()
    clock.pause()
    if clock.position() < 0.01:
        await asyncio.wait([soon], timeout=0.05)
        assert seen == []
    clock.resume()
    await soon
    await clock.jump(3600)
    await late
    assert seen == [0, 3600]


async def test_a_paused_clock_stands_and_goes_on_where_it_stood() -> None:
    wall = Wall()
    clock = ScaledClock(60, wall=wall)
    wall.now += 1
    clock.pause()
    wall.now += 100
    with clock.hold():
        wall.now += 1
    clock.pause()
    assert clock.position() == pytest.approx(60)
    assert clock.is_held
    clock.resume()
    assert clock.held_wall_s == pytest.approx(101)
    wall.now += 1
    assert clock.position() == pytest.approx(120)


@pytest.mark.parametrize("paused", [False, True])
@pytest.mark.parametrize("kind", ["scaled", "manual"])
async def test_a_jump_stops_at_everybody_who_waits(kind: str, paused: bool) -> None:
    """Nobody misses his second, whoever comes to wait during the jump included."""
    wall, seen = Wall(), []
    clock = ScaledClock(1, wall=wall) if kind == "scaled" else ManualClock()
    if paused:
        clock.pause()

    async def waiter(second: float, then: float | None) -> None:
        async with clock.at(second):
            seen.append((second, clock.position()))
            await asyncio.sleep(0)
        if then is not None:
            await waiter(then, None)

    tasks = [asyncio.create_task(waiter(*pair)) for pair in ((50, 55), (10, None), (200, None))]
    await settle()
    await clock.jump(100)
    assert seen == [(10, 10), (50, 50), (55, 55)]
    assert clock.position() == 100
    assert clock.is_held is paused
    clock.resume()
    await clock.jump(300)
    assert seen[-1] == (200, 200)
    await asyncio.gather(*tasks)
    assert clock.position() == 300


async def test_a_pause_in_a_held_second_outlasts_the_hold() -> None:
    wall = Wall()
    clock = ScaledClock(1, wall=wall)
    with clock.hold():
        clock.pause()
    wall.now += 10
    assert clock.position() == 0
    jump = asyncio.create_task(clock.jump(20))
    with clock.hold():
        clock.resume()
        await settle()
        assert clock.position() == 0
        assert not jump.done()
    await jump
    assert clock.position() == 20


async def test_nobody_jumps_back() -> None:
    for clock in (RealClock(), ScaledClock(1), ManualClock(100)):
        await clock.jump(1000)
        for second in (999, float("nan")):
            with pytest.raises(ValueError, match="past"):
                await clock.jump(second)
