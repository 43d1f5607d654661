"""A round while it is being played: who takes part, what they submitted, and what is public when.

The rules live here, HTTP does not (:mod:`contest_sim.site`). Invariants: a submission is judged
once per idempotency key; its time is the clock's at arrival, whatever judging takes; nothing that
leaves this module holds secret test data; whoever registers takes part and is placed, with or
without a submission; what anybody was told is in the journal.
"""

from __future__ import annotations

import asyncio
from collections.abc import Mapping

import msgspec

from contest_sim.attempts import Attempts
from contest_sim.clock import Clock
from contest_sim.entities import Contest, Phase, Problem
from contest_sim.errors import SiteError
from contest_sim.events import Event, Events
from contest_sim.field import ghost_order
from contest_sim.field_replay import FieldReplay, FieldSnapshot
from contest_sim.journal import Journal
from contest_sim.jury import Jury
from contest_sim.kept_cells import KeptReplay
from contest_sim.official import Official
from contest_sim.package import ProblemPackage, Round
from contest_sim.roster import Roster
from contest_sim.scoring import Stage, problem_result, totals
from contest_sim.settings import ContestSimSettings
from contest_sim.standings import Entry, Standings
from contest_sim.submissions import JudgedSubmission, Participant, Record
from contest_sim.system_tests import SystemTests
from judge.client import Judge
from judge.verdict import Verdict


