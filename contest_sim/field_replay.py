"""The field at any second: what everybody has by then, from a course of the round.

``FieldReplay(round.contest, round.listed, round.field).at(second)`` is pure: any second, in any
order, as often as wanted; a snapshot costs one pass over the events before it. Where the field
brings no course of its own one is reconstructed, and ``origin`` says so.
"""

from __future__ import annotations

from collections.abc import Sequence

import msgspec
import numpy as np
from numpy.typing import NDArray

from contest_sim.course import Course, Origin
from contest_sim.entities import Contest, Problem, ProblemResult
from contest_sim.field import Field
from contest_sim.reconstruction import reconstruct


class FieldSnapshot(msgspec.Struct, frozen=True, eq=False):
    """Everybody's row at ``second``, in the field's final order.

    ``solved`` counts the people who have solved each problem; ratings and ``contests`` are those
    before the round. :class:`contest_sim.standings.
    Standings` takes a snapshot where it takes a field.
    """

    second: int
    final: bool
    points: NDArray[np.float64]
    penalty: NDArray[np.int64]
    ratings: NDArray[np.int64]
    solved: NDArray[np.int64]
    course: Course
    contests: NDArray[np.int64] | None = None

    def __len__(self) -> int:
        return len(self.ratings)

    @property
    def origin(self) -> Origin:
        """Whether this happened so, was reconstructed from totals, or is made up."""
        return self.course.origin

    def place(self, points: float, penalty: int) -> int:
        """The 1-based place that one more row has now: one more than there are better ones."""
        tied = (self.points == points) & (self.penalty < penalty)
        return int(np.count_nonzero((self.points > points) | tied)) + 1

    def cells(self, person: int) -> tuple[ProblemResult, ...]:
        """One person's problems, as they stand."""
        return self.course.cells(person, self.second, final=self.final)

    def hacks(self, person: int) -> tuple[int, int]:
        """One person's successful and unsuccessful hacks so far."""
        if self.second < self.course.hack_seconds[person]:
            return 0, 0
        successful, unsuccessful = self.course.hacks[person]
        return int(successful), int(unsuccessful)


class FieldReplay:
    """The course of a round as a film: :meth:`at` gives the picture of any second."""

    def __init__(self, contest: Contest, problems: Sequence[Problem], field: Field) -> None:
        self._contest = contest
        self._field = field
        self.course = field.course or reconstruct(contest, problems, field)
        self._times, self._people, self._points, self._penalties = _events(contest, self.course)
        self._solved = [np.sort(column[column >= 0]) for column in self.course.seconds.T]

    @property
    def origin(self) -> Origin:
        """Whether the course is known, reconstructed from totals, or synthetic."""
        return self.course.origin

    def at(self, second: int) -> FieldSnapshot:
        """The field at contest ``second``: nothing before 0, the final totals from the end on."""
        final = second >= self._contest.duration_seconds
        stop = int(np.searchsorted(self._times, second, side="right"))
        return FieldSnapshot(
            second=second,
            final=final,
            points=self._field.points if final else self._sum(self._points, stop),
            penalty=self._field.penalty
            if final
            else self._sum(self._penalties, stop).astype(np.int64),
            ratings=self._field.ratings,
            solved=np.array(
                [np.searchsorted(times, second, side="right") for times in self._solved],
                dtype=np.int64,
            ),
            course=self.course,
            contests=self._field.contests,
        )

    def _sum(self, values: NDArray[np.float64], stop: int) -> NDArray[np.float64]:
        people, number = self._people[:stop], len(self._field)
        return np.bincount(people, values[:stop], number).astype(np.float64, copy=False)


def _events(
    contest: Contest, course: Course
) -> tuple[NDArray[np.int64], NDArray[np.int64], NDArray[np.float64], NDArray[np.float64]]:
    """Times, people, points and penalty minutes of everything that changes a row, by time."""
    solvers, _ = np.nonzero(course.solved)
    hackers = np.flatnonzero(course.hacks.any(axis=1) & (contest.type == "CF"))
    times = np.append(course.seconds[course.solved], course.hack_seconds[hackers])
    points = np.append(course.points[course.solved], course.hack_totals()[hackers])
    minutes = course.penalties(contest)[course.solved].astype(np.float64)
    penalties = np.append(minutes, np.zeros(len(hackers)))
    order = np.argsort(times, kind="stable")
    people = np.append(solvers, hackers).astype(np.int64)
    return times[order], people[order], points[order].astype(np.float64), penalties[order]
