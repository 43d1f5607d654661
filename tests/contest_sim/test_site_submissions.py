"""Submitting over real HTTP: verdicts, what counts, limits, keys, and what is refused."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest

from tests.contest_sim.samples import (
    DURATION_S,
    ID,
    START,
)
from tests.contest_sim.world import SUBMIT, World


async def test_a_submission_lives_from_arrival_to_verdict(world: World) -> None:
    await world.register()
    await world.clock.advance(60 + 125)
    submission = await world.submit("AC wait")
    assert submission["verdict"] == "TESTING"
    assert "judgement" not in submission
    polled = await world.get("upsolve.submission", id=1)
    assert polled == submission
    waiting = asyncio.create_task(world.get("upsolve.submission", id=1, wait=60))
    await world.clock.advance(1000)
    world.judge.gate.set()
    judged = await waiting
    assert (judged["verdict"], judged["judgement"]) == ("OK", "AC")
    assert judged["relativeTimeSeconds"] == 125
    assert judged["creationTimeSeconds"] == START + 125
    assert judged["passedTestCount"] == 3
    assert judged["timeConsumedMillis"] == 250
    row = (await world.rows())["bot"]
    assert (row.rank, row.points, row.penalty) == (1, 1.0, 2)
    assert row.problem_results[0].best_submission_time_seconds == 125


@pytest.mark.parametrize(
    ("source", "word", "judgement", "failed", "message"),
    [
        ("AC", "OK", "AC", "", ""),
        ("WA 2", "WRONG_ANSWER", "WA", "test 2", "WA on test 2"),
        ("TLE 3", "TIME_LIMIT_EXCEEDED", "TLE", "test 3", "TLE on test 3"),
        ("MLE 1", "MEMORY_LIMIT_EXCEEDED", "MLE", "test 1", "MLE on test 1"),
        ("RTE 2", "RUNTIME_ERROR", "RTE", "test 2", "RTE on test 2"),
        ("OLE 2", "RUNTIME_ERROR", "OLE", "test 2", "OLE on test 2"),
        ("CE", "COMPILATION_ERROR", "CE", "", "line 1: nonsense"),
        ("JE 2", "FAILED", "JE", "test 2", "JE on test 2"),
        ("JE down", "FAILED", "JE", "", ""),
    ],
)
async def test_verdicts_in_codeforces_words_and_ours(
    world: World, source: str, word: str, judgement: str, failed: str, message: str
) -> None:
    await world.register()
    await world.clock.advance(60)
    judged = await world.judged(source)
    assert (judged["verdict"], judged["judgement"]) == (word, judgement)
    assert judged.get("failedTest", "") == failed
    assert judged.get("message", "") == message


async def test_what_counts_in_the_standings(world: World) -> None:
    """Ten minutes per rejection; none for compile errors, test 1 and what was not judged."""
    await world.register()
    await world.clock.advance(60 + 61)
    for source in ("CE", "WA 1", "JE 2", "AC"):
        await world.judged(source, "A")
    for source in ("WA 2", "TLE 2", "AC"):
        await world.judged(source, "B")
    row = (await world.rows())["bot"]
    assert [cell.rejected_attempt_count for cell in row.problem_results] == [0, 2]
    assert (row.points, row.penalty) == (2.0, 1 + 1 + 20)


async def test_a_judge_at_fault_is_asked_once_more_and_costs_no_submission(world: World) -> None:
    await world.register()
    await world.clock.advance(60)
    assert (await world.judged("JE once"))["judgement"] == "AC"
    assert world.judge.asked == ["JE once"] * 2
    for number in range(5):
        assert (await world.judged(f"JE 2 {number}", "B"))["judgement"] == "JE"
    assert (await world.judged("AC", "B"))["judgement"] == "AC"


async def test_a_defect_in_judging_is_an_answer_not_a_silence(
    world: World, caplog: pytest.LogCaptureFixture
) -> None:
    await world.register()
    await world.clock.advance(60)
    assert (await world.judged("AC defect"))["judgement"] == "JE"
    assert "judging a submission failed" in caplog.text
    assert (await world.judged("AC"))["judgement"] == "AC"


async def test_the_limit_is_per_problem(world: World) -> None:
    await world.register()
    await world.clock.advance(60)
    for source in ("CE", "WA 1", "WA 2"):
        await world.judged(source)
    comment = await world.refused(
        "POST", "upsolve.submit", contestId=ID, index="A", language="python3", source="AC"
    )
    assert comment == "index: 3 submissions to problem A are all"
    assert (await world.judged("AC", "B"))["judgement"] == "AC"


async def test_the_same_key_never_submits_twice(world: World) -> None:
    """Also after the end, and also beyond the limit; another program under the key is refused."""
    await world.register()
    await world.clock.advance(60)
    first = await world.submit("AC", key="k1")
    again = await asyncio.gather(*(world.submit("AC", key="k1") for _ in range(5)))
    assert {reply["id"] for reply in again} == {first["id"]}
    assert "used for another" in await world.refused(
        "POST",
        "upsolve.submit",
        contestId=ID,
        index="A",
        language="python3",
        source="AC # two",
        idempotencyKey="k1",
    )
    await world.get("upsolve.submission", id=1, wait=30)
    await world.clock.advance(DURATION_S)
    assert (await world.submit("AC", key="k1"))["judgement"] == "AC"
    assert world.judge.asked == ["AC"]


@pytest.mark.parametrize(
    ("changes", "complaint"),
    [
        ({"contestId": 5}, "contestId: Contest with id 5 not found"),
        ({"contestId": "x"}, "contestId: Expected `int`"),
        ({"index": "Z"}, "index: no problem 'Z'; there are A, B"),
        ({"language": "cobol"}, "language: 'cobol' cannot be judged here; there are python3"),
        ({"language": "cpp"}, "language: 'cpp' cannot be judged here; there are python3"),
        ({"source": " \n"}, "source: empty"),
        ({"source": "é" * 501}, "source: more than 1000 bytes"),
        ({"source": 7}, "source: Expected `str`"),
        ({"source": None}, "source: Expected `str`"),
        ({"token": "stolen"}, "token: not registered"),
    ],
)
async def test_refusals_name_the_parameter(
    world: World, changes: dict[str, Any], complaint: str
) -> None:
    await world.register()
    await world.clock.advance(60)
    if "token" in changes:
        world.token = ""
    assert complaint in await world.refused("POST", "upsolve.submit", **{**SUBMIT, **changes})
    assert world.judge.asked == []


async def test_nothing_can_be_submitted_after_the_end(world: World) -> None:
    """The last second counts, the next does not."""
    await world.register()
    await world.clock.advance(60 + DURATION_S - 1)
    assert (await world.judged("AC"))["relativeTimeSeconds"] == DURATION_S - 1
    await world.clock.advance(1)
    assert "not running" in await world.refused("POST", "upsolve.submit", **SUBMIT)
    assert "over" in await world.refused("POST", "upsolve.register", handle="late", rating=1)


@pytest.mark.parametrize(
    ("handle", "rating", "complaint"),
    [
        ("bot", 1500, "handle: bot is registered already"),
        ("participant-00001", 1500, "handle: 1 to 24"),
        ("<b>", 1500, "handle: 1 to 24"),
        ("", 1500, "handle: 1 to 24"),
        ("new", 10**6, "rating: at most"),
        ("new", "high", "rating: Expected `int`"),
    ],
)
async def test_registrations_that_are_refused(
    world: World, handle: str, rating: object, complaint: str
) -> None:
    await world.register()
    comment = await world.refused("POST", "upsolve.register", handle=handle, rating=rating)
    assert complaint in comment


async def test_the_end_waits_for_the_last_verdict(world: World) -> None:
    await world.register()
    await world.clock.advance(60)
    await world.submit("AC wait")
    await world.clock.advance(DURATION_S)
    assert (await world.contest()).phase == "SYSTEM_TEST"
    assert len(await world.rows()) == 5
    assert "unavailable" in await world.refused("GET", "contest.ratingChanges", contestId=ID)
    world.judge.gate.set()
    await world.get("upsolve.submission", id=1, wait=30)
    assert (await world.contest()).phase == "FINISHED"