class Arena:
    """The state of one round; ``official`` holds each problem's tests by index.

    What the journal remembers goes on; :meth:`resume` sends what was not judged to the jury.
    """

    def __init__(
        self,
        round_: Round,
        official: Mapping[str, Official],
        replay: FieldReplay,
        clock: Clock,
        judge: Judge,
        settings: ContestSimSettings,
        journal: Journal,
    ) -> None:
        self.events = Events()
        self._round = round_
        self._replay = KeptReplay(replay, round_.contest.duration_seconds)
        self._clock = clock
        self._judge = judge
        self._settings = settings
        self._journal = journal
        self._packages = {package.problem.index: package for package in round_.problems}
        limits = {index: package.limits for index, package in self._packages.items()}
        self._jury = Jury(official, limits, judge, self._verdict)
        self._pretested = {index for index, tests in official.items() if tests.after}
        self._roster = Roster(round_.contest, journal)
        self._records = list(journal.records(self._roster.by_handle))
        for record in self._records:
            record.author.submissions.append(record)
        self._system_tests = SystemTests(
            round_.contest, self._records, self._pretested, clock, self._jury
        )
        self._version = 0
        self._shown: tuple[object, Standings, Standings] | None = None

    def resume(self) -> None:
        """Judge what was submitted and not judged when the site ended, and wait for the end."""
        for record in self._records:
            if record.outcome is None:
                self._jury.take(record)
            else:
                record.done.set()
        self._system_tests.start()

    @property
    def judging(self) -> int:
        """How many submissions wait for their verdict."""
        return self._jury.pending

    @property
    def phase(self) -> Phase:
        """Where the contest stands by the clock; not finished before every verdict is known."""
        second = self._clock.now()
        if second < 0:
            return "BEFORE"
        if second < self._round.contest.duration_seconds:
            return "CODING"
        if any(record.outcome is None for record in self._records):
            return "PENDING_SYSTEM_TEST" if self._pretested else "SYSTEM_TEST"
        return "SYSTEM_TEST" if self._system_tests.left() else "FINISHED"

    @property
    def second(self) -> int:
        """The contest second."""
        return self._clock.now()

    @property
    def standings_key(self) -> tuple[object, ...]:
        """Changes whenever the standings may have changed."""
        second = min(self._clock.now(), self._round.contest.duration_seconds)
        return (self._version, second, self.phase)

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

    def register(self, handle: str, rating: int, contests: int) -> Participant:
        """Enter the contest; the participant's token submits under this handle.

        Whom the round is not rated for, by the true ``rating`` and the number of rated ``contests``
        before, takes part out of competition.
        """
        self._roster.check(handle, rating)
        if self._clock.now() >= self._round.contest.duration_seconds:
            raise SiteError("contestId: the contest is over")
        participant = self._roster.enter(handle, rating, contests)
        self._version += 1
        return participant

    def participant(self, token: str) -> Participant:
        """Whose token this is."""
        return self._roster.holder(token)

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
                return self.view(known)
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
        self._journal.submitted(record)
        self._records.append(record)
        author.submissions.append(record)
        self._jury.take(record)
        self._tell(record)
        return self.view(record)

    def _verdict(self, record: Record) -> None:
        self._version += 1
        if record.system is not None:
            self._journal.system_tested(record.id, record.system)
        elif record.outcome is not None:
            self._journal.judged(record.id, record.outcome)
        self._tell(record)

    def _tell(self, record: Record) -> None:
        """Tell the author's listeners what there is to know of a submission."""
        handle = record.author.handle
        event = Event("submission", self.view(record))
        self.events.tell(f"submission {record.id}", event, handle)

    def own_events(self, author: Participant) -> list[tuple[str, Event]]:
        """All that a participant's listener would have been told so far, with its keys."""
        return [
            (f"submission {record.id}", Event("submission", self.view(record)))
            for record in author.submissions
        ]

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
        return self.view(record)

    def records(self, handle: str) -> list[Record]:
        """Everybody's submissions, or one person's; in order of arrival."""
        if not handle:
            return self._records
        person = self._roster.by_handle.get(handle)
        return [] if person is None else person.submissions

    def attempts(self) -> Attempts | None:
        """The field's attempts, those to come as well; None where they are not known."""
        return self._round.field.attempts

    def standings(self, *, unofficial: bool = False) -> Standings:
        """The standings as they are shown now, perhaps with those out of competition.

        Made anew only where something changed.
        """
        key = self.standings_key
        if self._shown is None or self._shown[0] != key:
            entries = [self._entry(participant) for participant in self._roster]
            official = [entry for entry in entries if entry.official]
            contest, field = self._round.contest, self.field()
            shown = everybody = Standings(contest, entries, field)
            if len(official) < len(entries):
                shown = Standings(contest, official, field)
            self._shown = (key, shown, everybody)
        _, shown, everybody = self._shown
        return everybody if unofficial else shown

    def field(self) -> FieldSnapshot | None:
        """The field as it stands now, from the start on: the one place where it comes in."""
        second = min(self._clock.now(), self._round.contest.duration_seconds)
        return None if second < 0 else self._replay.at(second)

    def rating_before(self, handle: str) -> int | None:
        """The rating with which somebody, ours or of the field, came; None for strangers."""
        if handle in self._roster.by_handle:
            return self._roster.by_handle[handle].rating
        order, ratings = ghost_order(handle), self._round.field.ratings
        return int(ratings[order - 1]) if order and order <= len(ratings) else None

    def solved_counts(self) -> dict[str, int]:
        """How many people, ours and the field's, have solved each problem by now."""
        field, people = self.field(), self._roster
        return {
            problem.index: sum(person.solved(problem.index) for person in people)
            + (0 if field is None else int(field.solved[number]))
            for number, problem in enumerate(self._round.listed)
        }

    async def close(self) -> None:
        """Stop judging and telling; whoever waits for a verdict is told that there is none."""
        self.events.close()
        await self._system_tests.close()
        await self._jury.close()

    @property
    def handles(self) -> list[str]:
        """Our participants, in order of registration."""
        return list(self._roster.by_handle)

    def _entry(self, participant: Participant) -> Entry:
        contest = self._round.contest
        stage: Stage = "FINAL" if self.phase == "FINISHED" else "PRELIMINARY"
        results = tuple(
            problem_result(contest, problem, participant.attempts(problem.index), stage)
            for problem in self._round.listed
        )
        points, penalty = totals(contest, results)
        return Entry(
            participant.handle,
            participant.rating,
            points,
            penalty,
            results,
            participant.contests,
            participant.official,
        )

    def view(self, record: Record) -> JudgedSubmission:
        """A submission as its author may see it now."""
        problem = next(p for p in self.problems() if p.index == record.index)
        return record.view(self._round.contest, problem, pretested=record.index in self._pretested)
