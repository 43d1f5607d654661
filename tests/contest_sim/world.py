"""A running site over HTTP for tests, with a fake judge and a clock moved by hand."""

from __future__ import annotations

import shutil
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import aiohttp
import msgspec

from contest_sim.clock import ManualClock
from contest_sim.entities import Contest, RanklistRow
from contest_sim.journal import Journal
from contest_sim.package import Round, open_round
from contest_sim.settings import ContestSimSettings
from contest_sim.site import Site
from tests.contest_sim.samples import ID, FakeJudge, write_round

STORED = {"problems/A/generators/generators.yaml": None}  # the fake judge makes no tests

SUBMIT = {"contestId": ID, "index": "A", "language": "python3", "source": "AC"}


class World:
    """A running site with everything around it, and a client that speaks to it over HTTP."""

    def __init__(self, site: Site, url: str, clock: ManualClock, judge: FakeJudge) -> None:
        self.site, self.url, self.clock, self.judge = site, url, clock, judge
        self.session = aiohttp.ClientSession()
        self.token = ""
        self.seen: list[bytes] = []

    async def raw(self, verb: str, method: str, **options: Any) -> tuple[int, dict[str, Any]]:
        headers = {"Authorization": f"Bearer {self.token}"} if self.token else {}
        url = f"{self.url}/api/{method}"
        async with self.session.request(verb, url, headers=headers, **options) as response:
            body = await response.read()
            self.seen.append(body)
            assert response.content_type == "application/json"
            return response.status, msgspec.json.decode(body)

    async def get(self, method: str, **query: object) -> Any:
        params = {name.rstrip("_"): str(value) for name, value in query.items()}
        status, reply = await self.raw("GET", method, params=params)
        assert (status, reply["status"]) == (200, "OK"), reply
        return reply["result"]

    async def post(self, method: str, **body: object) -> Any:
        status, reply = await self.raw("POST", method, json=body)
        assert (status, reply["status"]) == (200, "OK"), reply
        return reply["result"]

    async def refused(self, verb: str, method: str, **values: object) -> str:
        """The comment of a request that is refused."""
        given = {name.rstrip("_"): value for name, value in values.items()}
        options = {"params": given} if verb == "GET" else {"json": given}
        status, reply = await self.raw(verb, method, **options)
        assert (status, reply["status"]) == (400, "FAILED"), reply
        return str(reply["comment"])

    async def register(self, handle: str = "bot", rating: int = 1400, **more: object) -> str:
        """Enter; returns how the participant takes part."""
        reply = await self.post("upsolve.register", handle=handle, rating=rating, **more)
        self.token = reply["token"]
        return str(reply["participantType"])

    async def submit(self, source: str, index: str = "A", key: str = "") -> dict[str, Any]:
        result = await self.post(
            "upsolve.submit",
            contestId=ID,
            index=index,
            language="python3",
            source=source,
            idempotencyKey=key,
        )
        return dict(result["submission"])

    async def judged(self, source: str, index: str = "A") -> dict[str, Any]:
        submission = await self.submit(source, index)
        return dict(await self.get("upsolve.submission", id=submission["id"], wait=30))

    async def rows(self, **query: object) -> dict[str, RanklistRow]:
        rows = (await self.get("contest.standings", contestId=ID, **query))["rows"]
        return {
            row.party.members[0].handle: row for row in msgspec.convert(rows, list[RanklistRow])
        }

    async def contest(self) -> Contest:
        (contest,) = await self.get("contest.list")
        return msgspec.convert(contest, Contest)


@asynccontextmanager
async def running(
    round_: Round, settings: ContestSimSettings, second: float = -60, journal: Journal | None = None
) -> AsyncIterator[World]:
    """A site of the round that starts at this second."""
    clock, judge = ManualClock(second), FakeJudge()
    site = Site(round_, clock, judge, settings, journal)  # type: ignore[arg-type] - the fake judge
    world = World(site, await site.start(), clock, judge)
    try:
        yield world
    finally:
        await world.session.close()
        await site.close()


@asynccontextmanager
async def served(
    folder: Path, state: Path, changes: Mapping[str, str | None] = STORED
) -> AsyncIterator[World]:
    """A site that goes on from ``state``, at the second that it remembers."""
    settings = ContestSimSettings(cache=str(folder / "cache"), submission_limit=3)
    round_ = open_round(write_round(folder / "round", changes), settings)
    journal = Journal.open(state, ID)
    try:
        async with running(round_, settings, journal.position or 0.0, journal) as world:
            yield world
    finally:
        journal.close()


def killed(state: Path) -> Path:
    """What a site that dies at this moment leaves: its files as they are, nothing flushed."""
    left = state.with_name("left.db")
    for suffix in ("", "-wal"):
        shutil.copy(state.with_name(state.name + suffix), left.with_name(left.name + suffix))
    return left
