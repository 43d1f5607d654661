"""Small problems of our own are solved by the enumerator: drawn, filtered and judged for real."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator

import pytest
import pytest_asyncio

from bot.solve import Solver
from bot.task import EXAMPLE_CHECKER, Task
from judge.client import Judge
from judge.settings import JudgeSettings
from judge.verdict import Limits, TestCase, Verdict
from model.registry import build_backend
from model.settings import ModelSettings
from tests.model.enumeration.posing import Example, posed

# Story, examples, hidden tests, and within how many programs one is right.
PROBLEMS: dict[str, tuple[str, list[Example], list[Example], int]] = {
    "sum": (
        "Add two numbers.", [("3 4\n", "7\n"), ("10 -2\n", "8\n")], [("0 9\n", "9\n")], 40,
    ),
    "largest": ("Name the largest.", [("3\n1 5 2\n", "5\n")], [("1\n-4\n", "-4\n")], 20),
    "even": (
        "Can it be halved?", [("4\n", "YES\n"), ("7\n", "NO\n")],
        [("10\n", "YES\n"), ("9\n", "NO\n")], 10,
    ),
    "vowels": ("Count the vowels.", [("education\n", "5\n")], [("queue\n", "4\n")], 40),
    "reversed": ("Read it backwards.", [("stop\n", "pots\n")], [("ab\n", "ba\n")], 40),
    "test cases": (
        "Each of the test cases asks what is left over when a is shared out among b.",
        [("3\n7 2\n9 3\n10 4\n", "1\n0\n2\n")], [("2\n5 3\n1 2\n", "2\n1\n")], 40,
    ),
    "grid": (
        "Count the black cells '#'.", [("2 3\n#..\n.##\n", "3\n")],
        [("1 1\n#\n", "1\n"), ("2 2\n..\n..\n", "0\n")], 120,
    ),
}  # fmt: skip


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def judge() -> AsyncGenerator[Judge, None]:
    async with Judge(JudgeSettings()) as running:
        yield running


@pytest.mark.asyncio(loop_scope="module")
@pytest.mark.parametrize("name", PROBLEMS)
async def test_a_small_problem_is_solved(judge: Judge, name: str) -> None:
    story, examples, hidden, within = PROBLEMS[name]
    solver = Solver(
        Task(name, posed(story, examples), cases(examples), Limits()),
        backend=build_backend(ModelSettings(backend="enumerator")),
        judge=judge,
        slots=asyncio.Semaphore(8),
        seed=1,
        languages=["python3"],
        num_inputs=0,
        cluster_limit=within,
    )
    solver.open(within)
    await solver.settled()
    solver.check()
    sources = [solver.sample(equals.first)[0].source for equals in solver.survivors()]
    await solver.close()
    reports = [
        await judge.submit(source, "python3", cases(hidden), EXAMPLE_CHECKER, Limits())
        for source in sources
    ]
    assert Verdict.AC in {report.verdict for report in reports}


def cases(examples: list[Example]) -> tuple[TestCase, ...]:
    return tuple(
        TestCase(f"{number}", text.encode(), answer.encode())
        for number, (text, answer) in enumerate(examples)
    )
