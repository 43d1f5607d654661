"""Every run in one line, newest first, a page at a time."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import msgspec

from bot.dashboard.database import Connection
from bot.dashboard.records import latest_event, page_of, state_of

PAGE = 50


class RunLine(msgspec.Struct, frozen=True):
    """One line; what the standing says is None where there is none."""

    id: str
    contest: str
    state: str
    seed: int
    started_at: str
    model: str
    solved: int
    problems: int
    points: float | None = None
    place: int | None = None
    participants: int | None = None
    percentile: float | None = None
    performance: int | None = None
    old_rating: int | None = None
    new_rating: int | None = None


_LINES = """SELECT runs.id, pid, state, seed, started_at, coalesce(contest_name, '') AS contest,
        coalesce(model_name, '') AS model, points, place, participants, percentile, performance,
        old_rating, new_rating,
        (SELECT count(solved_s) FROM results WHERE run_id = runs.id) AS solved,
        (SELECT count(*) FROM problems WHERE run_id = runs.id) AS problems
    FROM runs LEFT JOIN ratings ON ratings.run_id = runs.id
    ORDER BY started_at DESC, runs.id DESC LIMIT ? OFFSET ?"""


def run_lines(db: Connection, first: int, count: int) -> list[RunLine]:
    """``count`` runs from the ``first`` (from 0) on."""
    rows = [dict(row) for row in db.execute(_LINES, [count, first])]
    for row in rows:
        row["state"] = state_of(row["state"], row.pop("pid"))
    return [msgspec.convert(row, RunLine, strict=False) for row in rows]


def runs_page(db: Connection, wanted: str) -> Mapping[str, Any]:
    """Everything that the list of runs shows on one page."""
    (total,) = db.execute("SELECT count(*) FROM runs").fetchone()
    number, pages = page_of(wanted, total, PAGE)
    return {
        "lines": run_lines(db, (number - 1) * PAGE, PAGE),
        "total": total,
        "number": number,
        "pages": pages,
        "since": latest_event(db),
    }
