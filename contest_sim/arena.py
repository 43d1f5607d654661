"""A round while it is being played: who takes part, what they submitted, and what is public when.

The rules live here, HTTP does not (:mod:`contest_sim.site`). Invariants: a submission is judged
once per idempotency key; its time is the clock's at arrival, whatever judging takes; nothing that
leaves this module holds secret test data; whoever registers takes part and is placed, with or
without a submission.
"""

from __future__ import annotations

import asyncio
import logging
import re
import secrets
from collections.abc import Iterable, Mapping

import msgspec

from contest_sim.clock import Clock
from contest_sim.entities import Contest, Phase, Problem, RatingChange, Submission
from contest_sim.errors import SiteError
from contest_sim.official import Official
from contest_sim.package import ProblemPackage, Round
from contest_sim.rating import RATING_LIMIT
from contest_sim.scoring import problem_result, totals
from contest_sim.settings import ContestSimSettings
from contest_sim.standings import Entry, Standings
from contest_sim.submissions import JudgedSubmission, Participant, Record
from judge.client import Judge
from judge.errors import JudgeError
from judge.verdict import Report, Verdict

logger = logging.getLogger(__name__)

_HANDLE = re.compile(r"(?!participant-)[A-Za-z0-9_.-]{1,24}")
_TRIES = 2  # a judge at fault is asked once more


