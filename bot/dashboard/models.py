"""Models side by side: what each one's runs say, and what two of them say of the same contests.

Means are over contests, so that a contest that was run often weighs no more than another; errors
are standard errors between contests. The difference from the first model is paired: over the
contests that both have played. Runs in synthetic fields count for solving, not for standings.
"""

from __future__ import annotations

import statistics
from collections import defaultdict
from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple

import msgspec

from bot.dashboard.database import Connection
from bot.dashboard.ratings import Rated, rated_runs
from bot.dashboard.records import latest_event
from contest_sim.career import Mean, mean_over_contests

SHOWN = 4
"""So many models are compared unless they are chosen, those with the most runs."""
MOST_CHOSEN = 8
CONTESTS_SHOWN = 40


class Effort(msgspec.Struct, frozen=True):
    """What one model's runs took, and what came of it.

    ``tries`` are submissions and ``samples`` samples of the problems that were solved, per solved
    one; ``first_s`` is the median contest second of a run's first solution. None without one.
    """

    runs: int
    problems: int
    solved: int
    tries: float | None
    samples: float | None
    first_s: float | None

    @property
    def rate(self) -> float | None:
        """The share of the problems played that were solved."""
        return self.solved / self.problems if self.problems else None


class Model(msgspec.Struct, frozen=True):
    """One column: ``over`` is the paired difference of performance from the first model."""

    name: str
    effort: Effort
    rated: int
    performance: Mean | None
    percentile: Mean | None
    over: Mean | None
    by_contest: dict[int, float]


class _Took(NamedTuple):
    """One run: problems tried and solved, and what the solved ones took."""

    problems: int
    solved: int = 0
    tries: int = 0
    samples: int = 0
    first_s: int | None = None


_PLAYED = """SELECT run_id, count(*) FROM problems
    WHERE sampled > 0 GROUP BY run_id"""
_SOLVED = """SELECT run_id, count(*), sum(attempts), sum(sampled), min(solved_s)
    FROM results JOIN problems USING (run_id, problem) WHERE solved_s IS NOT NULL GROUP BY run_id"""
_MODELS = "SELECT id, coalesce(model_name, '') FROM runs ORDER BY started_at, id"


def models_page(db: Connection, chosen: Sequence[str]) -> Mapping[str, Any]:
    """Everything that the page shows, of the ``chosen`` models that there are."""
    efforts = _efforts(db)
    names = sorted(efforts, key=lambda name: (-efforts[name].runs, name))
    shown = [name for name in chosen if name in efforts][:MOST_CHOSEN] or names[:SHOWN]
    rated: dict[str, list[Rated]] = defaultdict(list)
    contests: dict[int, str] = {}
    for row in rated_runs(db):
        if row.model in shown:
            rated[row.model].append(row)
            contests[row.contest_id] = row.contest
    by_contest = {name: _by_contest(rated[name]) for name in shown}
    models = [_model(name, efforts[name], rated[name], by_contest, shown[0]) for name in shown]
    latest = sorted(contests.items(), reverse=True)
    return {
        "names": names,
        "models": models,
        "contests": latest[:CONTESTS_SHOWN],
        "num_contests": len(latest),
        "since": latest_event(db),
    }


def _efforts(db: Connection) -> dict[str, Effort]:
    """Every model's, of all runs in which a sample was drawn."""
    played = dict(map(tuple, db.execute(_PLAYED)))
    solved = {row[0]: tuple(row)[1:] for row in db.execute(_SOLVED)}
    runs: dict[str, list[_Took]] = defaultdict(list)
    for run_id, model in db.execute(_MODELS):
        if run_id in played:
            runs[model].append(_Took(played[run_id], *solved.get(run_id, ())))
    return {model: _effort(rows) for model, rows in runs.items()}


def _effort(rows: Sequence[_Took]) -> Effort:
    solved = sum(row.solved for row in rows)
    first = [row.first_s for row in rows if row.first_s is not None]
    return Effort(
        runs=len(rows),
        problems=sum(row.problems for row in rows),
        solved=solved,
        tries=sum(row.tries for row in rows) / solved if solved else None,
        samples=sum(row.samples for row in rows) / solved if solved else None,
        first_s=statistics.median(first) if first else None,
    )


def _by_contest(rows: Sequence[Rated]) -> dict[int, list[int]]:
    values: dict[int, list[int]] = defaultdict(list)
    for row in rows:
        values[row.contest_id].append(row.performance)
    return values


def _model(
    name: str,
    effort: Effort,
    rows: Sequence[Rated],
    by_contest: Mapping[str, Mapping[int, Sequence[int]]],
    first: str,
) -> Model:
    own = {contest: statistics.fmean(values) for contest, values in by_contest[name].items()}
    base = {contest: statistics.fmean(values) for contest, values in by_contest[first].items()}
    pairs = {contest: [own[contest] - base[contest]] for contest in own if contest in base}
    places: dict[int, list[float]] = defaultdict(list)
    for row in rows:
        places[row.contest_id].append(row.percentile)
    return Model(
        name=name,
        effort=effort,
        rated=len(rows),
        performance=mean_over_contests(by_contest[name]) if rows else None,
        percentile=mean_over_contests(places) if rows else None,
        over=mean_over_contests(pairs) if pairs and name != first else None,
        by_contest=own,
    )
