"""Rating over time: each rated run's performance, and what their mean was known to then.

The line is the mean over contests of a contest's mean performance, of all runs up to that one; the
band around it is 1.96 of its standard errors between contests on either side. Runs in synthetic
fields say nothing of real people and are left out.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, NamedTuple

import msgspec

from bot.dashboard.database import Connection
from bot.dashboard.records import latest_event, page_of

PAGE = 50
POINTS_DRAWN = 1500
"""Of more runs the latest are drawn."""


class Rated(msgspec.Struct, frozen=True):
    """A rated run."""

    run_id: str
    started_at: str
    contest_id: int
    contest: str
    model: str
    seed: int
    place: int
    participants: int
    percentile: float
    performance: int
    old_rating: int
    new_rating: int
    official: int


class Known(NamedTuple):
    """A mean over contests and half its interval, None for a single contest."""

    mean: float
    half: float | None


_RATED = """SELECT runs.id AS run_id, started_at, contest_id, coalesce(contest_name, '') AS contest,
        coalesce(model_name, '') AS model, seed, place, participants, percentile, performance,
        old_rating, new_rating, official
    FROM runs JOIN ratings ON ratings.run_id = runs.id
    WHERE field_kind IS NOT 'synthetic' ORDER BY started_at, runs.id"""


def rated_runs(db: Connection, model: str = "") -> list[Rated]:
    """Every rated run in a real field, oldest first; of one ``model``, or of all."""
    rows = (Rated(*row) for row in db.execute(_RATED))
    return [row for row in rows if not model or row.model == model]


def running_means(values: Iterable[tuple[int, float]]) -> list[Known]:
    """What the mean over contests was known to be after each (contest, value) of a sequence.

    As :func:`contest_sim.career.mean_over_contests` of all its beginnings, in one pass.
    """
    sums: dict[int, tuple[float, int]] = {}
    known = []
    total = squares = 0.0  # of the contests' means, from the first value so that little is lost
    origin: float | None = None
    for contest, value in values:
        origin = value if origin is None else origin
        before, count = sums.get(contest, (0.0, 0))
        after = before + value - origin
        sums[contest] = after, count + 1
        old, new = before / count if count else 0.0, after / (count + 1)
        total, squares = total + new - old, squares + new * new - old * old
        known.append(_known(origin, total, squares, len(sums)))
    return known


def _known(origin: float, total: float, squares: float, contests: int) -> Known:
    mean = total / contests
    if contests < 2:
        return Known(origin + mean, None)
    variance = max(0.0, squares - contests * mean * mean) / (contests - 1)
    return Known(origin + mean, 1.96 * math.sqrt(variance / contests))


def rating_page(db: Connection, model: str, wanted: str) -> Mapping[str, Any]:
    """Everything that the page shows; of one ``model``, or of all where it is empty."""
    everything = rated_runs(db)
    models = sorted({row.model for row in everything})
    rows = [row for row in everything if not model or row.model == model]
    known = running_means((row.contest_id, row.performance) for row in rows)
    number, pages = page_of(wanted, len(rows), PAGE)
    lines = list(zip(rows, known, strict=True))[::-1]
    return {
        "models": models,
        "model": model,
        "total": len(rows),
        "contests": len({row.contest_id for row in rows}),
        "latest": known[-1] if known else None,
        "lines": lines[(number - 1) * PAGE :][:PAGE],
        "number": number,
        "pages": pages,
        "since": latest_event(db),
    }


def rating_chart(db: Connection, model: str) -> dict[str, Sequence[Any]]:
    """What is drawn, as columns: x is the number of the run, from 1."""
    rows = rated_runs(db, model)
    known = running_means((row.contest_id, row.performance) for row in rows)
    first = max(0, len(rows) - POINTS_DRAWN)
    rows, known = rows[first:], known[first:]
    return {
        "number": list(range(first + 1, first + len(rows) + 1)),
        "performance": [row.performance for row in rows],
        "mean": [round(one.mean, 1) for one in known],
        "low": [None if one.half is None else round(one.mean - one.half, 1) for one in known],
        "high": [None if one.half is None else round(one.mean + one.half, 1) for one in known],
        "contest": [row.contest for row in rows],
        "started": [row.started_at for row in rows],
    }
