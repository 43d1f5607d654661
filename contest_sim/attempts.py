"""The field's attempts, where an import brought them: who submitted what when, with which verdict.

They come from ``contest.status``, in a CSV file ``order, index, second, verdict, passed_tests``,
plain or ``.gz``: ``order`` is the person's line in the field, ``verdict`` Codeforces' word. Rows
may stand in any order. Which attempts cost follows the rule of :mod:`contest_sim.scoring`.

Invariant: the arrays are in order of time.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path

import msgspec
import numpy as np
from numpy.typing import NDArray

from contest_sim.csv_table import read_table

_HEADER = ["order", "index", "second", "verdict", "passed_tests"]
_VERDICT = re.compile(r"[A-Z_]{0,40}")
# Codeforces' words for what is no wrong answer, or was never judged.
_FREE = {"", "OK", "COMPILATION_ERROR", "FAILED", "SKIPPED", "REJECTED", "TESTING", "PARTIAL"}


class Attempts(msgspec.Struct, frozen=True, eq=False):
    """Parallel arrays; people and problems count from 0, ``verdict`` numbers the ``verdicts``."""

    person: NDArray[np.int64]
    problem: NDArray[np.int64]
    second: NDArray[np.int64]
    verdict: NDArray[np.int64]
    passed: NDArray[np.int64]
    verdicts: tuple[str, ...]

    def __len__(self) -> int:
        return len(self.second)

    def until(self, second: int) -> int:
        """How many were made by a contest second; they are the first ones."""
        return int(np.searchsorted(self.second, second, side="right"))

    def rejections(self) -> Rejections:
        """Those that cost, by person."""
        free = np.array([word in _FREE for word in self.verdicts], dtype=np.bool_)
        costly = np.flatnonzero(~free[self.verdict] & (self.passed > 0))
        by_person = costly[np.argsort(self.person[costly], kind="stable")]
        return Rejections(self.person[by_person], self.problem[by_person], self.second[by_person])


class Rejections(msgspec.Struct, frozen=True, eq=False):
    """Attempts that cost, by person and then by time."""

    person: NDArray[np.int64]
    problem: NDArray[np.int64]
    second: NDArray[np.int64]

    def of(self, person: int) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
        """One person's problems and seconds."""
        first, last = np.searchsorted(self.person, (person, person + 1))
        return self.problem[first:last], self.second[first:last]


def read_attempts(path: Path, size: int, indices: Sequence[str], duration_s: int) -> Attempts:
    """Read the attempts of a field of ``size`` people at the problems of these ``indices``.

    Raises:
        ValueError: one line that names the file, the line and what is wrong.
    """
    header, rows = read_table(path)
    if header != _HEADER:
        raise ValueError(f"{path}, line 1: the columns are {', '.join(_HEADER)}")
    problems = {index: number for number, index in enumerate(indices)}
    words: dict[str, int] = {}
    table = np.zeros((len(rows), 5), dtype=np.int64)
    for number, (order, index, second, verdict, passed) in enumerate(rows):
        where = f"{path}, line {number + 2}"
        if index not in problems:
            raise ValueError(f"{where}: no problem {index[:40]!r} in the round")
        if not _VERDICT.fullmatch(verdict):
            raise ValueError(f"{where}: {verdict[:40]!r} is no verdict of the Codeforces API")
        table[number] = (
            _number(where, "order", order, 1, size) - 1,
            problems[index],
            _number(where, "second", second, 0, duration_s - 1),
            words.setdefault(verdict, len(words)),
            _number(where, "passed_tests", passed, 0, 10**6),
        )
    person, problem, seconds, verdicts, passes = table[np.argsort(table[:, 2], kind="stable")].T
    return Attempts(person, problem, seconds, verdicts, passes, tuple(words))


def _number(where: str, name: str, text: str, low: int, high: int) -> int:
    number = int(text) if text.isascii() and text.isdigit() and len(text) < 12 else -1
    if not low <= number <= high:
        raise ValueError(
            f"{where}, column {name}: {text[:40]!r} is no integer from {low} to {high}"
        )
    return number
