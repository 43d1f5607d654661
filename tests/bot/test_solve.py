"""One problem's stream: exact accounts, whatever the order in which samples finish."""

from __future__ import annotations

import asyncio
import random
from collections.abc import AsyncGenerator

import pytest

from bot.record import Funnel
from bot.solve import Solver, Task
from judge.client import Judge
from judge.settings import JudgeSettings
from judge.verdict import Limits, TestCase
from model.backend import BackendError, ModelCard, Sample, SampleRequest
from tests.bot.rounds import PROGRAMS

TASK = Task(
    "77A",
    "Print the integer after n.",
    (TestCase("example 1", b"4\n", b"5\n"), TestCase("example 2", b"0\n", b"1\n")),
    Limits(cpu_s=0.5),
)


class ShuffledBackend:
    """A fake model: known programs, coming in an order of its own."""

    card = ModelCard("fake", "fake", "Known programs in a shuffled order.")

    def __init__(self, programs: tuple[str, ...], order_seed: int, missing: int = 0) -> None:
        self._programs = programs
        self._order_seed = order_seed
        self._missing = missing

    def limit(self, problem: str) -> int | None:
        return len(self._programs)

    async def sample(self, request: SampleRequest) -> AsyncGenerator[Sample, None]:
        numbers = list(range(request.first, request.first + request.count))
        random.Random(self._order_seed).shuffle(numbers)
        for number in numbers[self._missing :]:
            yield Sample(number, "python3", self._programs[number])

    async def close(self) -> None:
        """Nothing to release."""


@pytest.fixture
async def judge() -> AsyncGenerator[Judge, None]:
    async with Judge(JudgeSettings()) as judge_:
        yield judge_


def solver(
    judge: Judge, backend: ShuffledBackend, task: Task = TASK, example_time: float = 1.0
) -> Solver:
    return Solver(
        task,
        backend=backend,
        judge=judge,
        slots=asyncio.Semaphore(4),
        seed=1,
        languages=["python3"],
        num_inputs=16,
        cluster_limit=100,
        example_time=example_time,
    )


EXPECTED = Funnel(
    sampled=8,
    duplicates=1,
    compile_errors=1,
    failures={"RTE": 1, "TLE": 1, "WA": 1},
    passed=3,
    clusters=2,
)


@pytest.mark.parametrize("order_seed", [1, 2, 3])
async def test_the_funnel_and_clusters_are_the_truth_in_any_order(
    judge: Judge, order_seed: int
) -> None:
    one = solver(judge, ShuffledBackend(PROGRAMS["A"], order_seed))
    one.open(100)
    await one.settled()
    clusters = await one.clusters()
    await one.close()
    assert [one.first(number) for number in range(8)] == [0, 1, 1, 3, 4, 5, 6, 7]
    assert one.funnel(clusters=len(clusters)) == EXPECTED
    assert [(cluster.members, cluster.size) for cluster in clusters] == [((1, 3), 3), ((0,), 1)]


async def test_windows_add_up_to_one_stream(judge: Judge) -> None:
    windows, whole = (solver(judge, ShuffledBackend(PROGRAMS["A"], 5)) for _ in range(2))
    for target in (2, 3, 8):
        windows.open(target)
        await windows.settled()
        funnel = windows.funnel()
        losses = funnel.duplicates + funnel.compile_errors + sum(funnel.failures.values())
        assert funnel.sampled == losses + funnel.passed + funnel.unjudged == target
    whole.open(8)
    await whole.settled()
    assert windows.funnel() == whole.funnel()
    assert [c.members for c in await windows.clusters()] == [
        c.members for c in await whole.clusters()
    ]


async def test_waiting_for_all_but_some_ends_with_no_more_than_those_outstanding(
    judge: Judge,
) -> None:
    one = solver(judge, ShuffledBackend(PROGRAMS["A"], 5))
    one.open(8)
    for spare in (8, 5, 2, 0):
        await one.settled(spare)
        assert one.outstanding <= spare
        funnel = one.funnel()
        assert funnel.sampled - funnel.unjudged == 8 - one.outstanding
    await one.close()


async def test_a_backend_that_gives_too_few_samples_is_found_out(judge: Judge) -> None:
    one = solver(judge, ShuffledBackend(PROGRAMS["A"], 1, missing=1))
    one.open(8)
    await one.settled()
    with pytest.raises(BackendError, match="7 of 8 samples came"):
        one.check()
    await one.close()


@pytest.mark.parametrize(("example_time", "passed"), [(1.0, 1), (0.02, 0)])
async def test_on_an_example_a_program_has_its_share_of_the_time_limit(
    judge: Judge, example_time: float, passed: int
) -> None:
    slow = "import time\nwhile time.process_time() < 2: pass\nprint(int(input()) + 1)"
    task = Task(TASK.id, TASK.statement, TASK.examples[:1], Limits(cpu_s=20.0))
    one = solver(judge, ShuffledBackend((slow,), 1), task, example_time)
    one.open(1)
    await one.settled()
    await one.close()
    funnel = one.funnel()
    assert (funnel.passed, funnel.failures) == (passed, {} if passed else {"TLE": 1})


async def test_closing_in_the_middle_accounts_for_what_was_cut_off(judge: Judge) -> None:
    one = solver(judge, ShuffledBackend(("while True: pass",) * 1 + PROGRAMS["A"], 1))
    one.open(9)
    await asyncio.sleep(0)
    await one.close()
    funnel = one.funnel()
    assert funnel.sampled == funnel.duplicates + funnel.compile_errors + funnel.passed + (
        sum(funnel.failures.values()) + funnel.unjudged
    )
