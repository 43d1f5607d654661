"""open-r1/codeforces in Parquet (huggingface.co/datasets/open-r1/codeforces, 2025).

A contest's problems lie in one file with their official tests, and generated tests in files of
their own (``problem_id``, ``input``, ``output``). Official tests over some 400 characters are
missing where ``official_tests_complete`` is false. Checkers that the data set generated (called
with input, answer and output; they print 1 to accept) run behind a wrapper that speaks Kattis'
protocol.
"""

from __future__ import annotations

from pathlib import Path

from contest_sim.importers.content import (
    DEFAULT_MEMORY_BYTES,
    DEFAULT_TIME_S,
    Content,
    Test,
    named_tests,
)
from contest_sim.importers.draft import ContestFacts, ProblemDraft
from contest_sim.importers.parquet import Row, column_names, read_rows
from contest_sim.importers.shims import SCORE_SHIM

COLUMNS = (
    "contest_id",
    "contest_name",
    "contest_type",
    "contest_start",
    "index",
    "time_limit",
    "memory_limit",
    "title",
    "description",
    "input_format",
    "output_format",
    "interaction_format",
    "note",
    "examples",
    "rating",
    "tags",
    "official_tests",
    "official_tests_complete",
    "input_mode",
    "generated_checker",
)
_GENERATED = ("problem_id", "input", "output")


def is_open_r1(path: Path) -> bool:
    """Whether a Parquet file holds this data set's problems; PackageError if it is no Parquet."""
    return {"contest_id", "index", "official_tests"} <= column_names(path)


def is_generated_tests(path: Path) -> bool:
    """Whether a Parquet file holds this data set's generated tests; raises like the others."""
    return set(_GENERATED) <= column_names(path)


def contests(path: Path) -> dict[int, int]:
    """How many problems each contest of a file has, by id; raises PackageError."""
    counts: dict[int, int] = {}

    def count(row: Row) -> bool:
        text = row.text("contest_id")
        if text.isdecimal():
            counts[int(text)] = counts.get(int(text), 0) + 1
        return False

    read_rows(path, ("contest_id",), ("contest_id",), count)
    return counts


def read_generated(path: Path, contest_id: int) -> dict[str, list[Test]]:
    """The generated tests of a contest's problems, by index; raises PackageError."""
    prefix = f"{contest_id}/"

    def wanted(row: Row) -> bool:
        return row.text("problem_id").startswith(prefix)

    tests: dict[str, list[Test]] = {}
    for row in read_rows(path, _GENERATED, ("problem_id",), wanted):
        index = row.text("problem_id").removeprefix(prefix)
        pair = row.data("input"), row.data("output")
        tests.setdefault(index, []).append(pair)
    return tests


def read_contest(
    path: Path, contest_id: int, generated: dict[str, list[Test]]
) -> tuple[ContestFacts, list[ProblemDraft]]:
    """The problems of a contest that a file holds, by index; none if it holds none.

    Args:
        path: A file of problems.
        contest_id: Which contest.
        generated: Further tests by index.

    Raises:
        PackageError: the file is damaged, or a row is not what the data set's card says.
    """

    def wanted(row: Row) -> bool:
        return row.text("contest_id") == str(contest_id)

    rows = read_rows(path, COLUMNS, ("contest_id",), wanted)
    drafts = [_draft(row, generated.get(row.text("index"), [])) for row in rows]
    facts = _facts(rows[0], contest_id) if rows else ContestFacts(id=contest_id)
    return facts, sorted(drafts, key=lambda draft: draft.index)


def _facts(row: Row, contest_id: int) -> ContestFacts:
    start = row.number("contest_start", 1 << 40)
    return ContestFacts(
        id=contest_id,
        name=row.text("contest_name") or None,
        type=row.text("contest_type") or None,
        start_time_seconds=None if start is None else int(start),
    )


def _draft(row: Row, generated: list[Test]) -> ProblemDraft:
    rating, tags = row.number("rating", 10_000), row.words("tags")
    content = _content(row, generated)
    missing = _missing(row, content)
    return ProblemDraft(
        index=row.text("index"),
        name=row.text("title"),
        rating=None if rating is None else int(rating),
        tags=tags,
        origin=row.where,
        fill=None if missing else content.write,
        missing=missing,
        notes=() if missing else (*content.notes(), *_assumed(row, generated)),
    )


def _content(row: Row, generated: list[Test]) -> Content:
    checker = row.text("generated_checker")
    megabytes = row.number("memory_limit", 1 << 20)
    return Content(
        name=row.text("title"),
        statement=_statement(row),
        samples=row.tests("examples"),
        tests=[
            *named_tests("1-official", row.tests("official_tests")),
            *named_tests("2-generated", generated),
        ],
        time_s=row.number("time_limit", 1 << 16) or DEFAULT_TIME_S,
        memory_bytes=int(megabytes * (1 << 20)) if megabytes else DEFAULT_MEMORY_BYTES,
        validator={"main.py": SCORE_SHIM, "checker.py": checker} if checker else {},
    )


def _statement(row: Row) -> str:
    sections = {
        "Input": row.text("input_format"),
        "Output": row.text("output_format"),
        "Note": row.text("note"),
    }
    headed = [f"## {name}\n\n{text.strip()}" for name, text in sections.items() if text.strip()]
    return "\n\n".join([row.text("description").strip(), *headed]) + "\n"


def _missing(row: Row, content: Content) -> str:
    if (mode := row.text("input_mode")) not in {"", "stdio"}:
        return f"programs read and write by {mode}, not by standard streams"
    if row.text("interaction_format"):
        return "interactive, and the data set has no interactor"
    if not content.samples:
        return "no examples"
    return "" if content.tests else "no tests but the examples"


def _assumed(row: Row, generated: list[Test]) -> list[str]:
    notes = []
    if not row.value("official_tests_complete"):
        more = f", {len(generated)} generated ones added" if generated else ""
        notes.append(f"the official tests are incomplete: long ones are missing{more}")
    if row.number("time_limit", 1 << 16) is None:
        notes.append(f"time limit not known: {DEFAULT_TIME_S:g} s")
    return notes
