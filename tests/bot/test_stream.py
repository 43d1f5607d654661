"""The stream's promises: back-pressure both ways, equal programs once, no number drawn twice."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator, Sequence
from typing import Any, cast

import pytest

from bot.ledger import Ledger, Outcome
from bot.problem_log import NoLog
from bot.stream import Stream
from bot.task import Task
from bot.utilisation import UtilisationMeter
from judge.client import Judge
from judge.verdict import Limits, Report, TestCase, Verdict
from model.backend import ModelCard, Sample, SampleRequest

TASK = Task("A", "Task.", (TestCase("example 1", b"1\n", b"1\n"),), Limits())


class Backend:
    """A fake model that remembers what was asked of it and how much it has handed out."""

    card = ModelCard("fake", "fake", "Numbers.")

    def __init__(self, sources: Sequence[str]) -> None:
        self.sources = sources
        self.asked: list[range] = []
        self.given: list[int] = []

    def limit(self, problem: str) -> int | None:
        return len(self.sources)

    async def sample(self, request: SampleRequest) -> AsyncGenerator[Sample, None]:
        numbers = range(request.first, request.first + request.count)
        self.asked.append(numbers)
        for number in numbers:
            self.given.append(number)
            yield Sample(number, "python3", self.sources[number])

    async def close(self) -> None:
        """Nothing to release."""


class Gate:
    """A fake judge that is done with a program when it is told so."""

    def __init__(self) -> None:
        self.open: dict[str, asyncio.Event] = {}

    async def submit(self, source: str, *rest: Any, **options: Any) -> Report:
        assert source not in self.open, "judged twice"
        self.open[source] = asyncio.Event()
        await self.open[source].wait()
        return Report(Verdict.WA)

    @property
    def busy(self) -> list[str]:
        return [source for source, event in self.open.items() if not event.is_set()]


def stream(backend: Backend, judge: Gate, ledger: Ledger, slots: int = 3) -> Stream:
    return Stream(
        TASK,
        ledger,
        backend=backend,
        judge=cast(Judge, judge),
        slots=asyncio.Semaphore(slots),
        seed=1,
        languages=["python3"],
        log=NoLog(),
        meter=UtilisationMeter(2),
    )


async def settle_down() -> None:
    for _ in range(50):
        await asyncio.sleep(0)


async def test_the_judge_is_full_while_samples_wait_and_the_sampler_no_further_ahead() -> None:
    backend, judge, ledger = Backend([f"print({n})" for n in range(20)]), Gate(), Ledger()
    one = stream(backend, judge, ledger)
    one.open(20)
    for done in range(20):
        await settle_down()
        assert len(judge.busy) == min(3, 20 - done)
        assert len(backend.given) == min(done + 4, 20)  # one more waits for a slot
        judge.open[judge.busy[-1]].set()  # in whatever order they end, the next one follows
    await one.settled()
    assert ledger.funnel().failures == {"WA": 20}


async def test_equal_programs_need_no_slot_and_are_judged_once() -> None:
    copies = ["print(1)", "print( 1 )", "print(1)  # one"] * 10
    backend, judge, ledger = Backend([*copies, "print(2)"]), Gate(), Ledger()
    one = stream(backend, judge, ledger, slots=2)
    one.open(31)
    await settle_down()
    assert judge.busy == ["print(1)", "print(2)"]
    assert ledger.funnel().unjudged == 31
    for event in judge.open.values():
        event.set()
    await one.settled()
    assert (ledger.funnel().duplicates, ledger.funnel().failures) == (29, {"WA": 2})


@pytest.mark.parametrize("known", [[], [0], [3, 4, 9], list(range(10)), [0, 2, 4, 6, 8]])
async def test_only_what_is_missing_is_drawn_and_only_what_is_unknown_is_judged(
    known: list[int],
) -> None:
    backend, judge, ledger = Backend([f"print({n})" for n in range(10)]), Gate(), Ledger()
    for number in known:
        equals = ledger.add(Sample(number, "python3", backend.sources[number])).equals
        if number % 2:
            ledger.settle(equals, Outcome(Verdict.AC))
    one = stream(backend, judge, ledger, slots=10)
    one.open(4)
    one.open(10)
    await settle_down()
    assert sorted(backend.given) == [n for n in range(10) if n not in known]
    assert all(numbers for numbers in backend.asked)
    unknown = [n for n in range(10) if n not in known or n % 2 == 0]
    assert sorted(judge.busy) == [backend.sources[n] for n in unknown]
    for event in judge.open.values():
        event.set()
    await one.settled()
    ledger.funnel().check()
    assert (ledger.funnel().sampled, ledger.funnel().unjudged) == (10, 0)


async def test_one_may_wait_for_all_but_a_few() -> None:
    backend, judge, ledger = Backend([f"print({n})" for n in range(6)]), Gate(), Ledger()
    one = stream(backend, judge, ledger, slots=6)
    one.open(6)
    waiting = asyncio.create_task(one.settled(2))
    for done in range(4):
        await settle_down()
        assert (one.outstanding, waiting.done()) == (6 - done, False)
        judge.open[judge.busy[0]].set()
    await waiting
    assert one.outstanding == 2
    await one.close()


async def test_what_is_cut_off_is_accounted_for() -> None:
    backend, judge, ledger = Backend([f"print({n % 7})" for n in range(20)]), Gate(), Ledger()
    one = stream(backend, judge, ledger)
    one.open(20)
    await settle_down()
    await one.close()
    ledger.funnel().check()
    assert ledger.funnel().unjudged == ledger.funnel().sampled == 4
