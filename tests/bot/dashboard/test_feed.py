"""Events as they are sent: each once and in order, whoever was away."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import aiohttp
from msgspec.structs import replace

from bot.dashboard import feed
from bot.record import Event
from bot.store import Store
from tests.bot import records
from tests.bot.dashboard.world import Served, remember, serving

RUN = "20261123-140203-1352"


async def messages(response: aiohttp.ClientResponse) -> AsyncIterator[dict[str, str]]:
    """The stream's messages, by field; comments are left out."""
    fields: dict[str, str] = {}
    async for raw in response.content:
        line = raw.decode().rstrip("\n")
        if line and not line.startswith(":"):
            name, _, value = line.partition(": ")
            fields[name] = value
        elif not line and "data" in fields:
            yield fields
            fields = {}


async def take(served: Served, count: int, query: str = "", **headers: str) -> list[dict[str, Any]]:
    """The first so many messages of a new stream."""
    names = {name.replace("_", "-"): value for name, value in headers.items()}
    found: list[dict[str, Any]] = []
    async with served.session.get(f"{served.url}/events{query}", headers=names) as response:
        assert response.content_type == "text/event-stream"
        async for message in messages(response):
            if "id" in message:
                found.append({"id": int(message["id"]), **json.loads(message["data"])})
            if len(found) == count:
                break
    return found


def event(number: int, text: str = "a\nb") -> Event:
    return Event(number, 60 * number, "decision", "A", text, {}, 1.0)


async def test_a_stream_goes_on_after_the_last_event_that_was_seen(tmp_path: Path) -> None:
    with Store.open(tmp_path) as store:
        await remember(store, replace(records.solved_record(), state="running", events=()))
        for number in range(1, 8):
            await store.add_event(RUN, event(number))
        async with serving(tmp_path) as served:
            everything = await take(served, 7, "?since=0")
            assert [one["contestSecond"] for one in everything] == [60 * n for n in range(1, 8)]
            assert everything[0]["text"] == "a\nb"
            last = everything[3]["id"]
        # Another server, as after a restart: the numbers are the database's.
        async with serving(tmp_path) as served:
            rest = await take(served, 3, "?since=0", Last_Event_ID=str(last))
            assert rest == everything[4:]
            waiting = asyncio.create_task(take(served, 2, f"?since={everything[-1]['id']}"))
            await store.add_event(RUN, event(8))
            await store.add_event(RUN, event(9))
            assert [told["contestSecond"] for told in await waiting] == [480, 540]


async def test_a_stream_of_one_run_tells_of_no_other(tmp_path: Path) -> None:
    with Store.open(tmp_path) as store:
        for name in ("one", "two"):
            await remember(store, replace(records.solved_record(), id=name, events=()))
        for number in range(1, 4):
            for name in ("one", "two"):
                await store.add_event(name, event(number))
    async with serving(tmp_path) as served:
        assert {told["run"] for told in await take(served, 3, "?since=0&run=two")} == {"two"}


async def test_many_events_come_whole_and_in_order(tmp_path: Path) -> None:
    count = 2 * feed.BATCH + 17
    with Store.open(tmp_path) as store:
        await remember(store, replace(records.solved_record(), events=()))
        rows = [(RUN, n, n, "decision", "A", "", "{}", 1.0) for n in range(1, count + 1)]
        await store.write(
            lambda db: db.conn.executemany("INSERT INTO events VALUES (?,?,?,?,?,?,?,?)", rows)
        )
    async with serving(tmp_path) as served:
        told = await take(served, count, "?since=0")
    assert [one["contestSecond"] for one in told] == list(range(1, count + 1))
    assert [one["id"] for one in told] == sorted({one["id"] for one in told})


async def test_a_server_that_ends_ends_its_streams(tmp_path: Path) -> None:
    Store.open(tmp_path).close()
    async with aiohttp.ClientSession() as session, serving(tmp_path) as served:
        response = await session.get(f"{served.url}/events")
        assert response.status == 200
    assert b"retry" in await response.content.read()
    response.close()


async def test_nonsense_as_a_number_means_from_now_on(tmp_path: Path) -> None:
    with Store.open(tmp_path) as store:
        await remember(store, replace(records.solved_record(), events=()))
        await store.add_event(RUN, event(1))
        async with serving(tmp_path) as served:
            for wrong in ("-1", "x", "9" * 30):
                async with served.session.get(f"{served.url}/events?since={wrong}") as response:
                    assert (await response.content.readline()).startswith(b"retry")
