"""One problem: samples in, clusters of programs that pass the examples out.

sample -> dedupe by normalised source -> compile -> example tests -> survivor; the survivors then
run on generated inputs, and their outputs are what they are clustered by.

Invariant: every sample that was drawn leaves exactly once, as a duplicate, a compile error, an
example-test failure or a survivor, or is counted as unjudged when the round ends first. Counts
follow the samples' numbers, not the order in which they finished, so that a funnel depends only on
the samples.

Sees what a contestant sees: the statement, the examples and the judge; never the official tests.
"""

from __future__ import annotations

import asyncio
import hashlib
from collections import Counter
from collections.abc import Sequence
from contextlib import aclosing

import msgspec

from bot.inputs import generated_inputs
from bot.record import Funnel
from bot.strategy import Cluster, group
from judge.client import Judge
from judge.verdict import Checker, Limits, TestCase, Verdict
from model.backend import Backend, BackendError, Sample, SampleRequest, sample_seed


class Outcome(msgspec.Struct, frozen=True):
    """What became of one distinct program; AC means that it passed every example."""

    verdict: Verdict
    program_id: str = ""
    failed_test: str = ""
    cpu_s: float = 0.0
    memory_bytes: int = 0


class Task(msgspec.Struct, frozen=True):
    """A problem as its solver needs it."""

    id: str
    statement: str
    examples: tuple[TestCase, ...]
    limits: Limits


class Drawn(msgspec.Struct, frozen=True):
    """A sample that has its outcome; ``sha`` is the program's content hash."""

    sample: Sample
    sha: str
    outcome: Outcome
    is_duplicate: bool


class Survivor(msgspec.Struct, frozen=True):
    """A distinct program that passed the examples: its first sample's number, and all copies."""

    number: int
    copies: int
    outcome: Outcome


