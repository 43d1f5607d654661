"""One problem in a contestant's hands: looked at, submitted, judged, and taken up again.

The entry knows the problem's search (:mod:`bot.prospects`) and what the site said of it; when it
is looked at is the contestant's affair, what to submit the policy's. Everything is written down
before it is done, so that a killed run goes on where it was.
"""

from __future__ import annotations

import random

import msgspec

from bot.allocation import ProblemState
from bot.candidates import Try, costs
from bot.plan import Plan
from bot.policies import Moment, Situation
from bot.prospects import Prospect
from bot.record import LiveProblem, ProblemRecord, SubmissionRecord
from bot.recorder import Recorder, cluster_records, program_record, submission_key
from bot.resume import ProblemLeft
from bot.site_client import Judged, SiteClient
from bot.solve import Solver
from bot.strategy import Choice
from bot.wording import counted, verdict_words
from contest_sim.clock import Clock
from contest_sim.entities import Contest, Problem
from judge.verdict import Verdict
from model.backend import sample_seed


class Desk(msgspec.Struct, frozen=True):
    """What all problems of a round are played with; ``waits`` for planned samples at a look."""

    contest: Contest
    site: SiteClient
    clock: Clock
    recorder: Recorder
    plan: Plan
    seed: int
    waits: bool


class _Submitted(msgspec.Struct, frozen=True):
    """A submission as the recorder and the site know it."""

    key: str
    site_id: int
    record: SubmissionRecord


