"""The samples of one problem on their way: drawn, told apart, compiled, tried on the examples.

Back-pressure goes both ways: a sampler that runs ahead waits for a slot, and the judge gets every
program the moment that one is free; nobody waits for a batch. Equal programs are judged once, and
need no slot. What a log was given is written down soon, not at once.
"""

from __future__ import annotations

import asyncio
from collections.abc import Iterator, Sequence
from contextlib import aclosing

import msgspec

from bot.ledger import Equals, Ledger, Outcome
from bot.problem_log import ProblemLog
from bot.task import EXAMPLE_CHECKER, Task
from bot.utilisation import UtilisationMeter
from judge.client import Judge
from model.backend import Backend, BackendError, Sample, SampleRequest

_REQUESTS = 8  # for the gaps that a killed run left, at a time


class Stream:
    """Draws and filters; ``slots`` bounds how many programs of all streams are with the judge.

    A program may take ``example_time`` of the task's time limit on an example.
    """

    def __init__(
        self,
        task: Task,
        ledger: Ledger,
        *,
        backend: Backend,
        judge: Judge,
        slots: asyncio.Semaphore,
        seed: int,
        languages: Sequence[str],
        log: ProblemLog,
        meter: UtilisationMeter,
        example_time: float = 1.0,
    ) -> None:
        self._task = task
        self._limits = msgspec.structs.replace(task.limits, cpu_s=example_time * task.limits.cpu_s)
        self._ledger = ledger
        self._backend = backend
        self._judge = judge
        self._slots = slots
        self._seed = seed
        self._languages = tuple(languages)
        self._log = log
        self._meter = meter
        self._opened = 0
        self._expected = 0
        self._progress = asyncio.Event()
        self._drawing: list[asyncio.Task[None]] = []
        self._failure: BaseException | None = None

    @property
    def opened(self) -> int:
        """How many samples may be drawn so far."""
        return self._opened

    def open(self, samples: int) -> None:
        """Draw up to ``samples`` in all, but for those that are there; returns at once."""
        limit = self._backend.limit(self._task.id)
        samples = samples if limit is None else min(samples, limit)
        wanted = [n for n in range(self._opened, samples) if n not in self._ledger]
        left = [] if self._drawing else self._ledger.waiting
        self._opened = max(samples, self._opened)
        self._expected += len(wanted)
        if wanted or left:
            self._drawing.append(asyncio.create_task(self._supervise(wanted, left)))

    async def close(self) -> None:
        """Stop drawing; what was not judged stays unjudged."""
        for task in self._drawing:
            task.cancel()
        await asyncio.gather(*self._drawing, return_exceptions=True)

    @property
    def outstanding(self) -> int:
        """How many samples that may be drawn have no outcome yet."""
        return self._expected + self._ledger.num_unjudged

    async def settled(self, spare: int = 0) -> None:
        """Wait until at most ``spare`` samples are outstanding, or drawing has failed."""
        while not self._is_settled(spare):
            self._progress.clear()
            await self._progress.wait()

    def check(self) -> None:
        """Raise what stopped the drawing, if anything did."""
        if self._failure is not None:
            raise self._failure

    def _is_settled(self, spare: int) -> bool:
        return self._failure is not None or self.outstanding <= spare

    async def _supervise(self, wanted: Sequence[int], left: Sequence[Equals]) -> None:
        """Draw what is wanted; a failure of the model or the judge reaches whoever waits."""
        try:
            async with asyncio.TaskGroup() as filters:
                await self._take_up(left, filters)
                turns = asyncio.Semaphore(_REQUESTS)
                for first, count in _runs(wanted):
                    await turns.acquire()
                    drawing = filters.create_task(self._draw(first, count, filters))
                    drawing.add_done_callback(lambda _: turns.release())
        except Exception as error:  # noqa: BLE001 - the task supervisor: handed on by check()
            self._failure = _first_cause(error)
            self._progress.set()

    async def _take_up(self, left: Sequence[Equals], filters: asyncio.TaskGroup) -> None:
        """Judge the programs that were there already and had no outcome."""
        for equals in left:
            sample, _ = self._ledger.sample(equals.first)
            await self._slots.acquire()
            filters.create_task(self._filter(sample, equals))

    async def _draw(self, first: int, count: int, filters: asyncio.TaskGroup) -> None:
        request = SampleRequest(
            problem=self._task.id,
            statement=self._task.statement,
            seed=self._seed,
            first=first,
            count=count,
            languages=self._languages,
        )
        received = 0
        with self._meter.sampling():
            async with aclosing(self._backend.sample(request)) as samples:
                async for sample in samples:
                    received += 1
                    await self._receive(sample, filters)
        if received != count:
            raise BackendError(f"{self._task.id}: {received} of {count} samples came")

    async def _receive(self, sample: Sample, filters: asyncio.TaskGroup) -> None:
        arrival = self._ledger.add(sample)
        self._expected -= 1
        equals, sha = arrival.equals, arrival.sha
        self._log.drawn(sample, sha, is_new_text=arrival.is_new_text)
        if arrival.is_new:
            if self._slots.locked():
                with self._meter.held_back():
                    await self._slots.acquire()
            else:
                await self._slots.acquire()
            filters.create_task(self._filter(sample, equals))
        elif equals.outcome is not None:
            if arrival.is_new_text:
                self._log.settled(sha, equals.fingerprint, equals.outcome)
            self._progress.set()
        await self._log.room()
        if not arrival.is_new:
            await asyncio.sleep(0)  # a thousand copies in a row must not keep the others waiting

    async def _filter(self, sample: Sample, equals: Equals) -> None:
        try:
            with self._meter.judging():
                outcome = await self._examine(sample)
        finally:
            self._slots.release()
        for sha in self._ledger.settle(equals, outcome):
            self._log.settled(sha, equals.fingerprint, outcome)
        self._progress.set()

    async def _examine(self, sample: Sample) -> Outcome:
        """Compile a program and run it on the examples."""
        report = await self._judge.submit(
            sample.source,
            sample.language,
            self._task.examples,
            EXAMPLE_CHECKER,
            self._limits,
            filtering=True,
        )
        failed = report.failed.name if report.failed else ""
        return Outcome(report.verdict, report.program_id, failed, report.cpu_s, report.memory_bytes)


def _runs(numbers: Sequence[int]) -> Iterator[tuple[int, int]]:
    """Ascending numbers as runs without a gap: (first, count)."""
    start = 0
    for place in range(1, len(numbers) + 1):
        if place == len(numbers) or numbers[place] != numbers[place - 1] + 1:
            yield numbers[start], place - start
            start = place


def _first_cause(error: BaseException) -> BaseException:
    """The first plain error inside the groups that task groups wrap them in."""
    while isinstance(error, BaseExceptionGroup):
        error = error.exceptions[0]
    return error
