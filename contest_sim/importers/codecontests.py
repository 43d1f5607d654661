"""CodeContests (Li et al. 2022) in the Parquet layout of Hugging Face: whole contests by their id.

The layout numbers sources anew (Codeforces is 2; AtCoder and Aizu are 5 and 6 instead of 6 and 7)
and writes 0 and "" where something is not known. Private tests come before generated ones, as
secret tests. Problems that read files, talk, or have no tests of their own are listed only.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

from contest_sim.errors import PackageError
from contest_sim.importers.content import (
    DEFAULT_MEMORY_BYTES,
    DEFAULT_TIME_S,
    Content,
    markdown,
    named_tests,
)
from contest_sim.importers.draft import ContestFacts, ProblemDraft
from contest_sim.importers.parquet import Row, column_names, read_rows

COLUMNS = (
    "name",
    "description",
    "public_tests",
    "private_tests",
    "generated_tests",
    "source",
    "solutions",
    "cf_contest_id",
    "cf_index",
    "cf_points",
    "cf_rating",
    "cf_tags",
    "time_limit",
    "memory_limit_bytes",
    "input_file",
    "output_file",
)
CODEFORCES = 2
"""The ``source`` of Codeforces' problems in this layout, and in DeepMind's own."""

_ENDINGS = {2: "cpp", 3: "py"}  # of the languages, C++ and Python 3 can be judged
_PROGRAMS = 2  # accepted programs of each language that prove the tests


def is_codecontests(path: Path) -> bool:
    """Whether a Parquet file has the columns of this layout; PackageError if it is none."""
    return {"cf_contest_id", "cf_index", "private_tests"} <= column_names(path)


def contests(path: Path) -> dict[int, int]:
    """How many problems each contest of a file has, by id; raises PackageError."""
    counts: dict[int, int] = {}
    keys = ("source", "cf_contest_id")

    def count(row: Row) -> bool:
        contest_id = row.value("cf_contest_id")
        if row.value("source") == CODEFORCES and contest_id:
            counts[contest_id] = counts.get(contest_id, 0) + 1
        return False

    read_rows(path, keys, keys, count)
    return counts


def read_contest(path: Path, contest_id: int) -> tuple[ContestFacts, list[ProblemDraft]]:
    """The problems of a contest that a file holds, by index; none if it holds none.

    Raises:
        PackageError: the file is damaged, or a row is not what the layout says.
    """

    def wanted(row: Row) -> bool:
        return [row.value("source"), row.value("cf_contest_id")] == [CODEFORCES, contest_id]

    rows = read_rows(path, COLUMNS, ("source", "cf_contest_id"), wanted)
    drafts = [_draft(row) for row in rows]
    return ContestFacts(id=contest_id), sorted(drafts, key=lambda draft: draft.index)


class Listed(NamedTuple):
    """A problem of a file before it is read: ``where`` finds it again, ``missing`` rules it out."""

    where: str
    id: str
    name: str
    rating: int | None
    tags: tuple[str, ...]
    missing: str


def list_problems(path: Path) -> list[Listed]:
    """Every problem of a file, of whatever site; its tests are not read. Raises PackageError."""
    found: list[Listed] = []
    keys = ("name", "source", "cf_contest_id", "cf_index", "cf_rating", "cf_tags")

    def note(row: Row) -> bool:
        name, tags = row.text("name"), row.words("cf_tags")
        is_ours = row.value("source") == CODEFORCES and row.value("cf_contest_id")
        rating = row.number("cf_rating", 10_000)
        found.append(
            Listed(
                where=row.where,
                id=f"{row.value('cf_contest_id')}{row.text('cf_index')}" if is_ours else name,
                name=name.partition(". ")[2] or name,
                rating=None if rating is None else int(rating),
                tags=tags,
                missing="interactive" if "interactive" in tags else "",
            )
        )
        return False

    read_rows(path, keys, keys, note)
    return found


def read_problem(path: Path, listed: Listed) -> tuple[str, Content, str]:
    """The description of a listed problem, its content, and why it cannot be judged or "".

    Raises:
        PackageError: the row is not what the layout says, or not there any more.
    """
    rows = read_rows(path, COLUMNS, ("name",), lambda row: row.where == listed.where)
    if not rows:
        raise PackageError(f"{path}: {listed.where} is not there any more")
    content = _content(rows[0], listed.name)
    return rows[0].text("description"), content, _missing(rows[0], content)


def _draft(row: Row) -> ProblemDraft:
    index, name = row.text("cf_index"), row.text("name")
    title = name.partition(". ")[2] or name
    rating, tags = row.number("cf_rating", 10_000), row.words("cf_tags")
    content = _content(row, title)
    missing = _missing(row, content)
    fill: Callable[[Path], None] | None = None if missing else content.write
    return ProblemDraft(
        index=index,
        name=title,
        points=row.number("cf_points"),
        rating=None if rating is None else int(rating),
        tags=tags,
        origin=row.where,
        fill=fill,
        missing=missing,
        notes=() if missing else (*content.notes(), *_assumed(row)),
    )


def _content(row: Row, title: str) -> Content:
    private, generated = row.tests("private_tests"), row.tests("generated_tests")
    memory = row.number("memory_limit_bytes", 1 << 40)
    return Content(
        name=title,
        statement=markdown(row.text("description")),
        samples=row.tests("public_tests"),
        tests=[*named_tests("1-private", private), *named_tests("2-generated", generated)],
        time_s=_time_s(row) or DEFAULT_TIME_S,
        memory_bytes=int(memory or DEFAULT_MEMORY_BYTES),
        programs=_programs(row),
    )


def _missing(row: Row, content: Content) -> str:
    if row.text("input_file") or row.text("output_file"):
        return "programs read or write files"
    if "interactive" in row.words("cf_tags"):
        return "interactive, and the data set has no interactor"
    if not content.samples:
        return "no examples"
    return "" if content.tests else "no tests but the examples"


def _assumed(row: Row) -> list[str]:
    notes = [] if _time_s(row) else [f"time limit not known: {DEFAULT_TIME_S:g} s"]
    if row.number("memory_limit_bytes", 1 << 40) is None:
        notes.append(f"memory limit not known: {DEFAULT_MEMORY_BYTES >> 20} MiB")
    return notes


def _time_s(row: Row) -> float:
    """The time limit in seconds; 0 where it is not known."""
    limit = row.value("time_limit")
    if limit is None:
        return 0.0
    seconds, nanos = (limit.get(part) or 0 for part in ("seconds", "nanos"))
    if not 0 <= seconds < 1 << 16 or not 0 <= nanos < 10**9:
        raise PackageError(f"{row.where}, column time_limit: {seconds} s and {nanos} ns")
    return float(seconds + nanos / 1e9)


def _programs(row: Row) -> dict[str, str]:
    """The first accepted programs in each language that is judged, by file name."""
    found: dict[str, str] = {}
    taken = dict.fromkeys(_ENDINGS.values(), 0)
    for language, text in row.pairs("solutions", "language", "solution"):
        ending = _ENDINGS.get(language)
        if ending and taken[ending] < _PROGRAMS:
            taken[ending] += 1
            found[f"{ending}_{taken[ending]}.{ending}"] = text
    return found
