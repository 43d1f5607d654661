"""Rounds to try the field on: every packaged one, real rows of two, and fields of drawn totals."""

from __future__ import annotations

import functools
from pathlib import Path

import msgspec
import numpy as np

import contest_sim
from contest_sim.course import Course, course_of_rows
from contest_sim.entities import Contest, Problem, RanklistRow
from contest_sim.field import Field, read_standings

PACKAGED = sorted(
    path.parent.name for path in Path(contest_sim.__file__).parent.glob("rounds/*/contest.json")
)
REAL_ROWS = (1997, 2018)


class Manifest(msgspec.Struct):
    """What a test needs of contest.json."""

    contest: Contest
    problems: tuple[Problem, ...]


class RealRows(msgspec.Struct):
    """A ``contest.standings`` answer."""

    contest: Contest
    problems: tuple[Problem, ...]
    rows: tuple[RanklistRow, ...]

    @property
    def course(self) -> Course:
        """What happened, by these rows."""
        return course_of_rows(self.contest, self.problems, self.rows)

    @property
    def field(self) -> Field:
        """These people, with their course."""
        points, penalty = zip(*((row.points, row.penalty) for row in self.rows), strict=True)
        ratings = np.full(len(self.rows), 2500)
        return Field(np.array(points), np.array(penalty), ratings, course=self.course)


@functools.cache
def packaged(name: str) -> tuple[Manifest, Field]:
    """A round that comes along, with its whole real field."""
    root = Path(contest_sim.__file__).parent / "rounds" / name
    manifest = msgspec.json.decode((root / "contest.json").read_bytes(), type=Manifest)
    return manifest, read_standings(root / "field.csv.gz")


@functools.cache
def real_rows(contest_id: int) -> RealRows:
    """The first five rows of a real round, names removed."""
    path = Path(__file__).parent / "data" / f"{contest_id}_top5.json"
    return msgspec.json.decode(path.read_bytes(), type=RealRows)
