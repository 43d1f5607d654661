"""The site over real HTTP, with a fake judge and a clock moved by hand: who may do what, when."""

from __future__ import annotations

import asyncio
import socket
from pathlib import Path
from typing import Any

import aiohttp
import msgspec
import pytest

from contest_sim.clock import ManualClock
from contest_sim.entities import RatingChange, Submission
from contest_sim.errors import SiteError
from contest_sim.package import open_round
from contest_sim.performance import insert
from contest_sim.settings import ContestSimSettings
from contest_sim.site import Site
from contest_sim.submissions import JudgedSubmission
from tests.contest_sim.samples import (
    DURATION_S,
    ID,
    ROUND,
    SECRET_WORD,
    FakeJudge,
    write_round,
)
from tests.contest_sim.world import STORED, SUBMIT, World


async def test_nothing_is_told_before_the_start(world: World) -> None:
    assert (await world.contest()).phase == "BEFORE"
    assert (await world.contest()).relative_time_seconds == -60
    await world.register()
    assert "has not started" in await world.refused(
        "GET", "upsolve.statement", contestId=ID, index="A"
    )
    assert "has not started" in await world.refused(
        "POST", "upsolve.submit", contestId=ID, index="A", language="python3", source="AC"
    )
    assert "unavailable" in await world.refused("GET", "contest.ratingChanges", contestId=ID)
    await world.clock.advance(60)
    assert (await world.contest()).phase == "CODING"
    await world.get("upsolve.statement", contestId=ID, index="A")


async def test_a_statement_is_what_a_page_shows(world: World) -> None:
    await world.clock.advance(60)
    statement = await world.get("upsolve.statement", contestId=ID, index="A")
    assert statement.pop("description").startswith("Given n, print n + 1.\n\nInput\n\nn.")
    assert statement == {
        "index": "A",
        "name": "Successor",
        "markdown": ROUND["problems/A/statement/problem.en.md"],
        "samples": [{"input": "4\n", "output": "5\n"}],
        "interactive": False,
        "timeLimitSeconds": 1.0,
        "memoryLimitBytes": 256 << 20,
    }


async def test_the_future_is_hidden_while_the_contest_runs(world: World) -> None:
    """Totals of the field, ratings and tags of problems: only once it is over."""
    await world.register()
    assert list(await world.rows()) == ["bot"]
    await world.clock.advance(60)
    assert {(row.points, row.penalty) for row in (await world.rows()).values()} == {(0, 0)}
    problems = (await world.get("problemset.problems"))["problems"]
    assert not any("rating" in problem or problem["tags"] for problem in problems)
    await world.clock.advance(DURATION_S)
    assert (await world.contest()).phase == "FINISHED"
    assert len(await world.rows()) == 5
    problems = (await world.get("problemset.problems"))["problems"]
    assert problems[0]["rating"] == 800


async def test_the_end_places_and_rates_us_among_the_field(world: World, tmp_path: Path) -> None:
    await world.register(rating=1450)
    await world.clock.advance(60 + 5 * 60)
    await world.judged("AC")
    assert await world.get("user.rating", handle="bot") == []
    await world.clock.advance(DURATION_S)
    rows = await world.rows()
    assert [(handle, row.rank, row.party.ghost) for handle, row in rows.items()] == [
        ("participant-00001", 1, True),
        ("participant-00002", 2, True),
        ("bot", 2, False),
        ("participant-00003", 4, True),
        ("participant-00004", 5, True),
    ]
    changes = msgspec.convert(
        await world.get("contest.ratingChanges", contestId=ID), list[RatingChange]
    )
    assert [change.rank for change in changes] == [1, 2, 2, 4, 5]
    expected = insert(
        [2, 1, 1, 0],
        [30, 5, 40, 0],
        [1900, 1500, 1400, 1200],
        new_points=1,
        new_penalty=5,
        new_rating=1450,
    )
    mine = msgspec.convert(await world.get("user.rating", handle="bot"), list[RatingChange])
    assert [(change.old_rating, change.new_rating) for change in mine] == [(1450, expected.rating)]
    info = await world.get("user.info", handles="bot;participant-00002")
    assert [(user["handle"], user["rating"], user["rank"]) for user in info] == [
        ("bot", expected.rating, "specialist"),
        ("participant-00002", changes[1].new_rating, "specialist"),
    ]
    assert "handles: User with handle nobody not found" in await world.refused(
        "GET", "user.info", handles="bot;nobody"
    )
    assert "not found" in await world.refused("GET", "user.rating", handle="participant-00005")


