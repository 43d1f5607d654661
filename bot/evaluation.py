"""Every problem of a set: sampled, filtered and clustered by the solver, then judged for real.

The solver plays as in a contest and sees what a contestant sees; only when it is done with a
problem are the official tests read and its candidates judged on them. Which programs would have
been submitted is not decided here: :mod:`bot.rates` computes that from what is counted.

Invariant: a problem's tally is a function of its key (model, sampling, seed, problem), so that an
evaluation that was killed goes on where it was, and another one takes what it shares with it.
"""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import Iterable, Sequence
from importlib.metadata import version
from typing import Protocol

import msgspec

from bot.evaluation_keys import digest, model_digest
from bot.evaluation_store import EvaluationStore, Judged, Tally
from bot.remembered import RememberedBackend
from bot.solve import Drawn, Solver, Task
from bot.written_inputs import written_inputs
from contest_sim.official import Official
from contest_sim.problem_sets import Posed, Question
from judge.client import Judge, JudgeInfo
from judge.errors import JudgeUnavailable
from judge.verdict import Checker, Report, Verdict
from model.backend import Backend, Told
from model.settings import ModelSettings

OPEN_PROBLEMS = 2
"""Problems worked on at a time: while one is judged, the sampler draws the next one's programs."""
OPEN_SAMPLES = 1024
"""Of problems with few samples so many are open that a batch of the sampler is full."""

_TRIES = 2  # a judge at fault is asked once more

# Rules that accept nothing which the comparison of the examples would not accept.
_STRICT = {"codecontests", "fcmp", "hcmp", "lcmp", "ncmp", "nyesno", "rcmp6", "rcmp9", "wcmp"}
_EXAMPLE_TOLERANCE = 1e-5


class Plan(msgspec.Struct, frozen=True):
    """How problems are evaluated.

    Attributes:
        samples: how many are drawn of each.
        seed: root of the samples' and the inputs' seeds.
        languages: drawn in turns.
        inputs: how many are generated to tell clusters apart.
        example_time: share of the time limit that a program may take on an example; one that takes
            longer counts as wrong.
        in_flight: samples that wait for the judge at a time, of all problems.
        told: whether prompts claim the problems' true rating and tags.
        model: settings that samples depend on.
    """

    samples: int
    seed: int
    languages: tuple[str, ...]
    inputs: int
    example_time: float
    in_flight: int
    told: bool
    model: ModelSettings


class LeftOut(msgspec.Struct, frozen=True):
    """A problem that could not be evaluated, and why."""

    problem: str
    why: str


class Watcher(Protocol):
    """Whoever is told how far an evaluation is."""

    def sampled(self, problem: str, *, kept: bool) -> None:
        """A sample was drawn, or was there."""
        ...

    def finished(self, question: Question, result: Tally | LeftOut, *, kept: bool) -> None:
        """A problem is done, or was there."""
        ...