class Entry:
    """A problem being played; ``decided`` looks are behind it."""

    def __init__(self, desk: Desk, problem: Problem, solver: Solver, record: ProblemRecord) -> None:
        self.problem = problem
        self.solver = solver
        self.record = record
        self.prospect = Prospect(solver)
        self.decided = 0
        self._desk = desk
        self._pretested: _Submitted | None = None

    @property
    def index(self) -> str:
        """The problem's letter."""
        return self.problem.index

    @property
    def is_solved(self) -> bool:
        """Whether a submission was accepted, as far as is known."""
        return self.record.solved_s is not None

    def state(self, second: int, limit: int | None) -> ProblemState:
        """The search as the allocation sees it at ``second``; ``limit`` is the backend's."""
        room = None if limit is None else max(limit - self.solver.target, 0)
        return self.prospect.state(self.index, self._desk.plan.worth(self.problem), second, room)

    # Looking

    async def look(self, number: int) -> None:
        """See what there is, and submit what the policy wants to submit by now."""
        moment = await self._settle(number)
        if moment.look.milestone or self._desk.plan.policy.is_due(moment):
            await self._decide(moment)
        self.decided = number + 1

    async def _settle(self, number: int) -> Moment:
        """Wait for the samples of a look, or until those that are missing cannot change it.

        Waiting for all of them would leave the sampler with little to do at every look.
        """
        plan, prospect, before = self._desk.plan, self.prospect, self.prospect.passers
        while True:
            self.solver.check()
            prospect.count()
            moment = Moment(plan.looks, number, prospect.passers, before)
            is_decisive = moment.look.milestone or plan.shift
            spare = 0 if is_decisive else plan.policy.spare(moment)
            if not self._desk.waits or self.solver.outstanding <= spare:
                return moment
            await self.solver.settled(spare)

    async def _decide(self, moment: Moment) -> None:
        clusters = await self.prospect.cluster()
        self._snapshot()
        await self._desk.recorder.decision(self.record)
        choice = self._choose(moment)
        if choice is None and not moment.look.milestone:
            return
        funnel, number = self.record.funnel, moment.number + 1
        await self._desk.recorder.event(
            "decision",
            f"{funnel.sampled} sampled, {funnel.compiled} compiled, {funnel.passed} passed "
            f"the examples in {counted(len(clusters), 'cluster')}",
            self.index,
            decision=number,
            funnel=msgspec.to_builtins(funnel),
        )
        while choice is not None:
            await self._submit(choice)
            choice = self._choose(moment)
        await self._desk.recorder.decision(self.record, decided=number)

    def _choose(self, moment: Moment) -> Choice | None:
        """What the policy submits next, if anything; the dice are the attempt's own."""
        plan, prospect = self._desk.plan, self.prospect
        situation = Situation(
            moment,
            prospect.clusters,
            prospect.candidates,
            tuple(prospect.tries),
            plan.worth(self.problem),
            plan.limit,
        )
        attempt = len(prospect.tries) + 1
        seed = sample_seed(self._desk.seed, self.solver.task.id, -1 - attempt)
        return plan.policy.choose(situation, random.Random(seed))

    def _snapshot(self) -> None:
        clusters = self.prospect.clusters
        funnel = self.solver.funnel(clusters=len(clusters), submitted=len(self.prospect.tries))
        records = cluster_records(self.solver, clusters)
        self.record = msgspec.structs.replace(self.record, funnel=funnel, clusters=records)

    async def account(self) -> None:
        """Check, when drawing has ended, that every sample is accounted for, and remember it."""
        known = self.record.funnel
        funnel = self.solver.funnel(clusters=known.clusters, submitted=known.submitted)
        await self._desk.recorder.check(self.index, funnel)
        self.record = msgspec.structs.replace(self.record, funnel=funnel)
        await self._desk.recorder.decision(self.record)

    # Submitting

    async def _submit(self, choice: Choice) -> None:
        recorder, attempt = self._desk.recorder, len(self.prospect.tries) + 1
        program = program_record(self.solver, choice.number)
        key = submission_key(recorder.record.id, self.index, choice)
        submission = SubmissionRecord(attempt, self._desk.clock.now(), choice.rank, program, None)
        await recorder.submitted(self.index, key, submission, sample=choice.number)
        await self._send(submission, key, choice)

    async def _send(self, submission: SubmissionRecord, key: str, choice: Choice) -> None:
        """Send a submission that is remembered, under its key, and wait for the verdict."""
        recorder, site, attempt = self._desk.recorder, self._desk.site, submission.attempt
        program, contest_id = submission.program, self._desk.contest.id
        await recorder.event(
            "submission",
            f"submission {attempt}: sample {choice.number} of cluster {submission.cluster}",
            self.index,
            attempt=attempt,
            program=program.sha,
        )
        site_id = await site.submit(contest_id, self.index, program.language, program.source, key)
        judged = await site.verdict(site_id)
        submission = _with_verdict(submission, judged)
        await recorder.judged(key, site_id, submission)
        self._know(submission, choice)
        if judged.testset == "PRETESTS" and judged.judgement is Verdict.AC:
            self._pretested = _Submitted(key, site_id, submission)
        await recorder.event(
            "verdict",
            verdict_words(judged.judgement, judged.failed_test, judged.testset),
            self.index,
            attempt=attempt,
            verdict=judged.judgement,
            testset=judged.testset,
        )
        if judged.judgement is Verdict.AC:
            await self.solver.close()

    def _know(self, submission: SubmissionRecord, choice: Choice) -> None:
        """Take notice of a verdict."""
        assert submission.verdict is not None
        rejected = costs(submission.verdict, submission.failed_test)
        self.prospect.tries.append(Try(choice, submission.verdict, rejected))
        self.record = msgspec.structs.replace(
            self.record,
            submissions=(*self.record.submissions, submission),
            funnel=msgspec.structs.replace(self.record.funnel, submitted=submission.attempt),
        )

    async def learn_fate(self) -> None:
        """What the tests after the round made of a submission that passed those during it."""
        if self._pretested is None:
            return
        judged = await self._desk.site.verdict(self._pretested.site_id)
        submission = _with_verdict(self._pretested.record, judged)
        await self._desk.recorder.judged(self._pretested.key, self._pretested.site_id, submission)
        kept = (s for s in self.record.submissions if s.attempt != submission.attempt)
        submissions = tuple(sorted((*kept, submission), key=lambda s: s.attempt))
        self.record = msgspec.structs.replace(self.record, submissions=submissions)
        await self._desk.recorder.event(
            "system test",
            verdict_words(judged.judgement, judged.failed_test),
            self.index,
            attempt=submission.attempt,
            verdict=judged.judgement,
        )

    # Going on after an interruption

    async def take_up(self, left: ProblemLeft, decided: int, target: int) -> None:
        """Go on from where an interrupted run was; send again what has no verdict.

        Args:
            left: what is known of the problem; its solver has been given the rest.
            decided: looks that are behind every problem.
            target: samples that the problem was to have at the last of them.
        """
        self.decided = max(left.decided, decided)
        submissions = left.record.submissions
        self.record = msgspec.structs.replace(left.record, submissions=())
        for tried, sent in zip(left.tried, submissions, strict=True):
            choice = Choice(tried.sample, "", sent.cluster)
            if tried.site_id is None or sent.verdict is None:
                await self._send(sent, tried.key, choice)
                continue
            self._know(sent, choice)
            if tried.is_pretested:
                self._pretested = _Submitted(tried.key, tried.site_id, sent)
        if self.decided or self.prospect.tries:
            await self.prospect.remember(target)

    # Showing

    def live(self) -> LiveProblem:
        """The present moment, for a display."""
        submissions = self.record.submissions
        funnel = self.solver.funnel(
            clusters=self.record.funnel.clusters, submitted=len(self.prospect.tries)
        )
        verdict = submissions[-1].verdict if submissions else None
        return LiveProblem(
            index=self.index,
            name=self.problem.name,
            target=self.solver.target,
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