async def test_lists_are_cut_and_ordered_as_codeforces_does(world: World) -> None:
    await world.register("one")
    await world.clock.advance(60)
    await world.judged("WA 2")
    await world.judged("AC")
    await world.register("two")
    await world.judged("AC", "B")

    async def ids(**query: object) -> list[int]:
        found = await world.get("contest.status", contestId=ID, **query)
        return [s.id for s in msgspec.convert(found, list[Submission])]

    solved = (await world.get("problemset.problems"))["problemStatistics"]
    assert solved == [{"contestId": ID, "index": i, "solvedCount": 1} for i in "AB"]
    assert await ids() == [3, 2, 1]
    assert await ids(handle="one") == [2, 1]
    assert await ids(from_=2, count=1) == [2]
    assert "from: Expected" in await world.refused("GET", "contest.status", contestId=ID, from_=0)
    await world.clock.advance(DURATION_S)
    cut = await world.get("contest.standings", contestId=ID, from_=2, count=2, showUnofficial=True)
    assert len(cut["rows"]) == 2
    chosen = await world.get("contest.standings", contestId=ID, handles="two;participant-00004")
    assert [r["party"]["members"][0]["handle"] for r in chosen["rows"]] == [
        "two",
        "participant-00004",
    ]
    solved = (await world.get("problemset.problems"))["problemStatistics"]
    assert sum(problem["solvedCount"] for problem in solved) == 2 + (2 + 1 + 1 + 0)


async def test_objects_have_the_fields_of_the_codeforces_api(world: World) -> None:
    """Names as codeforces.com/apiHelp/objects documents them; nothing of ours in its methods."""
    await world.register()
    await world.clock.advance(60)
    await world.judged("WA 2")
    (submission,) = await world.get("contest.status", contestId=ID)
    assert set(submission) == {
        "id", "contestId", "creationTimeSeconds", "relativeTimeSeconds", "problem", "author",
        "programmingLanguage", "verdict", "passedTestCount", "timeConsumedMillis",
        "memoryConsumedBytes", "testset",
    }  # fmt: skip
    await world.clock.advance(DURATION_S)
    standings = await world.get("contest.standings", contestId=ID)
    assert set(standings) == {"contest", "problems", "rows"}
    assert set(standings["contest"]) == {
        "id", "name", "type", "durationSeconds", "startTimeSeconds", "relativeTimeSeconds",
        "phase", "frozen",
    }  # fmt: skip
    assert set(standings["problems"][0]) == {
        "contestId", "index", "name", "type", "rating", "tags",
    }  # fmt: skip
    assert set(standings["rows"][0]) == {
        "party", "rank", "points", "penalty", "successfulHackCount", "unsuccessfulHackCount",
        "problemResults",
    }  # fmt: skip
    assert set(standings["rows"][-1]["party"]) == {
        "contestId",
        "members",
        "participantType",
        "ghost",
        "startTimeSeconds",
    }
    (mine,) = [r for r in standings["rows"] if not r["party"]["ghost"]]
    assert mine["problemResults"][0] == {"points": 0.0, "rejectedAttemptCount": 1, "type": "FINAL"}


async def test_no_answer_ever_holds_secret_data(world: World) -> None:
    """Submissions that fail on the secret test whose input the fake judge puts in its message."""
    await world.register()
    await world.clock.advance(60)
    for source in ("WA 3", "JE 3", "RTE 3"):
        await world.judged(source)
    await world.get("upsolve.statement", contestId=ID, index="A")
    await world.clock.advance(DURATION_S)
    for method in ("contest.status", "contest.standings", "contest.ratingChanges"):
        await world.get(method, contestId=ID)
    secret = [SECRET_WORD, str(int(SECRET_WORD) + 1), "02-word", "nothing to see"]
    assert len(world.seen) > 9
    assert not [word for word in secret if any(word.encode() in body for body in world.seen)]


