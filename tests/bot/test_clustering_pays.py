"""1 % right programs, 4 % near misses, 95 % noise: an accepted one within ten submissions.

A few problems; ``tests/benchmarks/bench_strategy.py`` measures all of them.
"""

from __future__ import annotations

import random
from collections.abc import AsyncGenerator

import pytest

from bot.comparison import plan_of
from bot.settings import BotSettings
from bot.simulator import simulate
from contest_sim.package import open_round
from contest_sim.settings import ContestSimSettings
from judge.client import Judge
from judge.settings import JudgeSettings
from judge.verdict import Verdict
from tests.bot.mixed_streams import KINDS, Pools, make_pools, mixed

STREAMS = 10


@pytest.fixture
async def judge() -> AsyncGenerator[Judge, None]:
    async with Judge(JudgeSettings()) as judge_:
        yield judge_


@pytest.mark.parametrize(("name", "index"), [("1350", "A"), ("1342", "A")])
async def test_near_misses_and_noise_are_got_past(judge: Judge, name: str, index: str) -> None:
    opened = open_round(name, ContestSimSettings())
    package = next(one for one in opened.problems if one.problem.index == index)
    pools = await make_pools(
        package, judge, ["python3"], num_near=4, most_mutants=16, seed=1, kinds=KINDS[:2]
    )
    _check(pools)
    solved = dict.fromkeys(("eager", "scored"), 0)
    for policy in solved:
        plan = plan_of(policy, BotSettings(samples_per_problem=1000), opened.contest)
        for number in range(STREAMS):
            stream = mixed(pools, 1000, 0.01, 0.04, random.Random(number))
            solved[policy] += bool(simulate(plan, [stream], number).solved)
    assert min(solved.values()) >= 0.9 * STREAMS


def _check(pools: Pools) -> None:
    """The pools are what they say: programs of several behaviours, some right, others not."""
    assert pools.num_failed > 0
    assert {one.verdict for group in pools.right for one in group} == {Verdict.AC}
    wrong = {one.verdict for group in pools.near for one in group}
    assert Verdict.WA in wrong
    assert Verdict.AC not in wrong
    # Variants of one program behave alike.
    for group in (*pools.right, *pools.near):
        assert len({one.signature for one in group}) == 1
