"""The client of the Codeforces API: pace, patience, what it keeps and what it refuses."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from pathlib import Path
from typing import Any

import pytest
from aiohttp import web

from contest_sim.errors import PackageError
from contest_sim.importers import codeforces_api
from contest_sim.importers.codeforces_api import ATTEMPTS, INTERVAL_S, CodeforcesApi

Answer = tuple[int, str]


def ok(result: str = "[1]") -> Answer:
    return 200, f'{{"status": "OK", "result": {result}}}'


def failed(comment: str, status: int = 400) -> Answer:
    return status, f'{{"status": "FAILED", "comment": "{comment}"}}'


BUSY = failed("Call limit exceeded")


class World:
    """A server that gives prepared answers, and a clock that only sleeping moves."""

    def __init__(self, cache: Path) -> None:
        self.answers: list[Answer] = []
        self.asked: list[str] = []
        self.times: list[float] = []
        self.time = 0.0
        self.said: list[str] = []
        self.cache = cache
        self.url = ""

    async def answer(self, request: web.Request) -> web.Response:
        self.asked.append(request.path_qs)
        self.times.append(self.time)
        status, body = self.answers.pop(0)
        return web.Response(status=status, text=body)

    async def sleep(self, seconds: float) -> None:
        self.time += seconds

    def client(self) -> CodeforcesApi:
        return CodeforcesApi(
            self.url, self.cache, self.said.append, sleep=self.sleep, now=lambda: self.time
        )

    async def get(self, accept: Callable[[Any], None] = lambda _: None) -> list[int]:
        async with self.client() as api:
            return await api.get("contest.x", list[int], {"contestId": 7}, accept)


@pytest.fixture
async def world(tmp_path: Path) -> AsyncIterator[World]:
    world = World(tmp_path / "cache")
    app = web.Application()
    app.router.add_get("/api/{method}", world.answer)
    runner = web.AppRunner(app)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    world.url = f"http://127.0.0.1:{runner.addresses[0][1]}/api"
    yield world
    await runner.cleanup()


async def test_calls_are_two_seconds_apart(world: World) -> None:
    world.answers = [ok()] * 3
    async with world.client() as api:
        for number in range(3):
            await api.get("contest.x", list[int], {"from": number})
    assert world.times == [0.0, INTERVAL_S, 2 * INTERVAL_S]


async def test_what_was_accepted_is_not_asked_again(world: World) -> None:
    world.answers = [ok()]
    assert await world.get() == await world.get() == [1]
    assert world.asked == ["/api/contest.x?contestId=7"]


async def test_what_was_not_accepted_is_not_kept(world: World) -> None:
    def refuse(_: object) -> None:
        raise PackageError("not over")

    world.answers = [ok(), ok("[2]")]
    with pytest.raises(PackageError, match="not over"):
        await world.get(refuse)
    assert await world.get() == [2]


async def test_what_was_kept_and_is_damaged_is_asked_again(world: World) -> None:
    world.answers = [ok(), ok("[2]")]
    await world.get()
    (kept,) = world.cache.iterdir()
    kept.write_bytes(b"[1")
    assert await world.get() == [2]


@pytest.mark.parametrize("trouble", [BUSY, (503, "<html>"), (429, ""), failed("down", 500)])
async def test_what_may_pass_is_tried_again_after_longer_pauses(
    world: World, trouble: Answer
) -> None:
    world.answers = [trouble, trouble, ok()]
    assert await world.get() == [1]
    pauses = [after - before for before, after in zip(world.times, world.times[1:], strict=False)]
    assert pauses == [2 * INTERVAL_S, 4 * INTERVAL_S]


async def test_patience_ends(world: World) -> None:
    world.answers = [BUSY] * ATTEMPTS
    with pytest.raises(PackageError, match=f"Call limit exceeded, {ATTEMPTS} times"):
        await world.get()
    assert len(world.asked) == ATTEMPTS


async def test_a_refusal_is_final_and_in_their_words(world: World) -> None:
    world.answers = [failed("contestId: Contest with id 7 not found")]
    with pytest.raises(PackageError, match=r"contest\.x: contestId: Contest with id 7 not found"):
        await world.get()


@pytest.mark.parametrize(
    ("answer", "complaint"),
    [
        ((403, "<html>\n"), "status 403 and no JSON"),
        ((200, "{"), "status 200 and no JSON"),
        (ok('["x"]'), "Expected `int`, got `str`"),
        (ok("[NaN]"), "no JSON"),
    ],
)
async def test_what_is_not_the_api_is_one_line(
    world: World, answer: Answer, complaint: str
) -> None:
    world.answers = [answer]
    with pytest.raises(PackageError) as caught:
        await world.get()
    assert complaint in str(caught.value)
    assert "\n" not in str(caught.value)
    assert not world.cache.exists()


async def test_answers_without_end_are_cut(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(codeforces_api, "_RESPONSE_LIMIT", 1000)
    world.answers = [ok(f"[{'1,' * 1000}1]")]
    with pytest.raises(PackageError, match="more than 0 MiB"):
        await world.get()


async def test_nobody_there_is_one_line(world: World) -> None:
    world.url = "http://127.0.0.1:1/api"
    with pytest.raises(PackageError, match=f"{ATTEMPTS} times"):
        await world.get()