@pytest.mark.parametrize(
    ("verb", "method", "options", "status", "complaint"),
    [
        ("GET", "nothing.here", {}, 400, "method: no 'nothing.here'"),
        ("GET", "upsolve.submit", {}, 400, "use POST"),
        ("GET", "contest.standings", {}, 400, "contestId: missing"),
        ("GET", "upsolve.submission", {"params": {"id": "9"}}, 400, "id: no submission 9"),
        ("GET", "upsolve.submission", {"params": {"id": "1", "wait": "nan"}}, 400, "wait"),
        ("POST", "upsolve.submit", {"data": b"\xff\x00", "json": None}, 400, "missing"),
        ("POST", "upsolve.submit", {"json": [1]}, 400, "Expected `object`"),
        ("POST", "upsolve.submit", {"data": b"{", "type": "application/json"}, 400, "not JSON"),
        ("POST", "upsolve.submit", {"data": b"a" * 9000, "type": "application/json"}, 413, "Large"),
        (
            "POST",
            "upsolve.submit",
            {"data": b'{"index":' + b"[" * 5000, "type": "application/json"},
            400,
            "not JSON",
        ),
    ],
)
async def test_bad_requests_get_an_answer_in_codeforces_form(
    world: World, verb: str, method: str, options: dict[str, Any], status: int, complaint: str
) -> None:
    options = {key: value for key, value in options.items() if value is not None}
    kind = options.pop("type", None)
    if kind:
        options["data"] = aiohttp.BytesPayload(options["data"], content_type=kind)
    got, reply = await world.raw(verb, method, **options)
    assert (got, reply["status"]) == (status, "FAILED")
    assert complaint in reply["comment"]


async def test_a_defect_of_the_site_is_logged_and_tells_nothing(
    world: World, caplog: pytest.LogCaptureFixture
) -> None:
    await world.register()
    await world.clock.advance(60)
    got = await world.raw("POST", "upsolve.submit", json=SUBMIT | {"language": "explosive"})
    assert got == (500, {"status": "FAILED", "comment": "Internal error"})
    assert "a defect of the site" in caplog.text
    assert (await world.judged("AC"))["judgement"] == "AC"


async def test_forms_are_understood_as_well_as_json(world: World) -> None:
    await world.clock.advance(60)
    status, reply = await world.raw(
        "POST", "upsolve.register", data={"handle": "form", "rating": "1400"}
    )
    assert status == 200
    status, reply = await world.raw(
        "POST", "upsolve.submit", data=SUBMIT | {"token": reply["result"]["token"]}
    )
    assert reply["result"]["submission"]["author"]["members"] == [{"handle": "form"}]


async def test_closing_answers_who_waits_and_leaves_nothing(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A submission that is not judged yet stays TESTING: closing is no verdict."""
    await world.register()
    await world.clock.advance(60)
    await world.submit("AC wait")
    arrived, waits = asyncio.Event(), world.site._arena.submission

    async def observed(number: int, wait_s: float) -> JudgedSubmission:
        arrived.set()
        return await waits(number, wait_s)

    monkeypatch.setattr(world.site._arena, "submission", observed)
    waiting = asyncio.create_task(world.get("upsolve.submission", id=1, wait=60))
    await arrived.wait()
    await world.site.close()
    assert (await waiting)["verdict"] == "TESTING"
    await world.site.close()
    with pytest.raises(aiohttp.ClientError):
        await world.get("contest.list")


async def test_a_port_in_use_is_one_line(tmp_path: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as other:
        settings = ContestSimSettings(port=other.getsockname()[1])
        round_ = open_round(write_round(tmp_path / "round", STORED), settings)
        site = Site(round_, ManualClock(), FakeJudge(), settings)  # type: ignore[arg-type] - fake
        with pytest.raises(SiteError, match=r"cannot listen on 127.0.0.1 port .*contest_sim.port"):
            await site.start()
        await site.close()
