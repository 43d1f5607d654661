"""Our participants and their submissions, and how a submission is shown.

Plain state; the rules of taking and judging are :mod:`contest_sim.arena`'s. Invariant: what is
shown of a failed test is its number, never its data nor the words of a checker about it.
"""

from __future__ import annotations

import asyncio

import msgspec

from contest_sim.entities import API_VERDICTS, Contest, Member, Party, Problem, Submission
from contest_sim.scoring import Attempt
from judge.verdict import Report, Verdict

TESTING = "TESTING"
"""Codeforces' verdict of a submission that is being judged."""


class JudgedSubmission(Submission, rename="camel", omit_defaults=True, kw_only=True):
    """A submission with what Codeforces shows on its page.

    ``judgement`` is our verdict id, absent until judging ends; ``failed_test`` is ``test N``,
    samples counted first; ``message`` is the compiler's, or the verdict with the test's number.
    """

    judgement: Verdict | None = None
    failed_test: str = ""
    message: str = ""

    def public(self) -> Submission:
        """The submission as the Codeforces API has it."""
        return Submission(**{name: getattr(self, name) for name in Submission.__struct_fields__})


class Record(msgspec.Struct, eq=False, kw_only=True):
    """One submission and, once ``done`` is set, what the judge said of it.

    ``second`` is the contest second of its arrival, ``key`` the client's idempotency key.
    """

    id: int
    index: str
    author: Participant
    language: str
    source: str
    second: int
    key: str
    report: Report | None = None
    done: asyncio.Event = msgspec.field(default_factory=asyncio.Event)

    @property
    def verdict(self) -> Verdict | None:
        """The verdict, once there is one."""
        return self.report.verdict if self.report else None

    @property
    def passed(self) -> int:
        """How many tests it passed."""
        results = self.report.results if self.report else ()
        return sum(result.verdict is Verdict.AC for result in results)

    def view(self, contest: Contest, problem: Problem) -> JudgedSubmission:
        """The submission as its author may see it."""
        report = self.report or Report(Verdict.JE)
        failed = f"test {self.passed + 1}" if report.failed else ""
        message = f"{self.verdict} on {failed}" if failed else ""
        return JudgedSubmission(
            id=self.id,
            contest_id=contest.id,
            problem=problem,
            author=Party(contest_id=contest.id, members=(Member(handle=self.author.handle),)),
            programming_language=self.language,
            creation_time_seconds=(contest.start_time_seconds or 0) + self.second,
            relative_time_seconds=self.second,
            verdict=API_VERDICTS[self.verdict] if self.verdict else TESTING,
            passed_test_count=self.passed,
            time_consumed_millis=round(report.cpu_s * 1000),
            memory_consumed_bytes=report.memory_bytes,
            judgement=self.verdict,
            failed_test=failed,
            message=report.message if self.verdict is Verdict.CE else message,
        )


class Participant(msgspec.Struct, eq=False):
    """Somebody registered: the rating before the round, and submissions in order of arrival."""

    handle: str
    rating: int
    token: str
    submissions: list[Record] = msgspec.field(default_factory=list)

    def attempts(self, index: str) -> list[Attempt]:
        """The judged submissions to one problem, in order of arrival."""
        return [
            Attempt(record.second, record.report.verdict, record.passed)
            for record in self.submissions
            if record.report is not None and record.index == index
        ]
