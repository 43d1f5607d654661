"""The field: the real participants of a round, as arrays in standings order.

Totals (points, penalty, rating before the round) decide places and ratings; where more is known,
``course`` holds who solved what when. Handles are not known; a person is called by the row's
order, ``participant-00001`` first.

Invariant: row ``i`` of every array is the same person, and rows are in standings order.
"""

from __future__ import annotations

import math
import re
from collections.abc import Sequence
from pathlib import Path

import msgspec
import numpy as np
from numpy.typing import NDArray

from contest_sim.attempts import Attempts
from contest_sim.course import Course
from contest_sim.csv_table import read_table
from contest_sim.entities import ProblemResult
from contest_sim.rating import RATING_LIMIT

_COLUMNS: dict[str, tuple[type[int | float], int, int]] = {
    "points": (float, -(10**9), 10**9),
    "penalty": (int, 0, 10**9),
    "rank": (int, 1, 10**9),
    "old_rating": (int, -RATING_LIMIT, RATING_LIMIT),
    "delta": (int, -2 * RATING_LIMIT, 2 * RATING_LIMIT),
    "new_rating": (int, -RATING_LIMIT, RATING_LIMIT),
    "contests": (int, 0, 10**9),
}
_GHOST = re.compile(r"participant-([0-9]{5,9})")


class Field(msgspec.Struct, frozen=True, eq=False):
    """Final totals of every rated participant; ``deltas`` where the round's own are known.

    ``contests`` is how many rated rounds each had played before, where that is known: 0 marks the
    first-timers, whom Codeforces has rated in a pass of their own since contest 1360.
    ``course`` is None where only totals are known, and *synthetic* where the people are made up.
    ``attempts`` are all of theirs, where they are known.
    """

    points: NDArray[np.float64]
    penalty: NDArray[np.int64]
    ratings: NDArray[np.int64]
    deltas: NDArray[np.int64] | None = None
    contests: NDArray[np.int64] | None = None
    course: Course | None = None
    attempts: Attempts | None = None

    def __len__(self) -> int:
        return len(self.ratings)

    @property
    def synthetic(self) -> bool:
        """Whether these people are made up, which every output has to say."""
        return self.course is not None and self.course.origin == "synthetic"

    def cells(self, person: int) -> tuple[ProblemResult, ...]:
        """One person's final problems; empty where only totals are known."""
        return () if self.course is None else self.course.cells(person, 0, final=True)

    def hacks(self, person: int) -> tuple[int, int]:
        """One person's successful and unsuccessful hacks, (0, 0) where only totals are known."""
        if self.course is None:
            return 0, 0
        successful, unsuccessful = self.course.hacks[person]
        return int(successful), int(unsuccessful)

    def place(self, points: float, penalty: int) -> int:
        """The 1-based place of one more row as standings show it, by two binary searches."""
        descending = -self.points
        first = int(np.searchsorted(descending, -points, side="left"))
        last = int(np.searchsorted(descending, -points, side="right"))
        return first + int(np.searchsorted(self.penalty[first:last], penalty, side="left")) + 1


def ghost_handle(order: int) -> str:
    """What a person without a known handle is called; ``order`` counts from 1."""
    return f"participant-{order:05}"


def ghost_order(handle: str) -> int | None:
    """Whose handle this is, counted from 1; None where it is not one of :func:`ghost_handle`."""
    found = _GHOST.fullmatch(handle)
    return int(found[1]) if found and ghost_handle(int(found[1])) == handle else None


def read_standings(path: Path) -> Field:
    """Read standings from CSV, plain or ``.gz``: one row per participant, in standings order.

    The header names the columns: ``points, penalty, old_rating`` or ``rank, old_rating`` (the
    rank then stands for the points, as its negative), and optionally ``delta`` (or
    ``new_rating``) and ``contests``. Others are ignored. Ratings are true ratings, as
    :mod:`contest_sim.rating` wants them.

    Raises:
        ValueError: one line that names the file, the line and the column.
    """
    header, rows = read_table(path)
    if not rows:
        raise ValueError(f"{path}: no participants: a header line and a line for each are needed")
    wanted = ("points", "penalty", "old_rating") if "points" in header else ("rank", "old_rating")
    for name in wanted:
        if name not in header:
            raise ValueError(
                f"{path}, line 1: no column {name!r}: standings have points, penalty and"
                " old_rating, or rank and old_rating"
            )
    texts = dict(zip(header, zip(*rows, strict=True), strict=True))
    columns = {name: _column(path, name, texts[name]) for name in wanted}
    ratings = np.array(columns["old_rating"], dtype=np.int64)
    known = {
        name: np.array(_column(path, name, texts[name]), dtype=np.int64)
        for name in ("delta", "new_rating", "contests")
        if name in header
    }
    deltas = known.get("delta")
    if deltas is None and "new_rating" in known:
        deltas = known["new_rating"] - ratings
    if "rank" in columns:
        points, penalty = -np.array(columns["rank"]), np.zeros(len(ratings))
    else:
        points, penalty = np.array(columns["points"]), np.array(columns["penalty"])
    return Field(
        points.astype(np.float64),
        penalty.astype(np.int64),
        ratings,
        deltas,
        known.get("contests"),
    )


def _column(path: Path, name: str, texts: Sequence[str]) -> list[float]:
    """One column as numbers within its bounds."""
    convert, low, high = _COLUMNS[name]
    numbers = []
    for line, text in enumerate(texts, start=2):
        try:
            number = convert(text)
        except ValueError:
            number = math.nan
        if not low <= number <= high:
            kind = "an integer" if convert is int else "a number"
            raise ValueError(
                f"{path}, line {line}, column {name}: {text[:40]!r} is not {kind}"
                f" from {low} to {high}"
            )
        numbers.append(number)
    return numbers
