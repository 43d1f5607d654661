"""Clients written for Codeforces, unmodified but for the address, understand this site."""

from __future__ import annotations

import asyncio
from typing import Any

import cforces
import pytest
from codeforces_api import CodeforcesApi
from requests import PreparedRequest, Response
from requests.adapters import HTTPAdapter

from tests.contest_sim.samples import DURATION_S, ID, START
from tests.contest_sim.world import World


async def play(world: World) -> None:
    """A round with a rejected and an accepted submission, and its end."""
    await world.register(rating=1450)
    await world.clock.advance(60 + 5 * 60)
    await world.judged("WA 2")
    await world.judged("AC")
    await world.clock.advance(DURATION_S)


async def test_cforces(world: World) -> None:
    """All but two methods that it gets wrong on any site: user_rating, problemset_problems."""
    await play(world)
    client = cforces.Client(world.session)
    client.api_url = f"{world.url}/api/"
    (contest,) = await client.contest_list()
    found = (contest.id, contest.type.value, contest.phase.value)
    assert found == (ID, "ICPC", "FINISHED")
    assert await client.contest_list(gym=True) == []
    standings = await client.contest_standings(ID, _from=2, count=3, show_unofficial=True)
    assert [(row.rank, row.party.members[0].handle) for row in standings.rows] == [
        (2, "participant-00002"),
        (3, "bot"),
        (4, "participant-00003"),
    ]
    mine = standings.rows[1]
    assert (mine.points, mine.penalty, mine.party.start_time_seconds) == (1, 15, START)
    assert mine.problem_results[0].rejected_attempt_count == 1
    (mine,) = (await client.contest_standings(ID, handles=["bot"])).rows
    assert mine.rank == 3
    submissions = await client.contest_status(ID, handle="bot")
    assert [s.verdict.value for s in submissions] == ["OK", "WRONG_ANSWER"]
    (older,) = await client.user_status("bot", _from=2)
    assert older.id == 1
    changes = await client.contest_rating_changes(ID)
    assert len(changes) == 5
    (user,) = await client.user_info("bot")
    assert (user.rating, user.rank) == (changes[2].new_rating, "specialist")
    assert await client.contest_hacks(ID) == []
    with pytest.raises(ExceptionGroup) as refused:
        await client.contest_standings(5)
    assert "Contest with id 5 not found" in repr(refused.value.exceptions)


class ToOurSite(HTTPAdapter):
    """Sends what is meant for codeforces.com to another address: the client has no setting."""

    def __init__(self, url: str) -> None:
        super().__init__()
        self._url = url

    def send(self, request: PreparedRequest, *arguments: Any, **options: Any) -> Response:
        assert request.url is not None
        request.url = self._url + request.url.removeprefix("https://codeforces.com")
        return super().send(request, *arguments, **options)


async def test_codeforces_api_py(world: World) -> None:
    """It sends forms by POST, signed with a key."""
    await play(world)

    def ask() -> None:
        client = CodeforcesApi(api_key="key", secret="secret")
        client.session.mount("https://codeforces.com/", ToOurSite(world.url))
        with client.session:
            read_everything(client)

    await asyncio.to_thread(ask)


def read_everything(client: CodeforcesApi) -> None:
    (contest,) = client.contest_list()
    assert (contest.id, contest.name, contest.phase) == (ID, "Small Round", "FINISHED")
    rows = client.contest_standings(ID, count=3, show_unofficial=True)["rows"]
    assert [row.rank for row in rows] == [1, 2, 3]
    (mine,) = client.contest_standings(ID, handles=["bot"])["rows"]
    assert (mine.rank, mine.points, mine.penalty, mine.party.ghost) == (3, 1, 15, False)
    assert mine.problem_results[0].best_submission_time_seconds == 300
    assert [s.verdict for s in client.contest_status(ID, "bot")] == ["OK", "WRONG_ANSWER"]
    assert [s.id for s in client.user_status("bot")] == [2, 1]
    assert [s.id for s in client.problemset_recent_status(1)] == [2]
    assert len(client.contest_rating_changes(ID)) == 5
    assert client.user_info(["bot"])[0].rank == "specialist"
    assert len(client.user_rating("bot")) == 1
    assert len(client.problemset_problems()["problems"]) == 2
    assert client.contest_hacks(ID) == []
    with pytest.raises(Exception, match="400"):
        client.user_rating("nobody")
