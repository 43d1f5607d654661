"""AlphaCode's published figures beside ours, and what keeps the two from being compared.

The figures are those of Li et al. 2022 (arXiv 2203.07814), section 5.1 and appendix D: ten contests
of December 2021, three evaluations, at most ten submissions per problem, submitted to Codeforces
itself. Invariant: a figure of ours never stands beside one of theirs without every condition in
which it differs and that is known here.
"""

from __future__ import annotations

import math
from collections.abc import Collection, Iterable, Iterator
from typing import Any

import msgspec

from bot.careers import Career
from bot.solves import Effort
from bot.wording import counted

CONTESTS = (1591, 1608, 1613, 1615, 1617, 1618, 1619, 1620, 1622, 1623)
"""Rounds of December 2021 with more than 5 000 participants."""

PERCENTILE = 54.3
PERCENTILE_BEST = 48.4
PERCENTILE_WORST = 77.2
RATING = 1238
SUBMISSIONS_PER_SOLVE = 2.4
SUBMISSION_LIMIT = 10


class Conditions(msgspec.Struct, frozen=True):
    """What the figures of some runs stand on, as far as AlphaCode's differ.

    Attributes:
        contests: the contests that were played.
        submission_limits: the largest numbers of submissions per problem.
        own_tests: the verdicts are of tests that are not Codeforces' own.
        clocks: kinds of clock and pace, in words.
        scripted: programs were written beforehand or enumerated, by no model.
    """

    contests: tuple[int, ...]
    submission_limits: tuple[int, ...]
    own_tests: bool
    clocks: tuple[str, ...]
    scripted: bool = False


class Beside(msgspec.Struct, frozen=True):
    """One published figure and ours.

    Attributes:
        name: what is measured.
        published: AlphaCode's.
        ours: None where there is none; ``caveats`` then say why.
        error: its standard error, that between contests where there is one.
        caveats: in what the two differ beside the contestant; empty where they are alike.
    """

    name: str
    published: float
    ours: float | None
    error: float | None
    caveats: tuple[str, ...]


def conditions(runs: Iterable[Any]) -> Conditions:
    """The conditions of some runs.

    Args:
        runs: their records (:class:`bot.record.RunRecord`), with or without problems.
    """
    known = list(runs)
    return Conditions(
        contests=tuple(sorted({run.contest.id for run in known})),
        submission_limits=tuple(sorted({_limit(run.config) for run in known})),
        own_tests=any(run.judge.get("tests") for run in known),
        clocks=tuple(sorted({_clock(run.clock) for run in known})),
        scripted=any(run.model.backend in {"scripted", "enumerator"} for run in known),
    )


def beside(career: Career, effort: Effort, met: Conditions) -> list[Beside]:
    """Every published figure that ours can stand beside, with what is to be said of it."""
    general = list(_general(met))
    rows = [
        _mean_row(career, name, key, published, general)
        for name, key, published in (
            ("mean percentile, at the times as they were", "percentile", PERCENTILE),
            ("mean percentile, everything solved at once", "percentile_best", PERCENTILE_BEST),
            ("mean percentile, in the last second", "percentile_worst", PERCENTILE_WORST),
        )
    ]
    return [
        *rows,
        _rating_row(career, general),
        _submissions_row(effort, met),
    ]


def _mean_row(career: Career, name: str, key: str, published: float, caveats: list[str]) -> Beside:
    mean = career.means.get(key)
    if mean is None:
        why = "no run in a real field" if not career.means else "not kept by every run"
        return Beside(name, published, None, None, (why,))
    error = mean.error_between_contests
    alone = [] if error is not None else ["a single contest, of which no error is known"]
    return Beside(name, published, mean.mean, error, (*caveats, *alone))


def _rating_row(career: Career, caveats: list[str]) -> Beside:
    name = "rating of a fresh account, the contests in order"
    if career.rating is None:
        why = (
            "a round's field is not here any more"
            if career.missing
            else "no seed played all the contests"
        )
        return Beside(name, RATING, None, None, (why,))
    played = {step.contest_id for sequence in career.sequences for step in sequence.steps}
    few = []
    if len(played) < len(CONTESTS):
        few = [f"{len(played)} in order, of which it takes some ten until the start at 1400 fades"]
    return Beside(name, RATING, career.rating, career.rating_error, (*caveats, *few))


def _submissions_row(effort: Effort, met: Conditions) -> Beside:
    name = "submissions per solved problem"
    if effort.submissions_per_solve is None:
        return Beside(name, SUBMISSIONS_PER_SOLVE, None, None, ("nothing was solved",))
    caveats = list(_general(met))
    if effort.solves < 50:
        caveats.append(f"{counted(effort.solves, 'solve')}, of AlphaCode 50")
    return Beside(name, SUBMISSIONS_PER_SOLVE, effort.submissions_per_solve, None, tuple(caveats))


def _general(met: Conditions) -> Iterator[str]:
    """In what the runs differ from the paper's evaluation."""
    if met.scripted:
        yield "programs that were written beforehand or enumerated, by no model"
    if set(met.contests) != set(CONTESTS):
        same = len(set(met.contests) & set(CONTESTS))
        of_those = f"{same} among" if same else "none among"
        yield f"other contests: {len(met.contests)}, {of_those} AlphaCode's ten"
    if met.own_tests:
        yield "judged here, by tests that are not Codeforces' own; AlphaCode was judged there"
    if set(met.submission_limits) != {SUBMISSION_LIMIT}:
        limits = _listed(met.submission_limits)
        yield f"at most {limits} submissions per problem, where AlphaCode had {SUBMISSION_LIMIT}"
    if met.clocks:
        yield f"another budget of time: {'; '.join(met.clocks)}"


def _listed(numbers: Collection[int]) -> str:
    return " or ".join(map(str, numbers)) or "an unknown number of"


def _limit(config: dict[str, Any]) -> int:
    """The submissions per problem that the bot's plan or the site allowed."""
    totals = (config.get("bot") or {}).get("decision_submissions") or (SUBMISSION_LIMIT,)
    site = (config.get("contest_sim") or {}).get("submission_limit", SUBMISSION_LIMIT)
    return int(min(totals[-1], site))


def _clock(clock: dict[str, Any]) -> str:
    speed = float(clock.get("speed") or 0)
    kind = "real time" if clock.get("kind") == "real" else f"{speed:g} times real time"
    samples = clock.get("samples_per_problem")
    if not samples or not math.isfinite(speed):
        return kind
    waits = "waited for" if clock.get("pace") == "samples" else "at most"
    return f"{kind}, {waits} {samples} samples per problem"
