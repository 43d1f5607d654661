"""A run's row among the field, at any second of the round: a film that was over long ago.

The field is the round package's, replayed or reconstructed as :mod:`contest_sim.field_replay` says;
the run's own row follows from its submissions. Invariant: at the end the row is the one that the
run was rated by, whatever the film makes of it.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

import msgspec

from bot.dashboard.database import Connection
from bot.record import RunRecord, Standing
from contest_sim.entities import ProblemResult, RanklistRow
from contest_sim.field_replay import FieldReplay
from contest_sim.package import Round
from contest_sim.scoring import Attempt, Stage, problem_result, totals
from contest_sim.standings import Entry, Standings
from judge.verdict import Verdict

ROWS_AROUND = 5
MOMENTS = 90


class Sent(NamedTuple):
    """A judged submission."""

    problem: str
    attempt: Attempt


class Picture(msgspec.Struct, frozen=True):
    """The standings around the run at ``second``; ``own`` is the run's row, one of ``rows``."""

    second: int
    rows: tuple[RanklistRow, ...]
    own: RanklistRow
    total: int
    origin: str


class Place(NamedTuple):
    """Where the run stood at a second."""

    second: int
    place: int
    points: float


class Film:
    """One round's field and whoever is put into it."""

    def __init__(self, round_: Round) -> None:
        self._round = round_
        self._replay = FieldReplay(round_.contest, round_.listed, round_.field)
        self.problems = [problem.index for problem in round_.listed]

    @property
    def duration_s(self) -> int:
        """How long the round lasts."""
        return self._round.contest.duration_seconds

    def picture(self, run: RunRecord, handle: str, sent: Sequence[Sent], second: int) -> Picture:
        """The standings around the run's row at a second from 0 to the end."""
        points, penalty, cells = self._row(run.standing, sent, second)
        official = run.standing is None or run.standing.official
        entry = Entry(handle, 0, points, penalty, cells, official=official)
        snapshot = self._replay.at(second)
        standings = Standings(self._round.contest, [entry], snapshot)
        (own,) = standings.rows_of([handle])
        first = max(1, own.rank - ROWS_AROUND)
        rows = self._around(standings, handle, first)
        return Picture(second, tuple(rows), own, len(standings), self._replay.origin)

    def _around(self, standings: Standings, handle: str, first: int) -> list[RanklistRow]:
        """So many rows that the run's, which stands last among its equals, is there."""
        rows = standings.rows(first, 2 * ROWS_AROUND + 1)
        if any(_handle(row) == handle for row in rows):
            return rows
        at = standings.handles().index(handle) + 1
        return standings.rows(max(1, at - ROWS_AROUND), 2 * ROWS_AROUND + 1)

    def places(self, run: RunRecord, sent: Sequence[Sent], until: int) -> list[Place]:
        """The run's place at each moment that matters, and regularly in between."""
        step = max(1, self.duration_s // MOMENTS)
        moments = {*range(0, self.duration_s, step), self.duration_s}
        moments |= {one.attempt.second for one in sent}
        found = []
        for second in sorted(moment for moment in moments if moment <= until):
            points, penalty, _ = self._row(run.standing, sent, second)
            found.append(Place(second, self._replay.at(second).place(points, penalty), points))
        return found

    def _row(
        self, standing: Standing | None, sent: Sequence[Sent], second: int
    ) -> tuple[float, int, tuple[ProblemResult, ...]]:
        final = second >= self.duration_s
        stage: Stage = "FINAL" if final else "PRELIMINARY"
        contest = self._round.contest
        cells = tuple(
            problem_result(
                contest,
                problem,
                [
                    s.attempt
                    for s in sent
                    if s.problem == problem.index and s.attempt.second <= second
                ],
                stage,
            )
            for problem in self._round.listed
        )
        points, penalty = totals(contest, cells)
        if final and standing is not None:
            points, penalty = standing.points, standing.penalty
        return points, penalty, cells


def _handle(row: RanklistRow) -> str:
    return row.party.members[0].handle


def sent_by(db: Connection, run_id: str) -> list[Sent]:
    """A run's judged submissions, in order of time."""
    query = """SELECT submissions.problem, submissions.contest_s, verdict, failed_test,
            (SELECT data ->> '$.verdict' FROM events WHERE run_id = submissions.run_id
                AND kind = 'verdict' AND events.problem = submissions.problem
                AND data ->> '$.attempt' = attempt AND data ->> '$.testset' = 'PRETESTS')
        FROM submissions JOIN verdicts USING (idempotency_key)
        WHERE submissions.run_id = ? ORDER BY submissions.contest_s, submissions.problem, attempt"""
    return [
        Sent(problem, _attempt(second, verdict, failed, pretests))
        for problem, second, verdict, failed, pretests in db.execute(query, [run_id])
    ]


def _attempt(second: int, verdict: str, failed: str, pretests: str | None) -> Attempt:
    """An attempt: what failed ``test 7`` had passed six."""
    number = failed.rpartition(" ")[2]
    passed = int(number) - 1 if number.isdecimal() else 1
    return Attempt(second, Verdict(verdict), passed, Verdict(pretests) if pretests else None)