class Solver:
    """Draws and filters the samples of one problem; see the module's invariant.

    ``slots`` bounds how many samples of all solvers together wait for the judge; a sampler that
    runs ahead of the judge waits there.
    """

    def __init__(
        self,
        task: Task,
        *,
        backend: Backend,
        judge: Judge,
        slots: asyncio.Semaphore,
        seed: int,
        languages: Sequence[str],
        num_inputs: int,
        cluster_limit: int,
    ) -> None:
        self.task = task
        self._backend = backend
        self._judge = judge
        self._slots = slots
        self._seed = seed
        self._languages = tuple(languages)
        self._cluster_limit = cluster_limit
        examples = [example.input for example in task.examples]
        generated = generated_inputs(
            examples, task.statement, num_inputs, sample_seed(seed, task.id, -1)
        )
        self._inputs = [one.data for one in generated]
        self._samples: dict[int, tuple[Sample, str]] = {}
        self._outcomes: dict[str, Outcome] = {}
        self._verdicts: Counter[Verdict] = Counter()  # of distinct programs
        self._waiting: dict[str, int] = {}
        self._num_settled = 0
        self._opened = 0
        self._progress = asyncio.Condition()
        self._outputs: dict[str, tuple[str, ...]] = {}
        self._drawing: list[asyncio.Task[None]] = []
        self._failure: BaseException | None = None

    # Drawing

    def open(self, samples: int) -> None:
        """Let the solver draw up to ``samples`` in all; returns at once."""
        limit = self._backend.limit(self.task.id)
        samples = samples if limit is None else min(samples, limit)
        if samples > self._opened:
            request = SampleRequest(
                problem=self.task.id,
                statement=self.task.statement,
                seed=self._seed,
                first=self._opened,
                count=samples - self._opened,
                languages=self._languages,
            )
            self._opened = samples
            self._drawing.append(asyncio.create_task(self._supervise(request)))

    async def close(self) -> None:
        """Stop drawing; what was not judged stays unjudged."""
        for task in self._drawing:
            task.cancel()
        await asyncio.gather(*self._drawing, return_exceptions=True)

    async def settled(self) -> None:
        """Wait until every sample that may be drawn has its outcome, or drawing has failed."""
        async with self._progress:
            await self._progress.wait_for(self._is_settled)

    def check(self) -> None:
        """Raise what stopped the drawing, if anything did."""
        if self._failure is not None:
            raise self._failure

    def _is_settled(self) -> bool:
        return self._failure is not None or self._num_settled >= self._opened

    async def _supervise(self, request: SampleRequest) -> None:
        """Draw a window; a failure of the model or the judge reaches whoever waits."""
        try:
            await self._draw(request)
        except Exception as error:  # noqa: BLE001 - the task supervisor: handed on by check()
            self._failure = _first_cause(error)
            async with self._progress:
                self._progress.notify_all()

    async def _draw(self, request: SampleRequest) -> None:
        received = 0
        async with (
            asyncio.TaskGroup() as filters,
            aclosing(self._backend.sample(request)) as samples,
        ):
            async for sample in samples:
                await self._slots.acquire()
                filters.create_task(self._filter(sample))
                received += 1
        if received != request.count:
            raise BackendError(f"{request.problem}: {received} of {request.count} samples came")

    async def _filter(self, sample: Sample) -> None:
        try:
            sha = program_sha(sample)
            self._samples[sample.number] = (sample, sha)
            if sha in self._outcomes:
                self._num_settled += 1
            elif sha in self._waiting:
                self._waiting[sha] += 1
            else:
                self._waiting[sha] = 1
                self._settle(sha, await self._examine(sample))
        finally:
            self._slots.release()
        async with self._progress:
            self._progress.notify_all()

    def _settle(self, sha: str, outcome: Outcome) -> None:
        """Give an outcome to a program and so to every copy of it that came meanwhile."""
        self._outcomes[sha] = outcome
        self._verdicts[outcome.verdict] += 1
        self._num_settled += self._waiting.pop(sha)

    async def _examine(self, sample: Sample) -> Outcome:
        """Compile a program and run it on the examples."""
        report = await self._judge.submit(
            sample.source,
            sample.language,
            self.task.examples,
            EXAMPLE_CHECKER,
            self.task.limits,
            filtering=True,
        )
        failed = report.failed.name if report.failed else ""
        return Outcome(report.verdict, report.program_id, failed, report.cpu_s, report.memory_bytes)

    # Deciding

    def drawn(self) -> list[Drawn]:
        """Every sample that has its outcome, by number; of equal programs only the first counts."""
        seen: set[str] = set()
        result = []
        for number in sorted(self._samples):
            sample, sha = self._samples[number]
            if sha in self._outcomes:
                result.append(Drawn(sample, sha, self._outcomes[sha], sha in seen))
                seen.add(sha)
        return result

    def survivors(self) -> list[Survivor]:
        """The distinct programs that passed the examples, by their first sample."""
        drawn = [d for d in self.drawn() if d.outcome.verdict is Verdict.AC]
        copies = Counter(d.sha for d in drawn)
        return [
            Survivor(d.sample.number, copies[d.sha], d.outcome) for d in drawn if not d.is_duplicate
        ]

    def funnel(self, *, clusters: int = 0, submitted: int = 0) -> Funnel:
        """Where the samples drawn so far went; counted as they settle, so asking costs nothing."""
        elsewhere = {Verdict.AC, Verdict.CE}
        return Funnel(
            sampled=len(self._samples),
            duplicates=self._num_settled - len(self._outcomes),
            compile_errors=self._verdicts[Verdict.CE],
            failures={
                verdict.value: self._verdicts[verdict]
                for verdict in sorted(self._verdicts.keys() - elsewhere)
            },
            passed=self._verdicts[Verdict.AC],
            unjudged=len(self._samples) - self._num_settled,
            clusters=clusters,
            submitted=submitted,
        )

    @property
    def target(self) -> int:
        """How many samples may be drawn before the next decision."""
        return self._opened

    def sample(self, number: int) -> tuple[Sample, str]:
        """A drawn sample and its program's hash."""
        return self._samples[number]

    async def clusters(self) -> list[Cluster]:
        """Cluster the survivors by their outputs on the generated inputs, largest first.

        Programs judged so far keep their signature; only new survivors run.
        """
        survivors = self.survivors()[: self._cluster_limit]
        shas = {one.number: self._samples[one.number][1] for one in survivors}
        fresh = [one for one in survivors if shas[one.number] not in self._outputs]
        ran = await asyncio.gather(*(self._run(one.outcome) for one in fresh))
        self._outputs |= {shas[one.number]: made for one, made in zip(fresh, ran, strict=True)}
        return group(
            {number: signature(self._outputs[sha]) for number, sha in shas.items()},
            {one.number: one.copies for one in survivors},
        )

    def outputs(self, number: int) -> tuple[str, ...]:
        """A digest for each generated input of what a clustered program prints there."""
        return self._outputs[self._samples[number][1]]

    async def _run(self, outcome: Outcome) -> tuple[str, ...]:
        """Run a program on the generated inputs; a failed run counts as its verdict."""
        runs = await self._judge.run(outcome.program_id, self._inputs, self.task.limits)
        return tuple(
            digest(run.output) if run.verdict is Verdict.AC else f"!{run.verdict}" for run in runs
        )


EXAMPLE_CHECKER = Checker(case_sensitive=False, float_relative=1e-5, float_absolute=1e-5)
"""How example outputs are compared: a contestant knows no validator (AlphaCode A.2's rules)."""


def digest(output: bytes) -> str:
    """A digest of an output, token by token."""
    return hashlib.sha256(b" ".join(output.split())).hexdigest()[:16]


def signature(outputs: Sequence[str]) -> str:
    """What programs are clustered by: all their outputs on the generated inputs, as one digest."""
    return hashlib.sha256(" ".join(outputs).encode()).hexdigest()[:16]


def program_sha(sample: Sample) -> str:
    """The SHA-256 of a program; only blanks at its end cannot change what it does."""
    return hashlib.sha256(f"{sample.language}\n{sample.source.rstrip()}".encode()).hexdigest()


def _first_cause(error: BaseException) -> BaseException:
    """The first plain error inside the groups that task groups wrap them in."""
    while isinstance(error, BaseExceptionGroup):
        error = error.exceptions[0]
    return error
