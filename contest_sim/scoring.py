"""What a submission is worth: Codeforces' two scoring rules, in integer contest seconds.

ICPC rounds (Educational, Div. 3, Div. 4) count problems and penalty minutes; CF rounds count
points that decay. Pure functions; who stands where is :mod:`contest_sim.standings`'s affair.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import msgspec

from contest_sim.entities import Contest, Problem, ProblemResult
from judge.verdict import Verdict


class Attempt(msgspec.Struct, frozen=True):
    """One judged submission: contest second, verdict, and how many tests it passed."""

    second: int
    verdict: Verdict
    passed: int

    @property
    def accepted(self) -> bool:
        """Whether it solved the problem."""
        return self.verdict is Verdict.AC

    @property
    def rejected(self) -> bool:
        """Whether it costs: not where it did not compile, failed test 1, or the judge failed."""
        free = {Verdict.AC, Verdict.CE, Verdict.JE}
        return self.verdict not in free and self.passed > 0


def icpc_penalty(second: int, rejected: int) -> int:
    """Penalty minutes of a solved problem: whole minutes, and ten per rejected attempt."""
    return second // 60 + 10 * rejected


def cf_points(value: float, duration_s: int, second: int, rejected: int) -> float:
    """Points of a solved problem worth ``value`` at the start.

    Loses ``floor(120 value m / 250 D)`` in ``m`` minutes of a round of ``D`` minutes and 50 per
    rejected attempt; never below 30 % (codeforces.com/blog/entry/4088; generalised to D).
    """
    decay = int(120 * value * (second // 60)) // (250 * (duration_s // 60))
    return max(value - decay - 50 * rejected, 3 * value / 10)


def problem_result(
    contest: Contest, problem: Problem, attempts: Sequence[Attempt]
) -> ProblemResult:
    """One participant's cell for one problem, from the judged attempts in order of time.

    The first accepted attempt counts; in CF rounds the last one, and those that it replaces count
    as rejected. What follows it is ignored. An IOI round gives the value, whenever solved.
    """
    accepted = [number for number, attempt in enumerate(attempts) if attempt.accepted]
    if not accepted:
        return ProblemResult(points=0.0, rejected_attempt_count=_count_rejected(attempts))
    deciding = accepted[-1 if contest.type == "CF" else 0]
    rejected = _count_rejected(attempts[:deciding]) + accepted.index(deciding)
    second = attempts[deciding].second
    if contest.type == "ICPC":
        points = 1.0
    elif contest.type == "CF":
        points = cf_points(problem.points or 0, contest.duration_seconds, second, rejected)
    else:
        points = problem.points or 1.0
    return ProblemResult(
        points=points, rejected_attempt_count=rejected, best_submission_time_seconds=second
    )


def totals(contest: Contest, results: Iterable[ProblemResult]) -> tuple[float, int]:
    """Points and penalty minutes of a row; the penalty is 0 except in ICPC rounds."""
    solved = [cell for cell in results if cell.best_submission_time_seconds is not None]
    points = sum(cell.points for cell in solved)
    if contest.type != "ICPC":
        return points, 0
    return points, sum(
        icpc_penalty(cell.best_submission_time_seconds or 0, cell.rejected_attempt_count)
        for cell in solved
    )


def _count_rejected(attempts: Iterable[Attempt]) -> int:
    return sum(attempt.rejected for attempt in attempts)
