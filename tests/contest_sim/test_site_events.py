"""Events over real HTTP, the order of judging, and large standings in pieces."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import aiohttp
import msgspec
import pytest

from contest_sim import methods
from contest_sim.events import Event, Events
from contest_sim.submissions import JudgedSubmission
from tests.contest_sim.samples import DURATION_S, ID
from tests.contest_sim.world import World


class Stream:
    """A connection to ``upsolve.events``."""

    def __init__(self, response: aiohttp.ClientResponse) -> None:
        self._lines = response.content

    async def next(self) -> tuple[str, dict[str, Any]]:
        kind, data, blank = [await self._lines.readline() for _ in range(3)]
        assert blank == b"\n"
        name = kind.decode().removeprefix("event: ").strip()
        return name, msgspec.json.decode(data.removeprefix(b"data: "))

    async def until(self, wanted: str, **values: object) -> dict[str, Any]:
        while True:
            kind, content = await self.next()
            if kind == wanted and values.items() <= content.items():
                return content


@asynccontextmanager
async def events(world: World, token: str = "") -> AsyncIterator[Stream]:
    headers = {"Authorization": f"Bearer {token}"} if token else {}
    url = f"{world.url}/api/upsolve.events"
    async with world.session.get(url, headers=headers) as response:
        assert (response.status, response.content_type) == (200, "text/event-stream")
        yield Stream(response)


async def test_a_stream_begins_with_the_present_and_tells_what_changes(world: World) -> None:
    async with events(world) as stream:
        kind, state = await stream.next()
        assert (kind, state["phase"], state["second"]) == ("state", "BEFORE", -60)
        await world.clock.advance(60)
        state = await stream.until("state", phase="CODING")
        assert (state["second"], state["secondsPerSecond"]) == (0, 0)
        await world.register()
        later = await stream.until("state", version=state["version"] + 1)
        await world.clock.advance(DURATION_S)
        assert (await stream.until("state", phase="FINISHED"))["version"] > later["version"]


async def test_verdicts_are_told_to_their_author_alone(world: World) -> None:
    await world.register("mine")
    mine = world.token
    await world.register("other")
    other = world.token
    await world.clock.advance(60)
    async with events(world, mine) as stream, events(world, other) as others, events(world) as all_:
        world.token = mine
        await world.submit("AC wait")
        assert (await stream.until("submission"))["verdict"] == "TESTING"
        world.judge.gate.set()
        judged = await stream.until("submission", judgement="AC")
        assert (judged["id"], judged.get("message", "")) == (1, "")
        world.token = other
        await world.submit("WA 2")
        assert (await others.until("submission", id=2))["author"]["members"] == [
            {"handle": "other"}
        ]
        await world.clock.advance(DURATION_S)
        while (told := await all_.next())[1].get("phase") != "FINISHED":
            assert told[0] == "state"


async def test_who_comes_back_is_told_every_verdict_so_far(world: World) -> None:
    await world.register()
    await world.clock.advance(60)
    await world.judged("WA 2")
    await world.judged("AC")
    async with events(world, world.token) as stream:
        assert (await stream.until("submission", id=1))["judgement"] == "WA"
        assert (await stream.until("submission", id=2))["judgement"] == "AC"


async def test_a_strange_token_hears_nothing(world: World) -> None:
    world.token = "stolen"
    assert "token: not registered" in await world.refused("GET", "upsolve.events")


async def test_a_slow_listener_gets_the_latest_of_each_and_loses_no_verdict() -> None:
    told = Events()
    with told.listener("bot") as listener:
        for second in range(100):
            told.tell("state", Event("state", second))
            told.tell(f"submission {second % 3}", Event("submission", second), "bot")
            told.tell("submission 9", Event("submission", second), "other")
        assert [event.content for event in await listener.next()] == [99, 99, 97, 98]
        told.close()
        assert await listener.next() == []


async def test_submissions_wait_for_a_slot_in_order_of_arrival(world: World) -> None:
    """The fake judge has four slots; a verdict there lets the next one in."""
    await world.register()
    await world.clock.advance(60)
    sources = ["AC wait 1", "AC wait 2", "AC wait 3"]
    for index in "AB":
        for source in sources:
            await world.submit(source, index)
    await world.get("contest.list")
    assert world.judge.asked == [*sources, sources[0]]
    world.judge.gate.set()
    for number in range(1, 7):
        judged = await world.get("upsolve.submission", id=number, wait=30)
        assert msgspec.convert(judged, JudgedSubmission).judgement == "AC"
    assert world.judge.asked == sources * 2


@pytest.mark.parametrize("piece", [1, 2, 5, 6])
async def test_standings_in_pieces_are_the_same_document(
    world: World, monkeypatch: pytest.MonkeyPatch, piece: int
) -> None:
    await world.register()
    await world.clock.advance(60 + DURATION_S)
    whole = await world.raw("GET", "contest.standings", params={"contestId": str(ID)})
    monkeypatch.setattr(methods, "_CHUNK", piece)
    assert await world.raw("GET", "contest.standings", params={"contestId": str(ID)}) == whole
    some = await world.get("contest.standings", contestId=ID, from_=2, count=3)
    assert some["rows"] == whole[1]["result"]["rows"][1:4]
    assert (await world.get("contest.standings", contestId=ID, from_=9))["rows"] == []


async def test_another_sites_page_may_not_ask(world: World) -> None:
    """A browser says where a request comes from; a stranger's page must not submit."""
    headers = {"Sec-Fetch-Site": "cross-site"}
    url = f"{world.url}/api/upsolve.register"
    async with world.session.post(url, data={"handle": "x", "rating": 1}, headers=headers) as reply:
        assert reply.status == 400
        assert "another site" in (await reply.json())["comment"]
