"""Which server is asked, how often and when: on a clock that only the test moves."""

from __future__ import annotations

import asyncio
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from model.openai_endpoints import LONGEST_REST_S, START, Endpoint, Endpoints


class FakeTimer:
    """A clock that stands until it is moved, with callbacks that are due on the way."""

    def __init__(self) -> None:
        self.now = 0.0
        self._due: list[tuple[float, int, Callable[[], None]]] = []

    def time(self) -> float:
        return self.now

    def call_later(self, delay: float, callback: Callable[[], None]) -> None:
        self._due.append((self.now + delay, len(self._due), callback))

    def move(self, seconds: float) -> None:
        end = self.now + seconds
        while due := sorted(entry for entry in self._due if entry[0] <= end):
            self._due.remove(due[0])
            self.now = max(self.now, due[0][0])
            due[0][2]()
        self.now = end


def fill(endpoint: Endpoint) -> None:
    endpoint.in_flight = int(endpoint.limit)


def test_the_limit_doubles_until_there_is_trouble_and_then_grows_slowly() -> None:
    endpoint = Endpoint("http://a/v1/", 64)
    assert endpoint.url == "http://a/v1"
    for _ in range(100):
        fill(endpoint)
        endpoint.succeeded()
    assert endpoint.limit == 64
    endpoint.lower(started=1.0, now=2.0)
    assert endpoint.limit == 32
    for _ in range(int(endpoint.limit)):
        fill(endpoint)
        endpoint.succeeded()
    assert 32 < endpoint.limit < 33


def test_an_idle_server_says_nothing_about_its_limit() -> None:
    endpoint = Endpoint("http://a", 64)
    for _ in range(50):
        endpoint.succeeded()
    assert endpoint.limit == START


def test_trouble_counts_once_for_the_requests_that_were_open() -> None:
    endpoint = Endpoint("http://a", 64)
    endpoint.limit = 64.0
    for _ in range(20):
        endpoint.rest(started=1.0, now=5.0, asked_s=None, gone=False)
    assert endpoint.limit == 32
    assert endpoint.resting_until <= 5.0 + 0.75


def test_rests_double_up_to_a_limit_and_a_success_ends_them() -> None:
    endpoint = Endpoint("http://a", 64)
    rests = []
    now = 0.0
    for _ in range(12):
        endpoint.rest(started=now, now=now, asked_s=None, gone=True)
        rests.append(endpoint.resting_until - now)
        now = endpoint.resting_until
        assert endpoint.limit == 1
    for place, rest in enumerate(rests):
        middle = min(LONGEST_REST_S, 0.5 * 2**place)
        assert 0.5 * middle <= rest <= 1.5 * middle
    endpoint.succeeded()
    endpoint.rest(started=now, now=now, asked_s=None, gone=True)
    assert endpoint.resting_until - now <= 0.75


def test_a_server_that_says_how_long_is_left_alone_that_long() -> None:
    endpoint = Endpoint("http://a", 64)
    endpoint.rest(started=0.0, now=0.0, asked_s=20.0, gone=False)
    assert not endpoint.is_free(19.9)
    assert endpoint.is_free(21.0)


@given(st.lists(st.sampled_from(["good", "busy", "gone", "broken"]), max_size=60))
def test_the_limit_stays_within_its_bounds(events: list[str]) -> None:
    endpoint = Endpoint("http://a", 8)
    now = 0.0
    for event in events:
        fill(endpoint)
        now += 100.0
        if event == "good":
            endpoint.succeeded()
        elif event == "broken":
            endpoint.lower(now - 1, now)
        else:
            endpoint.rest(now - 1, now, None, gone=event == "gone")
        assert 1 <= endpoint.limit <= 8


async def test_turns_come_in_order_and_never_more_than_the_limit() -> None:
    pool = Endpoints(["http://a"], 2, 60, FakeTimer())
    tasks = [asyncio.create_task(pool.lease()) for _ in range(6)]
    await asyncio.sleep(0)
    assert [task.done() for task in tasks] == [True, True, False, False, False, False]
    pool.release(tasks[0].result())
    await asyncio.sleep(0)
    assert [task.done() for task in tasks] == [True, True, True, False, False, False]
    tasks[3].cancel()
    pool.release(tasks[1].result())
    await asyncio.sleep(0)
    assert tasks[4].done()
    assert pool.all[0].in_flight == 2
    tasks[5].cancel()


async def test_a_turn_that_is_given_to_a_cancelled_request_is_given_back() -> None:
    pool = Endpoints(["http://a"], 1, 60, FakeTimer())
    first = asyncio.create_task(pool.lease())
    second = asyncio.create_task(pool.lease())
    await asyncio.sleep(0)
    pool.release(first.result())  # the second has its turn and does not know yet
    second.cancel()
    await asyncio.gather(second, return_exceptions=True)
    assert pool.all[0].in_flight == 0
    assert (await pool.lease()) is pool.all[0]


async def test_the_least_loaded_server_is_next_and_a_resting_one_is_left_out() -> None:
    timer = FakeTimer()
    pool = Endpoints(["http://a", "http://b"], 64, 60, timer)
    leased = [await pool.lease() for _ in range(4)]
    assert [leased.count(endpoint) for endpoint in pool.all] == [2, 2]
    pool.busy(pool.all[0], started=0.0, asked_s=5.0)
    assert [await pool.lease() for _ in range(2)] == [pool.all[1]] * 2


@pytest.mark.parametrize(("outage_s", "patience_s"), [(600, 1800), (3000, 1800), (600, 300)])
async def test_ten_minutes_without_a_server(outage_s: float, patience_s: float) -> None:
    """A request is made again until the server is back, or patience ends; and not too often."""
    timer = FakeTimer()
    pool = Endpoints(["http://a"], 64, patience_s, timer)
    tries = 0
    while timer.now < outage_s and not pool.is_lost:
        turn = asyncio.create_task(pool.lease())
        await asyncio.sleep(0)
        while not turn.done():
            timer.move(0.25)
            await asyncio.sleep(0)
        tries += 1
        pool.gone(turn.result(), timer.now)
        pool.release(turn.result())
    if outage_s <= patience_s:
        assert not pool.is_lost
        assert 15 <= tries <= 60
    else:
        assert patience_s < timer.now <= patience_s + 2 * LONGEST_REST_S
    pool.begin()
    assert not pool.is_lost
