"""What a submission is worth: Codeforces' three scoring rules, in integer contest seconds.

ICPC rounds (Educational, Div. 3, Div. 4) count problems and penalty minutes; CF rounds count
points that decay; IOI rounds the best score of each problem. Pure functions; who stands where is
:mod:`contest_sim.standings`'s affair, and equal rows share a place there: points, then penalty,
and nothing beyond decides.

Two stages: while a round with pretests runs, an attempt stands by its verdict on them and cells
are PRELIMINARY; after the system tests by its verdict on all tests, and cells are FINAL.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Literal, TypeVar

import msgspec
import numpy as np
from numpy.typing import NDArray

from contest_sim.entities import Contest, Problem, ProblemResult
from judge.verdict import Verdict

Stage = Literal["PRELIMINARY", "FINAL"]
Count = TypeVar("Count", int, NDArray[np.int64])

_FREE = {Verdict.AC, Verdict.CE, Verdict.JE}


class Attempt(msgspec.Struct, frozen=True):
    """One judged submission: contest second, verdict, and how many tests it passed.

    ``pretests`` is its verdict during the round where that was by fewer tests (or before hacks),
    None where all tests ran at once. ``score`` is the share of the value that its tests give in an
    IOI round, from 0 to 1; None: all for an accepted program, else nothing.
    """

    second: int
    verdict: Verdict
    passed: int
    pretests: Verdict | None = None
    score: float | None = None

    @property
    def accepted(self) -> bool:
        """Whether it solved the problem."""
        return self.verdict is Verdict.AC

    @property
    def rejected(self) -> bool:
        """Whether it costs: not where it did not compile, failed test 1, or the judge failed."""
        return self.verdict not in _FREE and self.passed > 0

    @property
    def share(self) -> float:
        """The share of the problem's value that it earns in an IOI round."""
        return float(self.accepted) if self.score is None else self.score

    def at(self, stage: Stage) -> Attempt:
        """The attempt as it counts at a stage: by its verdict on the pretests, or by the last."""
        if stage == "FINAL" or self.pretests is None:
            return self
        return msgspec.structs.replace(self, verdict=self.pretests)


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


def hack_points(successful: Count, unsuccessful: Count) -> Count:
    """Points of a CF round from hacks: 100 for each that broke a program, -50 for each other."""
    return 100 * successful - 50 * unsuccessful


def problem_value(contest: Contest, problem: Problem) -> float:
    """What a problem is worth before any decay: 1 in ICPC rounds, and where no value is given."""
    return 1.0 if contest.type == "ICPC" else problem.points or 1.0


def problem_result(
    contest: Contest, problem: Problem, attempts: Sequence[Attempt], stage: Stage = "FINAL"
) -> ProblemResult:
    """One participant's cell for one problem, from the judged attempts in order of time.

    The first accepted attempt counts; in CF rounds the last one, and those that it replaces count
    as rejected. What follows it is ignored. In a CF round only the last program that passed the
    pretests is tested on: if it fails, the problem is unsolved, whatever came before. An IOI round
    gives the best attempt's score, whenever it came.
    """
    if contest.type == "IOI":
        return _best_score(problem_value(contest, problem), attempts, stage)
    preliminary = [attempt.at("PRELIMINARY") for attempt in attempts]
    staged = [attempt.at(stage) for attempt in attempts]
    contenders = preliminary if contest.type == "CF" else staged
    accepted = [number for number, attempt in enumerate(contenders) if attempt.accepted]
    deciding = accepted[-1 if contest.type == "CF" else 0] if accepted else None
    if deciding is None or not staged[deciding].accepted:
        return ProblemResult(points=0.0, rejected_attempt_count=_count_rejected(staged), type=stage)
    replaced = accepted.index(deciding)
    rejected = replaced + _count_rejected(contenders[:deciding])
    second = attempts[deciding].second
    points = problem_value(contest, problem)
    if contest.type == "CF":
        points = cf_points(points, contest.duration_seconds, second, rejected)
    return ProblemResult(
        points=points,
        rejected_attempt_count=rejected,
        type=stage,
        best_submission_time_seconds=second,
    )


def totals(
    contest: Contest,
    results: Iterable[ProblemResult],
    successful_hacks: int = 0,
    unsuccessful_hacks: int = 0,
) -> tuple[float, int]:
    """Points and penalty minutes of a row; the penalty is 0 except in ICPC rounds.

    Hacks count in CF rounds only.
    """
    solved = [cell for cell in results if cell.best_submission_time_seconds is not None]
    points = sum(cell.points for cell in solved)
    if contest.type == "CF":
        return points + hack_points(successful_hacks, unsuccessful_hacks), 0
    if contest.type == "IOI":
        return points, 0
    return points, sum(
        icpc_penalty(cell.best_submission_time_seconds or 0, cell.rejected_attempt_count)
        for cell in solved
    )


def _best_score(value: float, attempts: Sequence[Attempt], stage: Stage) -> ProblemResult:
    """The cell of an IOI round: the first of the best attempts; no time where all gave nothing."""
    staged = [attempt.at(stage) for attempt in attempts]
    best = max(staged, key=lambda attempt: attempt.share, default=None)
    if best is None or best.share == 0:
        return ProblemResult(points=0.0, rejected_attempt_count=_count_rejected(staged), type=stage)
    return ProblemResult(
        points=value * best.share,
        rejected_attempt_count=_count_rejected(staged[: staged.index(best)]),
        type=stage,
        best_submission_time_seconds=best.second,
    )


def _count_rejected(attempts: Iterable[Attempt]) -> int:
    return sum(attempt.rejected for attempt in attempts)