class Evaluation:
    """Evaluates problems with one backend and one judge; what it learns is in the store.

    Some inputs come from ``input_model``, where there is one.
    """

    def __init__(
        self,
        plan: Plan,
        backend: Backend,
        judge: Judge,
        store: EvaluationStore,
        watcher: Watcher,
        input_model: Backend | None = None,
    ) -> None:
        self._plan = plan
        self._backend = backend
        self._judge = judge
        self._store = store
        self._watcher = watcher
        self._slots = asyncio.Semaphore(plan.in_flight)
        self._open = asyncio.Semaphore(max(OPEN_PROBLEMS, OPEN_SAMPLES // plan.samples))
        self._official = asyncio.Semaphore(2 * judge.info.workers)
        self._model = model_digest(plan.model, backend.card)
        self._input_model = input_model
        self._inputs: tuple[object, ...] = (plan.inputs,)
        if input_model is not None:
            folder = msgspec.structs.replace(
                plan.model, backend="native", checkpoint=plan.model.input_checkpoint
            )
            self._inputs = (plan.inputs, model_digest(folder, input_model.card))

    async def run(self, questions: Sequence[Question]) -> list[Tally | LeftOut]:
        """Evaluate every problem; one result for each, in their order.

        Raises:
            PackageError: a problem cannot be read.
            BackendError: the model failed.
            JudgeError: the judge cannot work here.
        """
        tasks = [asyncio.create_task(self._one(question)) for question in questions]
        try:
            return await asyncio.gather(*tasks)
        finally:
            for task in tasks:
                task.cancel()
            await asyncio.gather(*tasks, return_exceptions=True)

    async def _one(self, question: Question) -> Tally | LeftOut:
        wanted = self._wanted(question)
        sample_key, key = self._keys(question)
        result: Tally | LeftOut | None = self._store.tally(key)
        kept = isinstance(result, Tally) and result.samples >= wanted > 0
        if not kept:
            async with self._open:
                result = await self._evaluated(question, wanted, sample_key)
            if isinstance(result, Tally) and not result.unjudged:
                self._store.keep(key, result)
        assert result is not None
        self._watcher.finished(question, result, kept=kept)
        return result

    def _wanted(self, question: Question) -> int:
        """How many samples there will be."""
        limit = self._backend.limit(question.id)
        return self._plan.samples if limit is None else min(limit, self._plan.samples)

    def _keys(self, question: Question) -> tuple[str, str]:
        """What a problem's samples depend on, and what its tally does."""
        plan = self._plan
        told = self._told(question)
        # The problem stands for its statement, which need not be read to know that it is the same.
        samples = digest(self._model, plan.seed, plan.languages, question.id, question.digest, told)
        return samples, digest(samples, *self._inputs, plan.example_time, version("upsolve"))

    def _told(self, question: Question) -> Told | None:
        return Told(question.rating, question.tags) if self._plan.told else None

    async def _evaluated(self, question: Question, wanted: int, sample_key: str) -> Tally | LeftOut:
        if not wanted:
            return LeftOut(question.id, "the backend has no programs for it")
        posed = await asyncio.to_thread(question.read)
        if posed.missing:
            return LeftOut(question.id, posed.missing)
        backend = RememberedBackend(
            self._backend,
            self._store,
            sample_key,
            self._told(question),
            lambda kept: self._watcher.sampled(question.id, kept=kept),
        )
        solver = await self._solver(question, posed, backend)
        try:
            solver.open(wanted)
            await solver.settled()
            solver.check()
            clusters = await solver.clusters()
        finally:
            await solver.close()
        signatures = {
            number: cluster.signature for cluster in clusters for number in cluster.members
        }
        drawn = solver.drawn()
        official = await posed.official(self._judge)
        programs = await self._judged(drawn, signatures, official, posed)
        return Tally(
            problem=question.id,
            samples=len(drawn),
            languages=dict(Counter(one.sample.language for one in drawn)),
            funnel=solver.funnel(clusters=len(clusters)),
            programs=programs,
            tests=posed.tests,
            judge=judge_name(self._judge.info),
        )

    async def _solver(self, question: Question, posed: Posed, backend: Backend) -> Solver:
        task, plan = Task(question.id, posed.statement, posed.examples, posed.limits), self._plan
        written = await written_inputs(self._input_model, task, plan.inputs, plan.seed)
        return Solver(
            task,
            backend=backend,
            judge=self._judge,
            slots=self._slots,
            seed=plan.seed,
            languages=plan.languages,
            num_inputs=plan.inputs,
            cluster_limit=plan.samples,
            written=written,
            example_time=plan.example_time,
        )

    async def _judged(
        self,
        drawn: Iterable[Drawn],
        signatures: dict[int, str],
        official: Official,
        posed: Posed,
    ) -> tuple[Judged, ...]:
        """Judge on the official tests what may be right: survivors, and where several answers are
        accepted what only failed to print the examples' own.
        """
        drawn = list(drawn)
        copies = Counter(one.outcome.program_id for one in drawn)  # equal programs share it
        eligible = {Verdict.AC, Verdict.WA} if accepts_more(official.checker) else {Verdict.AC}
        chosen = [one for one in drawn if not one.is_duplicate and one.outcome.verdict in eligible]
        reports = await asyncio.gather(*(self._report(one, official, posed) for one in chosen))
        return tuple(
            Judged(
                sha=one.sha,
                language=one.sample.language,
                source=one.sample.source,
                copies=copies[one.outcome.program_id],
                passed=one.outcome.verdict is Verdict.AC,
                signature=signatures.get(one.sample.number, ""),
                verdict=report.verdict,
                failed_test=report.failed.name if report.failed else "",
            )
            for one, report in zip(chosen, reports, strict=True)
            if report.verdict is Verdict.AC or one.outcome.verdict is Verdict.AC
        )

    async def _report(self, drawn: Drawn, official: Official, posed: Posed) -> Report:
        async with self._official:
            for _ in range(_TRIES):
                report = await self._judge.submit(
                    drawn.sample.source,
                    drawn.sample.language,
                    official.tests,
                    official.checker,
                    posed.limits,
                )
                if report.verdict is not Verdict.JE:
                    break
        return report


def judge_name(info: JudgeInfo) -> str:
    """What verdicts depend on: how programs were confined, and how fast the machine is."""
    return f"rung {info.rung}, time factor {info.time_factor:g}"


def usable_languages(
    wanted: Sequence[str], info: JudgeInfo
) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The languages that can be judged here, and a note for each that cannot.

    Raises:
        JudgeUnavailable: none of them can.
    """
    usable = tuple(name for name in wanted if info.languages[name].available)
    notes = tuple(
        f"{name} is switched off: {info.languages[name].reason}"
        for name in wanted
        if name not in usable
    )
    if not usable:
        raise JudgeUnavailable(f"none of bot.languages can be judged here: {'; '.join(notes)}")
    return usable, notes


def accepts_more(checker: Checker) -> bool:
    """Whether official tests may accept what the comparison of the examples rejects."""
    if checker.kind == "tokens":
        tolerances = (checker.float_absolute or 0.0, checker.float_relative or 0.0)
        return max(tolerances) > _EXAMPLE_TOLERANCE
    return checker.kind not in _STRICT
