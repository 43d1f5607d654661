"""Our participants and their submissions, and how a submission is shown.

Plain state; the rules of taking and judging are :mod:`contest_sim.arena`'s. Invariant: what is
shown of a failed test is its number, never its data nor the words of a checker about it.
"""

from __future__ import annotations

import asyncio

import msgspec

from contest_sim.entities import (
    API_VERDICTS,
    Contest,
    Member,
    Party,
    Problem,
    Submission,
    participant_type,
)
from contest_sim.hidden_ratings import SETTLED
from contest_sim.scoring import Attempt
from judge.verdict import Report, Verdict

TESTING = "TESTING"
"""Codeforces' verdict of a submission that is being judged."""

_TEST = {"PRETESTS": "pretest", "TESTS": "test"}


class JudgedSubmission(Submission, rename="camel", omit_defaults=True, kw_only=True):
    """A submission with what Codeforces shows on its page.

    ``judgement`` is our verdict id, absent until judging ends; ``failed_test`` is ``test N``
    or ``pretest N``, samples counted first; ``message`` is the compiler's, or the verdict with the
    test's number.
    """

    judgement: Verdict | None = None
    failed_test: str = ""
    message: str = ""

    def public(self) -> Submission:
        """The submission as the Codeforces API has it."""
        return Submission(**{name: getattr(self, name) for name in Submission.__struct_fields__})


class Outcome(msgspec.Struct, frozen=True):
    """What is kept and shown of judging: nothing here can tell a test's data.

    ``failed`` says whether a test failed, as against compiling; ``message`` is the compiler's.
    """

    verdict: Verdict
    passed: int = 0
    cpu_s: float = 0.0
    memory_bytes: int = 0
    failed: bool = False
    message: str = ""

    @classmethod
    def of(cls, report: Report) -> Outcome:
        """The judge's report without what it tells of secret tests."""
        return cls(
            verdict=report.verdict,
            passed=sum(result.verdict is Verdict.AC for result in report.results),
            cpu_s=report.cpu_s,
            memory_bytes=report.memory_bytes,
            failed=report.failed is not None,
            message=report.message if report.verdict is Verdict.CE else "",
        )

    def followed_by(self, later: Outcome) -> Outcome:
        """The outcome of passing these tests and then meeting ``later`` ones."""
        return msgspec.structs.replace(
            later,
            passed=self.passed + later.passed,
            cpu_s=max(self.cpu_s, later.cpu_s),
            memory_bytes=max(self.memory_bytes, later.memory_bytes),
        )


class Record(msgspec.Struct, eq=False, kw_only=True):
    """One submission and, once ``done`` is set, what became of it.

    ``second`` is the contest second of its arrival, ``key`` the client's idempotency key. Without
    an ``outcome`` when ``done``, the site closed before the verdict. Where the problem has pretests
    the ``outcome`` is by them, and ``system`` by all tests, for those that are tested after the
    round.
    """

    id: int
    index: str
    author: Participant
    language: str
    source: str
    second: int
    key: str
    outcome: Outcome | None = None
    system: Outcome | None = None
    done: asyncio.Event = msgspec.field(default_factory=asyncio.Event)

    @property
    def verdict(self) -> Verdict | None:
        """The verdict, once there is one: the last one."""
        latest = self.system or self.outcome
        return latest.verdict if latest else None

    @property
    def passed_during(self) -> bool:
        """Whether it passed what judges submissions when they come."""
        return self.outcome is not None and self.outcome.verdict is Verdict.AC

    def view(self, contest: Contest, problem: Problem, *, pretested: bool) -> JudgedSubmission:
        """The submission as its author may see it; ``pretested`` where the problem has pretests."""
        outcome = self.system or self.outcome or Outcome(Verdict.JE)
        testset = "PRETESTS" if pretested and self.system is None else "TESTS"
        failed = f"{_TEST[testset]} {outcome.passed + 1}" if outcome.failed else ""
        return JudgedSubmission(
            id=self.id,
            contest_id=contest.id,
            problem=problem,
            author=Party(
                contest_id=contest.id,
                members=(Member(handle=self.author.handle),),
                participant_type=participant_type(official=self.author.official),
                start_time_seconds=contest.start_time_seconds,
            ),
            programming_language=self.language,
            creation_time_seconds=(contest.start_time_seconds or 0) + self.second,
            relative_time_seconds=self.second,
            verdict=API_VERDICTS[self.verdict] if self.verdict else TESTING,
            testset=testset,
            passed_test_count=outcome.passed,
            time_consumed_millis=round(outcome.cpu_s * 1000),
            memory_consumed_bytes=outcome.memory_bytes,
            judgement=self.verdict,
            failed_test=failed,
            message=outcome.message or (f"{self.verdict} on {failed}" if failed else ""),
        )


class Participant(msgspec.Struct, eq=False):
    """Somebody registered: the rating before the round, and submissions in order of arrival.

    ``contests`` are the rated ones before the round; whoever is not ``official`` takes part out of
    competition.
    """

    handle: str
    rating: int
    token: str
    contests: int = SETTLED
    official: bool = True
    submissions: list[Record] = msgspec.field(default_factory=list)

    def attempts(self, index: str) -> list[Attempt]:
        """The judged submissions to one problem, in order of arrival."""
        return [
            Attempt(record.second, last.verdict, last.passed, record.outcome.verdict)
            for record in self.submissions
            if record.outcome is not None and record.index == index
            for last in (record.system or record.outcome,)
        ]

    def solved(self, index: str) -> bool:
        """Whether a submission to this problem was accepted."""
        return any(
            record.verdict is Verdict.AC for record in self.submissions if record.index == index
        )