class Arena:
    """The state of one round; ``official`` holds each problem's tests by index."""

    def __init__(
        self,
        round_: Round,
        official: Mapping[str, Official],
        clock: Clock,
        judge: Judge,
        settings: ContestSimSettings,
    ) -> None:
        self._round = round_
        self._official = official
        self._clock = clock
        self._judge = judge
        self._settings = settings
        self._packages = {package.problem.index: package for package in round_.problems}
        self._participants: dict[str, Participant] = {}
        self._tokens: dict[str, Participant] = {}
        self._records: list[Record] = []
        self._judging: set[asyncio.Task[None]] = set()

    @property
    def phase(self) -> Phase:
        """Where the contest stands by the clock; not finished before every verdict is known."""
        second = self._clock.now()
        if second < 0:
            return "BEFORE"
        if second < self._round.contest.duration_seconds:
            return "CODING"
        judged = all(record.done.is_set() for record in self._records)
        return "FINISHED" if judged else "SYSTEM_TEST"

    def contest(self) -> Contest:
        """The contest as it stands now."""
        return msgspec.structs.replace(
            self._round.contest, phase=self.phase, relative_time_seconds=self._clock.now()
        )

    def problems(self) -> list[Problem]:
        """The problems; ratings and tags only afterwards, for they give solutions away."""
        problems = list(self._round.listed)
        if self.phase == "FINISHED":
            return problems
        return [msgspec.structs.replace(problem, rating=None, tags=()) for problem in problems]

    def check_contest(self, contest_id: int) -> None:
        """Refuse another contest's id."""
        if contest_id != self._round.contest.id:
            raise SiteError(f"contestId: Contest with id {contest_id} not found")

    def package(self, index: str) -> ProblemPackage:
        """A problem's public package, once the contest has started."""
        if self.phase == "BEFORE":
            raise SiteError(f"contestId: Contest {self._round.contest.id} has not started")
        package = self._packages.get(index)
        if self.is_unpackaged(index):
            raise SiteError(f"index: problem {index} is listed but not packaged: it has no tests")
        if package is None:
            raise SiteError(f"index: no problem {index!r}; there are {', '.join(self._packages)}")
        return package

    def is_unpackaged(self, index: str) -> bool:
        """Whether a problem belongs to the contest but cannot be attempted here."""
        listed = (problem.index for problem in self._round.listed)
        return index in listed and index not in self._packages

    def register(self, handle: str, rating: int) -> str:
        """Enter the contest; returns the token that submits under this handle."""
        if not _HANDLE.fullmatch(handle):
            raise SiteError("handle: 1 to 24 letters, digits, '_', '.' or '-', no participant-…")
        if abs(rating) > RATING_LIMIT:
            raise SiteError(f"rating: at most {RATING_LIMIT} either way")
        if handle in self._participants:
            raise SiteError(f"handle: {handle} is registered already")
        if self._clock.now() >= self._round.contest.duration_seconds:
            raise SiteError("contestId: the contest is over")
        participant = Participant(handle, rating, secrets.token_urlsafe(16))
        self._participants[handle] = self._tokens[participant.token] = participant
        return participant.token

    def participant(self, token: str) -> Participant:
        """Whose token this is."""
        if token not in self._tokens:
            raise SiteError("token: not registered; call upsolve.register and send its token")
        return self._tokens[token]

    def submit(
        self, author: Participant, index: str, language: str, source: str, key: str, second: int
    ) -> JudgedSubmission:
        """Take a submission that arrived at contest ``second`` and start judging it.

        The same key again returns the same submission, whatever the clock says by then.
        """
        for known in author.submissions:
            if key and known.key == key:
                if (known.index, known.source) != (index, source):
                    raise SiteError("idempotencyKey: used for another submission")
                return self._view(known)
        self._check_rules(author, index, language, source, second)
        record = Record(
            id=len(self._records) + 1,
            index=index,
            author=author,
            language=language,
            source=source,
            second=second,
            key=key,
        )
        self._records.append(record)
        author.submissions.append(record)
        task = asyncio.create_task(self._finish(record))
        self._judging.add(task)
        task.add_done_callback(self._judging_ended)
        return self._view(record)

    def _judging_ended(self, task: asyncio.Task[None]) -> None:
        self._judging.discard(task)
        if not task.cancelled() and (error := task.exception()) is not None:
            logger.error("judging a submission failed", exc_info=error)

    def _check_rules(
        self, author: Participant, index: str, language: str, source: str, second: int
    ) -> None:
        self.package(index)
        if not 0 <= second < self._round.contest.duration_seconds:
            raise SiteError("contestId: the contest is not running")
        known = self._judge.info.languages
        if language not in known or not known[language].available:
            usable = ", ".join(name for name, info in known.items() if info.available)
            raise SiteError(f"language: {language!r} cannot be judged here; there are {usable}")
        if not source.strip():
            raise SiteError("source: empty")
        if len(source.encode("utf-8", "replace")) > self._settings.source_limit_bytes:
            raise SiteError(f"source: more than {self._settings.source_limit_bytes} bytes")
        # What the judge could not judge was no chance.
        spent = [
            record
            for record in author.submissions
            if record.index == index and record.verdict is not Verdict.JE
        ]
        if len(spent) >= self._settings.submission_limit:
            raise SiteError(
                f"index: {self._settings.submission_limit} submissions to problem {index} are all"
            )

    async def _finish(self, record: Record) -> None:
        """Judge a submission, twice if the judge failed; the verdict is known afterwards."""
        report: Report | None = Report(Verdict.JE, message="judging broke off")
        try:
            for _ in range(_TRIES):
                report = await self._judged(record)
                if report.verdict is not Verdict.JE:
                    break
                logger.warning("submission %d: the judge failed: %s", record.id, report.message)
        except asyncio.CancelledError:
            report = None  # the site is closing: there is no verdict
            raise
        finally:
            record.report = report
            record.done.set()

    async def _judged(self, record: Record) -> Report:
        official = self._official[record.index]
        try:
            compilation = await self._judge.compile(record.source, record.language, urgent=True)
            if compilation.verdict is not Verdict.AC:
                return Report(compilation.verdict, message=compilation.message)
            return await self._judge.judge(
                compilation.program_id,
                official.tests,
                official.checker,
                self._packages[record.index].limits,
                urgent=True,
            )
        except JudgeError as error:
            return Report(Verdict.JE, message=str(error))

    async def submission(self, number: int, wait_s: float) -> JudgedSubmission:
        """A submission by its id, after waiting up to ``wait_s`` wall seconds for its verdict."""
        if not 1 <= number <= len(self._records):
            raise SiteError(f"id: no submission {number}")
        record = self._records[number - 1]
        try:
            async with asyncio.timeout(wait_s):
                await record.done.wait()
        except TimeoutError:
            pass
        return self._view(record)

    def submissions(self, handle: str) -> list[Submission]:
        """Everybody's submissions, or one person's; newest first, as Codeforces lists them."""
        return [
            self._view(record).public()
            for record in reversed(self._records)
            if not handle or record.author.handle == handle
        ]

    def standings(self) -> Standings:
        """The standings as they are shown now.

        Of the field only final totals are known, which would tell the future: its people appear
        when the contest is over.
        """
        field = self._round.field if self.phase == "FINISHED" else None
        entries = [self._entry(participant) for participant in self._participants.values()]
        return Standings(self._round.contest, entries, field)

    def rating_changes(self) -> list[RatingChange]:
        """Everybody's rating change; refused until the contest is over."""
        if self.phase != "FINISHED":
            raise SiteError("contestId: Rating changes are unavailable for this contest")
        return self.standings().rating_changes()

    def rating_history(self, handle: str) -> list[RatingChange]:
        """What is known of somebody's ratings: this round's change, once there is one."""
        self._old_rating(handle)
        if self.phase != "FINISHED":
            return []
        return [change for change in self.rating_changes() if change.handle == handle]

    def ratings(self, handles: Iterable[str]) -> list[int]:
        """These people's ratings, ours or of the field: once the contest is over, after it."""
        changes = self.rating_changes() if self.phase == "FINISHED" else []
        after = {change.handle: change.new_rating for change in changes}
        before = {handle: self._old_rating(handle) for handle in handles}
        return [after.get(handle, rating) for handle, rating in before.items()]

    def _old_rating(self, handle: str) -> int:
        if handle in self._participants:
            return self._participants[handle].rating
        ghost = re.fullmatch(r"participant-(\d{5,8})", handle, re.ASCII)
        if ghost and 1 <= int(ghost[1]) <= len(self._round.field):
            return int(self._round.field.ratings[int(ghost[1]) - 1])
        raise SiteError(f"handle: User with handle {handle} not found")

    def solved_count(self, index: str) -> int:
        """How many of our participants solved a problem."""
        return sum(
            any(attempt.accepted for attempt in participant.attempts(index))
            for participant in self._participants.values()
        )

    async def close(self) -> None:
        """Stop judging; whoever waits for a verdict is told that there is none."""
        tasks = list(self._judging)
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        for record in self._records:
            record.done.set()

    def _entry(self, participant: Participant) -> Entry:
        contest = self._round.contest
        results = tuple(
            problem_result(contest, problem, participant.attempts(problem.index))
            for problem in self._round.listed
        )
        points, penalty = totals(contest, results)
        return Entry(participant.handle, participant.rating, points, penalty, results)

    def _view(self, record: Record) -> JudgedSubmission:
        problem = next(p for p in self.problems() if p.index == record.index)
        return record.view(self._round.contest, problem)
