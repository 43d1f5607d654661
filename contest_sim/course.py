"""The course of a round: when each person of the field solved what, after how many rejections.

A course is *replayed* where it is known (standings rows of the Codeforces API), *reconstructed*
where only totals are (:mod:`contest_sim.reconstruction`) and *synthetic* where even the people are
made up (:mod:`contest_sim.synthetic_field`); ``origin`` says which and goes wherever it is shown.

Rules: a cell's points and rejections count from the second of its accepted attempt, for rejected
attempts have no times in standings; where an import brought everybody's attempts, those that cost
show from the second at which they were made until the problem is solved. Hacks count from
``hack_seconds``; what no cell and no hack explains (``rest``) counts when the round is over.
Invariant: row ``i`` of every array is person
``i`` of the field, and at the end the row's sum is that person's total.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Sequence
from functools import partial
from typing import Literal

import msgspec
import numpy as np
from numpy.typing import NDArray

from contest_sim.attempts import Rejections
from contest_sim.entities import Contest, Problem, ProblemResult, RanklistRow
from contest_sim.scoring import hack_points

Origin = Literal["replayed", "reconstructed", "synthetic"]
UNSOLVED = -1
"""In ``seconds``: never solved."""


class Course(msgspec.Struct, frozen=True, eq=False, kw_only=True):
    """Arrays of people x problems, and of people; times in contest seconds.

    ``hacks`` holds successful and unsuccessful ones; ``rest`` points and penalty minutes;
    ``rejections`` the attempts that cost, where their times are known.
    """

    origin: Origin
    seconds: NDArray[np.int64]
    rejected: NDArray[np.int64]
    points: NDArray[np.float64]
    hacks: NDArray[np.int64]
    hack_seconds: NDArray[np.int64]
    rest: NDArray[np.float64]
    rejections: Rejections | None = None

    def __len__(self) -> int:
        return len(self.seconds)

    @property
    def solved(self) -> NDArray[np.bool_]:
        """Which cells hold an accepted attempt (in IOI rounds: any points)."""
        return np.asarray(self.seconds != UNSOLVED)

    def penalties(self, contest: Contest) -> NDArray[np.int64]:
        """Penalty minutes per cell: 0 but for solved ones of ICPC rounds."""
        counts = self.solved & (contest.type == "ICPC")
        return np.where(counts, self.seconds // 60 + 10 * self.rejected, 0)

    def hack_totals(self) -> NDArray[np.int64]:
        """Points from hacks, per person."""
        return hack_points(self.hacks[:, 0], self.hacks[:, 1])

    def cells(self, person: int, second: int, *, final: bool) -> tuple[ProblemResult, ...]:
        """One person's row as it stands at ``second``, or the ``final`` one, whatever the second.

        Without known ``rejections`` only final cells tell of attempts at unsolved problems.
        """
        rows = [table[person].tolist() for table in (self.seconds, self.rejected, self.points)]
        if final:
            return tuple(itertools.starmap(_final_cell, zip(*rows, strict=True)))
        so_far = [0] * len(rows[0])
        if self.rejections is not None:
            problems, seconds = self.rejections.of(person)
            made = problems[seconds <= second]
            so_far = np.bincount(made, minlength=len(so_far)).tolist()
        return tuple(itertools.starmap(partial(_cell, second), zip(*rows, so_far, strict=True)))

    def changes(self, person: int) -> Iterator[int]:
        """The seconds at which one person's cells may change."""
        yield from self.seconds[person].tolist()
        if self.rejections is not None:
            yield from self.rejections.of(person)[1].tolist()


def _final_cell(solved_at: int, rejected: int, points: float) -> ProblemResult:
    if solved_at == UNSOLVED:
        return ProblemResult(points=0.0, rejected_attempt_count=rejected)
    return ProblemResult(
        points=points, rejected_attempt_count=rejected, best_submission_time_seconds=solved_at
    )


def _cell(second: int, solved_at: int, rejected: int, points: float, so_far: int) -> ProblemResult:
    if solved_at == UNSOLVED or solved_at > second:
        return ProblemResult(points=0.0, rejected_attempt_count=so_far, type="PRELIMINARY")
    return ProblemResult(
        points=points,
        rejected_attempt_count=rejected,
        type="PRELIMINARY",
        best_submission_time_seconds=solved_at,
    )


def course_of_rows(
    contest: Contest, problems: Sequence[Problem], rows: Sequence[RanklistRow]
) -> Course:
    """The course that standings rows with problem results tell; row ``i`` is person ``i``.

    The time of hacks is not in them: they count from the person's last accepted attempt.

    Raises:
        ValueError: a row has not one result for each problem, or a time outside the round.
    """
    for row in rows:
        if len(row.problem_results) != len(problems):
            raise ValueError(
                f"row of rank {row.rank}: {len(row.problem_results)} problemResults for"
                f" {len(problems)} problems"
            )
    cells = [row.problem_results for row in rows]
    shape = (len(rows), len(problems))
    seconds = _table(cells, "best_submission_time_seconds", shape).astype(np.int64)
    if seconds.size and not UNSOLVED <= seconds.min() <= seconds.max() < contest.duration_seconds:
        raise ValueError("bestSubmissionTimeSeconds: outside the round")
    course = Course(
        origin="replayed",
        seconds=seconds,
        rejected=_table(cells, "rejected_attempt_count", shape).astype(np.int64),
        points=np.where(seconds == UNSOLVED, 0.0, _table(cells, "points", shape)),
        hacks=np.array(
            [(row.successful_hack_count, row.unsuccessful_hack_count) for row in rows],
            dtype=np.int64,
        ).reshape(-1, 2),
        hack_seconds=np.max(seconds, axis=1, initial=0),
        rest=np.zeros((len(rows), 2)),
    )
    totals = np.array([(row.points, row.penalty) for row in rows], dtype=np.float64).reshape(-1, 2)
    return msgspec.structs.replace(course, rest=totals - explained(contest, course))


def explained(contest: Contest, course: Course) -> NDArray[np.float64]:
    """Points and penalty minutes per person that cells and hacks add up to."""
    hacks = course.hack_totals() if contest.type == "CF" else 0
    points = course.points.sum(axis=1) + hacks
    return np.column_stack((points, course.penalties(contest).sum(axis=1)))


def _table(
    rows: Sequence[tuple[ProblemResult, ...]], name: str, shape: tuple[int, int]
) -> NDArray[np.float64]:
    values = [[getattr(cell, name) for cell in row] for row in rows]
    table = [[UNSOLVED if value is None else value for value in row] for row in values]
    return np.array(table, dtype=np.float64).reshape(shape)
