"""AlphaCode's trio: where a participant would stand with the best, its own and the worst times.

Which problems were solved and how many rejected attempts each took is known of a simulated
participant; how fast is a matter of the machine and of what the clock is taken to mean. So three
percentiles are given, as the AlphaCode paper does (section 5.1): all solutions in the first minute
(the least time penalty), at the times of the replay, and in the last second (the most).
"""

from __future__ import annotations

from collections.abc import Sequence

import msgspec

from contest_sim.entities import Contest, Problem, ProblemResult
from contest_sim.field import Field
from contest_sim.scoring import cf_points, totals


class Trio(msgspec.Struct, frozen=True):
    """Percentiles: real participants strictly better, in percent; smaller is better."""

    best: float
    estimated: float
    worst: float


def percentiles(
    contest: Contest, problems: Sequence[Problem], cells: Sequence[ProblemResult], field: Field
) -> Trio:
    """Place a row of ``cells`` in the field: at its own times and at both extremes.

    Args:
        contest: gives the scoring rule and the duration.
        problems: in the order of the cells.
        cells: what the participant did, one per problem.
        field: the real participants' final totals.

    Raises:
        ValueError: problems and cells are not as many, or the field is empty.
    """
    if not len(field):
        raise ValueError("no participants: a percentile needs somebody to be better than")
    moments = (0, None, contest.duration_seconds - 1)
    best, estimated, worst = (
        percentile(field, *totals(contest, at_second(contest, problems, cells, second)))
        for second in moments
    )
    return Trio(best, estimated, worst)


def percentile(field: Field, points: float, penalty: int) -> float:
    """Real participants strictly better than these totals, in percent of all."""
    return 100 * (field.place(points, penalty) - 1) / len(field)


def at_second(
    contest: Contest,
    problems: Sequence[Problem],
    cells: Sequence[ProblemResult],
    second: int | None,
) -> list[ProblemResult]:
    """The cells as if every solved problem had been solved at ``second``; None: as it was."""
    return [
        _moved(contest, problem, cell, second)
        for problem, cell in zip(problems, cells, strict=True)
    ]


def _moved(
    contest: Contest, problem: Problem, cell: ProblemResult, second: int | None
) -> ProblemResult:
    if second is None or cell.best_submission_time_seconds is None:
        return cell
    points = cell.points
    if contest.type == "CF":
        rejected = cell.rejected_attempt_count
        points = cf_points(problem.points or 0, contest.duration_seconds, second, rejected)
    return msgspec.structs.replace(cell, points=points, best_submission_time_seconds=second)
