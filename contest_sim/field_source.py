"""Where a round's field comes from, as ``contest.json`` says it: ``totals``, ``standings`` or
``synthetic``.

``totals`` are a CSV file. ``standings`` add the rows of the Codeforces API for the same people in
the same order, so that their problems replay as they happened, and perhaps everybody's attempts, so
that rejected ones do, too. ``synthetic`` needs no file: the
people are made up.
"""

from __future__ import annotations

import gzip
import io
import zlib
from collections.abc import Sequence
from pathlib import Path
from typing import Annotated, Literal

import msgspec
import numpy as np

from contest_sim import files
from contest_sim.attempts import read_attempts
from contest_sim.course import course_of_rows
from contest_sim.entities import Contest, Problem, RanklistRow
from contest_sim.errors import PackageError
from contest_sim.field import Field, read_standings
from contest_sim.synthetic_field import DEFAULT_SIZE, synthetic_field

_ROWS_LIMIT = 256 << 20  # bytes of JSON: 30 000 people are some 40 MiB


class FieldSource(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The ``field`` of ``contest.json``.

    Attributes:
        kind: Where the people come from.
        file: The CSV file of totals, relative to the round; none for ``synthetic``.
        rows: For ``standings``: the API's rows as JSON, plain or ``.gz``.
        attempts: For ``standings``: everybody's attempts as :mod:`contest_sim.attempts` reads them.
        size: For ``synthetic``: how many people.
    """

    kind: Literal["totals", "standings", "synthetic"]
    file: str = ""
    rows: str = ""
    attempts: str = ""
    size: Annotated[int, msgspec.Meta(ge=1, le=100_000)] = DEFAULT_SIZE


def read_field(
    root: Path, source: FieldSource, contest: Contest, problems: Sequence[Problem]
) -> Field:
    """The field of the round in ``root``; raises PackageError."""
    if source.kind == "synthetic":
        return synthetic_field(contest, problems, source.size)
    files.read(root, source.file)
    try:
        field = read_standings(root / source.file)
    except ValueError as error:
        raise PackageError(str(error)) from error
    if source.kind == "totals":
        return field
    where = root / source.rows
    rows = _rows(root, source.rows)
    totals = np.array([(row.points, row.penalty) for row in rows], dtype=np.float64).reshape(-1, 2)
    if not np.array_equal(totals, np.column_stack((field.points, field.penalty))):
        raise PackageError(f"{where}: not the people of {source.file} in its order")
    try:
        course = course_of_rows(contest, problems, rows)
    except ValueError as error:
        raise PackageError(f"{where}: {error}") from error
    if not source.attempts:
        return msgspec.structs.replace(field, course=course)
    files.read(root, source.attempts)
    indices = [problem.index for problem in problems]
    try:
        attempts = read_attempts(
            root / source.attempts, len(field), indices, contest.duration_seconds
        )
    except ValueError as error:
        raise PackageError(str(error)) from error
    course = msgspec.structs.replace(course, rejections=attempts.rejections())
    return msgspec.structs.replace(field, course=course, attempts=attempts)


def _rows(root: Path, relative: str) -> list[RanklistRow]:
    path = root / relative
    data = files.read(root, relative)
    try:
        if path.suffix == ".gz":
            with gzip.open(io.BytesIO(data)) as handle:
                data = handle.read(_ROWS_LIMIT + 1)
        if len(data) > _ROWS_LIMIT:
            raise PackageError(f"{path}: more than {_ROWS_LIMIT >> 20} MiB")
        return msgspec.json.decode(data, type=list[RanklistRow])
    except (OSError, EOFError, zlib.error, msgspec.DecodeError, RecursionError) as error:
        raise PackageError(f"{path}: {error}") from error
