"""A solver's finds as policies see them."""

from __future__ import annotations

from collections.abc import AsyncGenerator

import pytest

from bot.candidates import Try
from bot.expected import Worth
from bot.policies import untried
from bot.prospects import Prospect
from bot.strategy import Choice
from judge.client import Judge
from judge.settings import JudgeSettings
from judge.verdict import Verdict
from tests.bot.rounds import PROGRAMS
from tests.bot.test_solve import ShuffledBackend, solver


@pytest.fixture
async def judge() -> AsyncGenerator[Judge, None]:
    async with Judge(JudgeSettings()) as judge_:
        yield judge_


async def test_a_tried_program_stays_tried_when_an_earlier_copy_of_it_comes(judge: Judge) -> None:
    one = solver(judge, ShuffledBackend(PROGRAMS["A"], 1))
    prospect = Prospect(one)
    one.open(8)
    await one.settled()
    # Number 2 is a copy of number 1, and was submitted before that came.
    prospect.tries.append(Try(Choice(2, "?", 1), Verdict.TLE))
    prospect.count()
    first, _ = await prospect.cluster()
    await one.close()
    assert first.members == (1, 3)
    assert untried(first, prospect.tries) == [3]


async def test_candidates_and_state_tell_what_was_found(judge: Judge) -> None:
    one = solver(judge, ShuffledBackend(PROGRAMS["A"], 2))
    prospect = Prospect(one)
    one.open(8)
    await one.settled()
    prospect.count()
    worth = Worth("ICPC", 3600, 1.0)
    before = prospect.state("A", worth, 600, None)
    assert (before.sampled, before.survivors, before.mass) == (8, 4, 4)
    clusters = await prospect.cluster()
    await one.close()
    assert {n: c.copies for n, c in prospect.candidates.items()} == {0: 1, 1: 2, 3: 1}
    outputs = [prospect.candidates[cluster.members[0]].outputs for cluster in clusters]
    assert len(set(outputs)) == 2
    assert len(outputs[0]) == len(outputs[1]) > 0
    number = clusters[0].members[0]
    prospect.tries.append(Try(Choice(number, clusters[0].signature, 1), Verdict.AC))
    after = prospect.state("A", worth, 600, 3)
    assert after.is_solved
    assert after.room == 3
