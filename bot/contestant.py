"""One contestant playing one round through a site, from registering to the final standing.

Each problem has a solver that draws and filters by itself. At the planned looks the clock is held,
and where the policy may want to submit the survivors are clustered; it then names submissions one
after another, each knowing the verdicts of those before, until it would rather wait. How many
samples a problem has by the next look is the plan's affair.

With pace ``samples`` a look waits, with the clock held, until the samples planned for it are
judged: the run then depends on the seed and not on the machine. With pace ``clock`` it takes what
is there. Real time cannot be held, so there a waiting look is simply late.
"""

from __future__ import annotations

import asyncio
import random

import msgspec

from bot.allocation import ProblemState
from bot.candidates import Try, costs
from bot.plan import Plan
from bot.policies import Moment, Situation
from bot.prospects import Prospect
from bot.record import Funnel, Live, LiveProblem, ProblemRecord, Standing, SubmissionRecord
from bot.recorder import Recorder, cluster_records, program_record, submission_key
from bot.settings import BotSettings
from bot.site_client import Judged, SiteClient, Statement
from bot.solve import Solver, Task
from bot.standing import standing_of
from bot.strategy import Choice
from bot.utilisation import UtilisationMeter
from bot.wording import counted, verdict_words
from contest_sim.clock import Clock
from contest_sim.entities import Contest, Problem
from judge.client import Judge
from judge.verdict import Limits, TestCase, Verdict
from model.backend import Backend, sample_seed

EXAMPLE_OUTPUT_BYTES = 16 << 20


class _Submitted(msgspec.Struct, frozen=True):
    """A submission as the recorder and the site know it."""

    key: str
    site_id: int
    record: SubmissionRecord


class _Entry(msgspec.Struct):
    """A problem being played; ``pretested`` passed what is tested during the round."""

    problem: Problem
    solver: Solver
    record: ProblemRecord
    prospect: Prospect
    pretested: _Submitted | None = None

    @property
    def is_solved(self) -> bool:
        return self.record.solved_s is not None


