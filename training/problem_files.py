"""Problems out of files: CodeContests in Hugging Face's Parquet layout, and JSON lines.

A line of JSON is an object with ``description``, or with ``statement``, ``input``, ``output``,
``note`` and ``examples`` to make one of, which archives took from web pages: what such a page
escapes (``&lt;``) is turned back. Everything else may be missing. Programs are objects with
``language``, ``source`` (or ``solution``) and ``correct``; tests are pairs. Files may be gzipped.
Problems come one at a time: none is held after the next.

Programs may also lie in a folder without statements, one folder for each problem's id, as
``1352A/1.py``, ``1352A/2.cpp`` and ``1352A/wrong_1.py``; their problems have no description: who
reads them knows it from elsewhere.
"""

from __future__ import annotations

import gzip
import html
import re
import zlib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import msgspec

from contest_sim.errors import PackageError
from contest_sim.importers.codecontests import CODEFORCES
from contest_sim.importers.parquet import Row, column_names, each_row
from training.errors import CorpusError
from training.problems import Program, TrainingProblem, description

_KINDS = (".parquet", ".jsonl", ".jsonl.gz")
LINE_LIMIT = 256 << 20
"""Bytes of a line: a problem with all its programs and tests."""

_COLUMNS = (
    *("name", "description", "source", "cf_contest_id", "cf_index", "cf_rating", "cf_tags"),
    *("public_tests", "private_tests", "generated_tests", "time_limit"),
    *("solutions", "incorrect_solutions"),
)
_NEEDED = ("name", "description", "solutions", "incorrect_solutions")
_ORIGINS = ("", "codechef", "codeforces", "hackerearth", "codejam", "atcoder", "aizu")
_LABELS = {1: "python2", 2: "cpp", 3: "python3", 4: "java"}
_ENDINGS = {"py": "python3", "cpp": "cpp"}
_ID = re.compile(r"(\d+)[A-Z]\d*")
_PROGRAM = re.compile(r"(wrong_)?\d+\.(py|cpp)")
_NAMES = {"python": "python3", "py": "python3", "python 3": "python3", "c++": "cpp"}


def read_problems(path: Path) -> Iterator[TrainingProblem]:
    """The problems of a file, or of every Parquet and JSON-lines file of a folder by name.

    Raises:
        CorpusError: missing, empty, damaged, or a column or field is missing; says where.
    """
    files = [path]
    if _holds_programs(path):
        yield from map(_from_programs, sorted(_problem_folders(path)))
        return
    if path.is_dir():
        files = sorted(one for one in path.iterdir() if one.name.endswith(_KINDS))
        if not files:
            raise CorpusError(f"{path}: no file of problems in it ({', '.join(_KINDS)})")
    for file in files:
        if not file.name.endswith(_KINDS):
            raise CorpusError(f"{file}: not a file of problems ({', '.join(_KINDS)})")
        yield from _table(file) if file.suffix == ".parquet" else _lines(file)


def holds_problems(path: Path) -> bool:
    """Whether a file or a folder is one that :func:`read_problems` reads, rather than code.

    Raises:
        CorpusError: a damaged Parquet file.
    """
    try:
        if path.suffix == ".parquet":
            return "description" in column_names(path)
    except PackageError as error:
        raise CorpusError(str(error)) from error
    if _holds_programs(path):
        return True
    if path.is_dir():
        inside = [one for one in path.iterdir() if not one.name.startswith(".")]
        tables = [one for one in inside if one.name.endswith(_KINDS)]
        return bool(tables) and len(tables) == len(inside) and all(map(holds_problems, tables))
    return path.name.endswith(_KINDS)


def _problem_folders(path: Path) -> list[Path]:
    return [one for one in path.iterdir() if one.is_dir() and not one.name.startswith(".")]


def _holds_programs(path: Path) -> bool:
    """Whether a folder holds folders of numbered programs under problems' ids."""
    folders = _problem_folders(path) if path.is_dir() else []
    return bool(folders) and all(
        _ID.fullmatch(folder.name) and any(_PROGRAM.fullmatch(one.name) for one in folder.iterdir())
        for folder in folders
    )


def _from_programs(folder: Path) -> TrainingProblem:
    programs = []
    for path in sorted(folder.iterdir()):
        if (found := _PROGRAM.fullmatch(path.name)) is not None:
            try:
                source = path.read_text(encoding="utf-8")
            except (OSError, UnicodeDecodeError) as error:
                raise CorpusError(f"{path}: cannot be read: {error}") from error
            programs.append(Program(_ENDINGS[found[2]], source, found[1] is None))
    contest = int(_ID.fullmatch(folder.name)[1])  # type: ignore[index]  # seen to match before
    return TrainingProblem(
        id=folder.name, description="", contest=contest, programs=tuple(programs)
    )


