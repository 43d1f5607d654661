"""The scaled clock: never back, never past a waiter, still while held; tests move the wall's."""

from __future__ import annotations

import asyncio

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from contest_sim.clock import ScaledClock
from tests.contest_sim.walls import Wall, poke, settle


async def test_scaled_clock_counts_wall_time_by_its_speed() -> None:
    wall = Wall()
    clock = ScaledClock(60, start=-30, wall=wall)
    assert clock.now() == -30
    wall.now += 1.51
    assert clock.position() == pytest.approx(60.6)
    assert clock.now() == 60


async def test_scaled_clock_gives_held_time_away() -> None:
    wall = Wall()
    clock = ScaledClock(60, wall=wall)
    wall.now += 1
    with clock.hold():
        wall.now += 1000
        assert clock.position() == pytest.approx(60)
        assert clock.held_wall_s == pytest.approx(1000)
        with clock.hold():
            wall.now += 1
    assert clock.held_wall_s == pytest.approx(1001)
    wall.now += 2
    assert clock.position() == pytest.approx(180)
    assert clock.held_wall_s == pytest.approx(1001)


async def test_scaled_clock_never_passes_a_waiter_that_wakes_late() -> None:
    """A busy loop wakes a waiter minutes late; for him and everybody it is his second still."""
    wall, seen = Wall(), []
    clock = ScaledClock(1, wall=wall)

    async def waiter(second: float) -> None:
        async with clock.at(second) as now:
            seen.append((now, clock.position()))

    tasks = [asyncio.create_task(waiter(second)) for second in (10, 20)]
    await settle()
    wall.now += 500
    assert clock.position() == 10
    poke(clock)
    await settle()
    assert seen == [(10, 10)]
    wall.now += 9
    poke(clock)
    await settle()
    assert seen == [(10, 10)]
    wall.now += 1
    poke(clock)
    await asyncio.gather(*tasks)
    assert seen == [(10, 10), (20, 20)]


async def test_scaled_clock_wakes_by_itself() -> None:
    """The timer, on a real wall clock: nobody is woken early, everybody is woken."""
    clock = ScaledClock(10_000, start=-1000)

    async def waiter(second: int) -> int:
        async with clock.at(second) as now:
            return now

    assert await asyncio.gather(*map(waiter, (0, 500, 501))) == [0, 500, 501]


async def test_scaled_clock_forgets_a_cancelled_waiter() -> None:
    wall = Wall()
    clock = ScaledClock(1, wall=wall)

    async def waiter() -> None:
        async with clock.at(10):
            pass

    task = asyncio.create_task(waiter())
    await settle()
    wall.now += 50
    task.cancel()
    poke(clock)  # in the same step: the waiter's task has not heard yet
    await asyncio.gather(task, return_exceptions=True)
    assert not clock.is_held
    assert clock.position() == 10
    wall.now += 5
    assert clock.position() == pytest.approx(15)


def test_speed_must_be_positive() -> None:
    for speed in (0, -1, float("nan")):
        with pytest.raises(ValueError, match="positive"):
            ScaledClock(speed)


steps = st.lists(
    st.one_of(
        st.tuples(st.just("wall"), st.floats(0, 50)),
        st.tuples(st.just("wait"), st.floats(-5, 200)),
        st.tuples(st.just("cancel"), st.integers(0, 9)),
        st.tuples(st.just("poke"), st.just(0)),
        st.tuples(st.just("settle"), st.just(0)),
    ),
    max_size=30,
)


@settings(max_examples=100, deadline=None)
@given(steps)
def test_any_course_of_events_keeps_the_invariants(course: list[tuple[str, float]]) -> None:
    """Position never falls, nobody wakes early or after another time than his, no hold is lost."""
    asyncio.run(asyncio.wait_for(play(course), 20))


async def play(course: list[tuple[str, float]]) -> None:
    wall, tasks, positions = Wall(), [], [0.0]
    clock = ScaledClock(2, wall=wall)

    async def waiter(second: float, asked_at: float) -> None:
        async with clock.at(second):
            assert clock.position() == pytest.approx(max(second, asked_at))
            await asyncio.sleep(0)
            assert clock.is_held

    async def start(second: float) -> None:
        await waiter(second, clock.position())

    for step, value in course:
        if step == "wall":
            wall.now += value
        elif step == "wait":
            tasks.append(asyncio.create_task(start(value)))
        elif step == "cancel" and tasks:
            tasks[int(value) % len(tasks)].cancel()
        elif step == "poke":
            poke(clock)
        elif step == "settle":
            await settle()
        positions.append(clock.position())
    for _ in range(len(course) + 1):
        await settle()
        wall.now += 200
        poke(clock)
    results = await asyncio.gather(*tasks, return_exceptions=True)
    assert [r for r in results if r and not isinstance(r, asyncio.CancelledError)] == []
    assert positions == sorted(positions)
    assert not clock.is_held


async def test_scaled_clock_does_not_pass_what_somebody_promised_to_wait_for() -> None:
    """However busy the machine is between two waits; a promise that was kept or is past is none."""
    wall = Wall()
    clock = ScaledClock(3600, wall=wall)
    async with clock.at(0):
        clock.stop_at(72)
    wall.now += 10  # preempted
    assert clock.position() == 72
    async with clock.at(72) as now:
        assert now == 72
        clock.stop_at(36)  # past
    wall.now += 0.01
    assert clock.position() == pytest.approx(108)


async def test_scaled_clock_starts_paused_where_it_is_told() -> None:
    wall = Wall()
    clock = ScaledClock(3600, start=360, paused=True, wall=wall)
    wall.now += 1
    with clock.hold():
        clock.resume()
        wall.now += 1
        assert clock.position() == 360
    wall.now += 1
    assert clock.position() == 3960


async def test_a_jump_waits_for_a_promise_to_be_kept() -> None:
    clock = ScaledClock(1, wall=Wall())
    clock.stop_at(5)
    jump = asyncio.create_task(clock.jump(9))
    await settle()
    assert clock.position() == 5
    async with clock.at(5):
        pass
    await jump
    assert clock.position() == 9
