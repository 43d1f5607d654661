"""Rated runs for other programs: every figure of a run, and on the same row what it stands on.

A row can be quoted alone: model, configuration, clock, field, judge and tests are columns. Text of
others is data here: control characters are left out, and no cell begins like a formula.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Callable, Iterator
from typing import Any

import msgspec

from bot import wording
from bot.period import Period
from bot.record import RunRecord

FIGURES = (
    "points", "penalty", "place", "participants", "percentile_best", "percentile",
    "percentile_worst", "performance", "performance_stationary", "old_rating", "new_rating",
    "delta",
)  # fmt: skip
_FORMULA = ("=", "+", "-", "@", "\t", "\r")


def rows(period: Period) -> Iterator[dict[str, Any]]:
    """One row for each rated run, oldest first."""
    runs = {run.id: run for run in period.runs}
    setups = {
        run: group.career.setup or group.setups[0] for group in period.groups for run in group.runs
    }
    for rated in period.rated:
        run = runs[rated["run_id"]]
        yield {
            "run": run.id,
            "started_at": run.started_at,
            "contest_id": run.contest.id,
            "contest": wording.printable(run.contest.name),
            "seed": run.seed,
            **{name: rated[name] for name in FIGURES},
            "official": bool(run.standing and run.standing.official),
            "configuration": setups[run.id],
            **_stands_on(run),
        }


def as_csv(period: Period) -> str:
    """The rows as CSV with a header."""
    found = list(rows(period))
    file = io.StringIO()
    names = list(found[0]) if found else ["run"]
    writer = csv.DictWriter(file, names, lineterminator="\n")
    writer.writeheader()
    writer.writerows({name: _cell(value) for name, value in row.items()} for row in found)
    return file.getvalue()


def as_json(period: Period) -> str:
    """The rows, the figures of each model and configuration, and their differences."""
    data = {
        "runs": list(rows(period)),
        "groups": msgspec.to_builtins(period.groups),
        "versus": msgspec.to_builtins(period.versus),
        "unfinished": period.unfinished,
    }
    return msgspec.json.format(msgspec.json.encode(data), indent=2).decode() + "\n"


FORMATS: dict[str, Callable[[Period], str]] = {".csv": as_csv, ".json": as_json}


def _stands_on(run: RunRecord) -> dict[str, str]:
    return {
        "model": wording.printable(run.model.name),
        "model_words": wording.model_words(run),
        "clock": wording.pace_words(run),
        "field": wording.field_words(run),
        "judge": wording.played_judge_words(run),
        "tests": wording.tests_words(run.judge),
        "version": wording.printable(run.version),
    }


def _cell(value: Any) -> Any:
    """A cell that no spreadsheet takes for a formula."""
    if isinstance(value, str) and value.startswith(_FORMULA):
        return f"'{value}"
    return value
