"""Clocks: never back, never past a waiter, still while held; on a wall clock moved by hand."""

from __future__ import annotations

import asyncio

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from contest_sim.clock import ManualClock, RealClock, ScaledClock


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


async def test_a_second_that_is_past_is_no_wait() -> None:
    clock = ManualClock(10)
    async with clock.at(3) as now:
        assert now == 10


async def test_real_clock_waits_and_never_wakes_early() -> None:
    assert RealClock(1000).now() < -990
    clock = RealClock()
    async with clock.at(0.02):
        assert clock.position() >= 0.02
    assert clock.speed == 1
    assert not clock.is_held


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