class Contestant:
    """Plays one contest; :meth:`play` returns when the round is over and rated."""

    def __init__(
        self,
        *,
        site: SiteClient,
        clock: Clock,
        backend: Backend,
        judge: Judge,
        recorder: Recorder,
        settings: BotSettings,
        languages: tuple[str, ...],
        seed: int,
        meter: UtilisationMeter,
    ) -> None:
        self._site = site
        self._clock = clock
        self._backend = backend
        self._judge = judge
        self._recorder = recorder
        self._settings = settings
        self._languages = languages
        self._seed = seed
        self._meter = meter
        self._slots = asyncio.Semaphore(settings.in_flight)
        self._entries: list[_Entry] = []
        self._plan: Plan
        self._contest: Contest
        self._problems: list[Problem] = []

    async def enter(self, contest_id: int) -> None:
        """Register for a contest; call it before :meth:`play`."""
        settings = self._settings
        await self._site.register(settings.handle, settings.start_rating, settings.start_contests)
        self._contest, self._problems = await self._site.contest(contest_id)

    async def play(self) -> Standing:
        """Play the contest that was entered and return where it ended."""
        contest = self._contest
        self._plan = Plan.of(self._settings, contest)
        try:
            async with self._clock.at(0):
                await self._open(contest)
            for number, look in enumerate(self._plan.looks):
                async with self._clock.at(look.second):
                    for entry in self._entries:
                        if not entry.is_solved:
                            await self._look(contest, entry, number)
                    if number + 1 < len(self._plan.looks):
                        self._open_window(number + 1)
            await self._stop_drawing()
            async with self._clock.at(contest.duration_seconds):
                return await self._finish(contest)
        finally:
            await self._stop_drawing()

    async def _stop_drawing(self) -> None:
        """Draw no more, and account for every sample."""
        for entry in self._entries:
            await entry.solver.close()
        for entry in self._entries:
            known = entry.record.funnel
            funnel = entry.solver.funnel(clusters=known.clusters, submitted=known.submitted)
            await self._recorder.check(entry.problem.index, funnel)
            entry.record = msgspec.structs.replace(entry.record, funnel=funnel)
            await self._recorder.decision(entry.record)
        await self._recorder.effort()

    async def _open(self, contest: Contest) -> None:
        """Read every statement and let the solvers draw."""
        await self._recorder.event("started", f"{contest.name} has started")
        for problem in self._problems:
            statement = await self._site.statement(contest.id, problem.index)
            if statement.why_left_out:
                text = f"left out: {statement.why_left_out}"
                await self._recorder.event("skipped", text, problem.index)
                continue
            record = ProblemRecord(problem.index, problem.name, problem.rating, Funnel())
            solver = self._solver(contest, statement)
            self._recorder.log(problem.index).inputs(solver.inputs)
            self._entries.append(_Entry(problem, solver, record, Prospect(solver)))
        self._open_window(0)

    def _solver(self, contest: Contest, statement: Statement) -> Solver:
        return Solver(
            _task(contest, statement),
            backend=self._backend,
            judge=self._judge,
            slots=self._slots,
            seed=self._seed,
            languages=self._languages,
            num_inputs=self._settings.generated_inputs,
            cluster_limit=self._settings.cluster_limit,
            log=self._recorder.log(statement.index),
            meter=self._meter,
        )

    def _open_window(self, number: int) -> None:
        """Let unsolved problems draw what is planned up to a look, or everything on the clock."""
        if self._settings.pace == "clock":
            targets = dict.fromkeys(self._unsolved(), self._settings.samples_per_problem)
        else:
            second = self._plan.looks[number].second
            drawn = {entry.problem.index: entry.solver.target for entry in self._entries}
            states = [self._state(entry, second) for entry in self._entries]
            targets = self._plan.targets(number, states, drawn)
        for index, entry in self._unsolved().items():
            entry.solver.open(targets[index])

    def _unsolved(self) -> dict[str, _Entry]:
        return {entry.problem.index: entry for entry in self._entries if not entry.is_solved}

    def _state(self, entry: _Entry, second: int) -> ProblemState:
        limit = self._backend.limit(entry.solver.task.id)
        room = None if limit is None else max(limit - entry.solver.target, 0)
        worth = self._plan.worth(entry.problem)
        return entry.prospect.state(entry.problem.index, worth, second, room)

    async def _look(self, contest: Contest, entry: _Entry, number: int) -> None:
        """See what one problem has, and submit what the policy wants to submit by now."""
        moment, prospect = await self._settle(entry, number), entry.prospect
        if not moment.look.milestone and not self._plan.policy.is_due(moment):
            return
        clusters = await prospect.cluster()
        entry.record = self._snapshot(entry)
        await self._recorder.decision(entry.record)
        choice = self._choose(entry, moment)
        if choice is None and not moment.look.milestone:
            return
        funnel = entry.record.funnel
        await self._recorder.event(
            "decision",
            f"{funnel.sampled} sampled, {funnel.compiled} compiled, {funnel.passed} passed "
            f"the examples in {counted(len(clusters), 'cluster')}",
            entry.problem.index,
            funnel=msgspec.to_builtins(funnel),
        )
        while choice is not None:
            await self._submit(contest, entry, choice)
            choice = self._choose(entry, moment)
        await self._recorder.decision(entry.record)

    async def _settle(self, entry: _Entry, number: int) -> Moment:
        """Wait for the samples of a look, or until those that are missing cannot change it.

        Waiting for all of them would leave the sampler with little to do at every look.
        """
        looks, prospect = self._plan.looks, entry.prospect
        before, waits = prospect.passers, self._settings.pace == "samples"
        while True:
            entry.solver.check()
            prospect.count()
            moment = Moment(looks, number, prospect.passers, before)
            is_decisive = moment.look.milestone or self._plan.shift
            spare = 0 if is_decisive else self._plan.policy.spare(moment)
            if not waits or entry.solver.outstanding <= spare:
                return moment
            await entry.solver.settled(spare)

    def _choose(self, entry: _Entry, moment: Moment) -> Choice | None:
        """What the policy submits next, if anything; the dice are the attempt's own."""
        prospect = entry.prospect
        situation = Situation(
            moment,
            prospect.clusters,
            prospect.candidates,
            tuple(prospect.tries),
            self._plan.worth(entry.problem),
            self._plan.limit,
        )
        attempt = len(prospect.tries) + 1
        seed = sample_seed(self._seed, entry.solver.task.id, -1 - attempt)
        return self._plan.policy.choose(situation, random.Random(seed))

    def _snapshot(self, entry: _Entry) -> ProblemRecord:
        clusters = entry.prospect.clusters
        funnel = entry.solver.funnel(clusters=len(clusters), submitted=len(entry.prospect.tries))
        return msgspec.structs.replace(
            entry.record, funnel=funnel, clusters=cluster_records(entry.solver, clusters)
        )

    async def _submit(self, contest: Contest, entry: _Entry, choice: Choice) -> None:
        index, attempt = entry.problem.index, len(entry.prospect.tries) + 1
        program = program_record(entry.solver, choice.number)
        key = submission_key(self._recorder.record.id, index, choice)
        submission = SubmissionRecord(attempt, self._clock.now(), choice.rank, program, None)
        await self._recorder.submitted(index, key, submission, sample=choice.number)
        await self._recorder.event(
            "submission",
            f"submission {attempt}: sample {choice.number} of cluster {choice.rank}",
            index,
            attempt=attempt,
            program=program.sha,
        )
        site_id = await self._site.submit(contest.id, index, program.language, program.source, key)
        judged = await self._site.verdict(site_id)
        submission = _with_verdict(submission, judged)
        rejected = costs(judged.judgement, judged.failed_test)
        entry.prospect.tries.append(Try(choice, judged.judgement, rejected))
        await self._recorder.judged(key, site_id, submission)
        if judged.testset == "PRETESTS" and judged.judgement is Verdict.AC:
            entry.pretested = _Submitted(key, site_id, submission)
        await self._recorder.event(
            "verdict",
            verdict_words(judged.judgement, judged.failed_test, judged.testset),
            index,
            attempt=attempt,
            verdict=judged.judgement,
        )
        entry.record = msgspec.structs.replace(
            entry.record,
            submissions=(*entry.record.submissions, submission),
            funnel=msgspec.structs.replace(entry.record.funnel, submitted=attempt),
        )
        if judged.judgement is Verdict.AC:
            await entry.solver.close()

    async def _finish(self, contest: Contest) -> Standing:
        """Wait for the site's last verdicts; read the final standings and ratings from it."""
        await self._site.finished(contest.id)
        for entry in self._entries:
            if entry.pretested is not None:
                await self._learn_fate(entry, entry.pretested)
        rows = await self._site.rows(contest.id)
        changes = await self._site.rating_changes(contest.id)
        handle, rating = self._settings.handle, self._settings.start_rating
        standing = standing_of(handle, rating, rows, changes, contest, self._problems)
        await self._recorder.standing(handle, standing)
        await self._recorder.event(
            "finished",
            f"place {standing.place} of {standing.participants}, performance "
            f"{standing.performance}, rating {standing.old_rating} -> {standing.new_rating}",
            **msgspec.to_builtins(standing),
        )
        return standing

    async def _learn_fate(self, entry: _Entry, submitted: _Submitted) -> None:
        """What the tests after the round made of a submission that passed those during it."""
        judged = await self._site.verdict(submitted.site_id)
        submission = _with_verdict(submitted.record, judged)
        await self._recorder.judged(submitted.key, submitted.site_id, submission)
        kept = (s for s in entry.record.submissions if s.attempt != submission.attempt)
        submissions = tuple(sorted((*kept, submission), key=lambda s: s.attempt))
        entry.record = msgspec.structs.replace(entry.record, submissions=submissions)
        await self._recorder.event(
            "system test",
            verdict_words(judged.judgement, judged.failed_test),
            entry.problem.index,
            attempt=submission.attempt,
            verdict=judged.judgement,
        )

    def live(self) -> Live:
        """The present moment, for a display."""
        contest = self._contest
        return Live(
            title=contest.name,
            contest_s=self._clock.now(),
            duration_s=contest.duration_seconds,
            phase="CODING",
            held=self._clock.is_held,
            wall_s=self._recorder.wall_s,
            problems=[self._live_problem(entry) for entry in self._entries],
            utilisation=self._recorder.utilisation,
        )

    def _live_problem(self, entry: _Entry) -> LiveProblem:
        submissions = entry.record.submissions
        funnel = entry.solver.funnel(
            clusters=entry.record.funnel.clusters, submitted=len(entry.prospect.tries)
        )
        verdict = submissions[-1].verdict if submissions else None
        return LiveProblem(
            index=entry.problem.index,
            name=entry.problem.name,
            target=entry.solver.target,
            funnel=funnel,
            verdict=verdict.value if verdict else "",
        )


def _with_verdict(submission: SubmissionRecord, judged: Judged) -> SubmissionRecord:
    return msgspec.structs.replace(
        submission,
        contest_s=judged.relative_time_seconds,
        verdict=judged.judgement,
        failed_test=judged.failed_test,
        cpu_s=judged.time_consumed_millis / 1000,
        memory_bytes=judged.memory_consumed_bytes,
    )


def _task(contest: Contest, statement: Statement) -> Task:
    examples = tuple(
        TestCase(f"example {number}", sample["input"].encode(), sample["output"].encode())
        for number, sample in enumerate(statement.samples, start=1)
    )
    limits = Limits(
        cpu_s=statement.time_limit_seconds,
        memory_bytes=statement.memory_limit_bytes,
        output_bytes=EXAMPLE_OUTPUT_BYTES,
    )
    return Task(f"{contest.id}{statement.index}", statement.description, examples, limits)