def _table(path: Path) -> Iterator[TrainingProblem]:
    try:
        names = column_names(path)
        if missing := [name for name in _NEEDED if name not in names]:
            raise CorpusError(
                f"{path}: no column {missing[0]!r}: not CodeContests in Hugging Face's layout"
            )
        for row in each_row(path, _COLUMNS, _NEEDED):
            yield _from_row(row)
    except PackageError as error:
        raise CorpusError(str(error)) from error


def _from_row(row: Row) -> TrainingProblem:
    name, origin = row.text("name"), row.value("source") or 0
    contest, index = row.value("cf_contest_id"), row.text("cf_index")
    rating, limit = row.number("cf_rating", 10_000), row.value("time_limit") or {}
    hidden = [*row.tests("private_tests"), *row.tests("generated_tests")]
    return TrainingProblem(
        id=f"{contest}{index}" if contest and origin == CODEFORCES else name,
        description=row.text("description"),
        origin=_ORIGINS[origin] if 0 <= origin < len(_ORIGINS) else "",
        contest=contest if contest and origin == CODEFORCES else None,
        rating=None if rating is None else int(rating),
        tags=row.words("cf_tags"),
        examples=_decoded(row.tests("public_tests")),
        tests=_decoded(hidden),
        time_s=(limit.get("seconds") or 0) + (limit.get("nanos") or 0) / 1e9,
        programs=(*_programs(row, "solutions"), *_programs(row, "incorrect_solutions")),
    )


def _decoded(tests: list[tuple[bytes, bytes]]) -> tuple[tuple[str, str], ...]:
    return tuple((one.decode(errors="replace"), two.decode(errors="replace")) for one, two in tests)


def _programs(row: Row, column: str) -> Iterator[Program]:
    for label, source in row.pairs(column, "language", "solution"):
        yield Program(_LABELS.get(label, ""), source, correct=column == "solutions")


class _Program(msgspec.Struct):
    language: str
    source: str = ""
    solution: str = ""
    correct: bool = True


class _Line(msgspec.Struct):
    id: str | int = ""
    name: str = ""
    title: str = ""
    description: str = ""
    statement: str = ""
    input: str = ""
    output: str = ""
    note: str = ""
    examples: list[tuple[str, str]] = []
    tests: list[tuple[str, str]] = []
    hidden: list[tuple[str, str]] = []
    rating: int | None = None
    tags: list[str] = []
    contest: int | None = None
    date: str = ""
    time_s: float = 0.0
    programs: list[_Program] = []
    solutions: list[_Program] = []
    incorrect_solutions: list[_Program] = []


def _lines(path: Path) -> Iterator[TrainingProblem]:
    decoder, number, told = msgspec.json.Decoder(_Line), 0, False
    try:
        opener: Any = gzip.open if path.suffix == ".gz" else open
        with opener(path, "rb") as file:
            while line := file.readline(LINE_LIMIT):
                number += 1
                if not line.strip():
                    continue
                problem = _from_line(decoder.decode(line), f"{path}, line {number}")
                if problem.description:  # some archives list problems without their text
                    told = True
                    yield problem
    except msgspec.MsgspecError as error:
        raise CorpusError(f"{path}, line {number}: {error}") from None
    except (OSError, EOFError, zlib.error) as error:
        reason = getattr(error, "strerror", None) or error
        raise CorpusError(f"{path}: cannot be read: {reason}") from error
    if not told:
        raise CorpusError(f"{path}: no problem in it: no line has a description or a statement")


def _from_line(line: _Line, where: str) -> TrainingProblem:
    examples, text = line.examples, line.description
    if not text and (line.statement or line.input or line.output):
        examples = [(html.unescape(one), html.unescape(two)) for one, two in examples]
        parts = (line.statement, line.input, line.output, line.note)
        text = description([html.unescape(part) for part in parts], examples)
    programs = [(one, one.correct) for one in (*line.programs, *line.solutions)]
    programs += [(one, False) for one in line.incorrect_solutions]
    return TrainingProblem(
        id=str(line.id or line.name or line.title or where),
        description=text,
        contest=line.contest,
        date=line.date,
        rating=line.rating,
        tags=tuple(line.tags),
        examples=tuple(examples),
        tests=(*line.tests, *line.hidden),
        time_s=line.time_s,
        programs=tuple(
            Program(_NAMES.get(p.language.lower(), p.language.lower()), p.source or p.solution, ok)
            for p, ok in programs
        ),
    )
