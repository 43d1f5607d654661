"""Problems to measure a model on, one by one: of rounds, packages, Parquet files, lines of JSON.

A problem is listed first, with what tells it from others, and read when its turn comes, for the
tests of a data set do not fit into memory together. Its secret tests are behind a function of their
own (:attr:`Posed.official`), so that whoever samples need not hold them.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Awaitable, Callable, Iterator, Sequence
from functools import partial
from pathlib import Path

import msgspec

from contest_sim.errors import PackageError, UnknownContest
from contest_sim.importers import codecontests
from contest_sim.importers.content import Content
from contest_sim.importers.problem_lines import ProblemLine, read_lines
from contest_sim.official import Official, load_official
from contest_sim.package import (
    ProblemPackage,
    Round,
    description,
    is_round,
    list_rounds,
    open_problem,
    open_round,
)
from contest_sim.settings import ContestSimSettings
from judge.client import Judge
from judge.verdict import Checker, Limits, TestCase

_OF_ROUND = re.compile(r"(\d+)/?([A-Za-z]\w*)")
_OF_FOLDER = re.compile(r"(.+)/([A-Za-z]\w*)")

PACKAGED = "the round package's own tests"
OF_CODECONTESTS = (
    "the private and generated tests of CodeContests, compared by its own rule; of several right"
    " answers only the data set's own is accepted"
)
OF_LINES = "the tests of the file, compared as statement and answers suggest"


class Posed(msgspec.Struct, frozen=True):
    """A problem that was read.

    Attributes:
        statement: Plain text in the CodeContests shape.
        examples: What a contestant is shown.
        limits: What a program may use.
        official: Gets the tests that decide, from the judge where they have to be made.
        tests: Whose tests those are, in words.
        missing: Why it cannot be judged; "" where it can.
    """

    statement: str
    examples: tuple[TestCase, ...]
    limits: Limits
    official: Callable[[Judge], Awaitable[Official]]
    tests: str
    missing: str = ""


class Question(msgspec.Struct, frozen=True):
    """A problem that is listed.

    Attributes:
        id: What it is called, such as ``1352A``; it enters the seeds.
        name: Its title.
        rating: Its difficulty; None where unknown.
        tags: Its topics.
        digest: Changes when its statement, limits or tests do.
        read: Reads it; raises PackageError.
    """

    id: str
    name: str
    rating: int | None
    tags: tuple[str, ...]
    digest: str
    read: Callable[[], Posed]


def find_problems(names: Sequence[str], settings: ContestSimSettings) -> list[Question]:
    """List the problems that are named, each once.

    A name is a round's id or folder (all of its problems), one problem of it (``1352A``,
    ``1352/A``), a problem package, a Parquet file in the layout of CodeContests or a folder of
    them, or a file of lines of JSON (:mod:`contest_sim.importers.problem_lines`).

    Raises:
        UnknownContest: there is no such round, problem or file.
        PackageError: it is there and cannot be read.
    """
    found = [question for name in names for question in _named(name, settings)]
    return list({(question.id, question.digest): question for question in found}.values())


def _named(name: str, settings: ContestSimSettings) -> Iterator[Question]:
    path = Path(name).expanduser()
    if path.is_dir() and (path / "problem.yaml").is_file():
        package = open_problem(path)
        yield _packaged(package.problem.index, package, settings)
    elif path.exists() and is_round(path, settings):
        yield from _of_round(open_round(path, settings), settings)
    elif path.is_dir() or path.suffix == ".parquet":
        yield from _of_tables(path)
    elif path.is_file():
        yield from _of_lines(path)
    else:
        yield from _of_known_round(name, settings)


def _of_known_round(name: str, settings: ContestSimSettings) -> Iterator[Question]:
    """The problems of a round, or one of them, where there is no file of that name."""
    is_known = name in {summary.id for summary in list_rounds(settings)}
    parts = None if is_known else _OF_ROUND.fullmatch(name) or _OF_FOLDER.fullmatch(name)
    if parts is None:
        yield from _of_round(open_round(name, settings), settings)
        return
    where = Path(parts[1]).expanduser() if Path(parts[1]).expanduser().exists() else parts[1]
    if "/" in parts[1] and isinstance(where, str):
        raise UnknownContest(f"{name}: no such file, folder or problem of a round")
    round_ = open_round(where, settings)
    chosen = [
        one for one in _of_round(round_, settings) if one.id == f"{round_.contest.id}{parts[2]}"
    ]
    if not chosen:
        known = ", ".join(package.problem.index for package in round_.problems)
        raise UnknownContest(f"round {parts[1]} has no problem {parts[2]}; it has {known}")
    yield from chosen


def _of_round(round_: Round, settings: ContestSimSettings) -> Iterator[Question]:
    for package in round_.problems:
        yield _packaged(f"{round_.contest.id}{package.problem.index}", package, settings)


def _packaged(name: str, package: ProblemPackage, settings: ContestSimSettings) -> Question:
    problem = package.problem
    posed = Posed(
        statement=description(package),
        examples=_examples([(case.input, case.answer) for case in package.samples]),
        limits=package.limits,
        official=lambda judge: load_official(package, judge, settings),
        tests=PACKAGED,
        missing="interactive" if package.interactive else "",
    )
    digest = _folder_digest(package.root)
    return Question(name, problem.name, problem.rating, problem.tags, digest, lambda: posed)


def _of_tables(path: Path) -> Iterator[Question]:
    tables = sorted(path.glob("*.parquet")) if path.is_dir() else [path]
    if not tables:
        raise PackageError(f"{path}: no round, no problem package and no Parquet file in it")
    for table in tables:
        if not codecontests.is_codecontests(table):
            raise PackageError(f"{table}: the columns are not those of CodeContests")
        for listed in codecontests.list_problems(table):
            status = table.stat()
            digest = _digest(listed.where, str(status.st_size), str(status.st_mtime_ns))
            read = partial(_read_listed, table, listed)
            yield Question(listed.id, listed.name, listed.rating, listed.tags, digest, read)


def _read_listed(table: Path, listed: codecontests.Listed) -> Posed:
    text, content, missing = codecontests.read_problem(table, listed)
    checker = Checker("codecontests")
    return _posed(text, content, checker, OF_CODECONTESTS, listed.missing or missing)


def _of_lines(path: Path) -> Iterator[Question]:
    for _, data, line in read_lines(path):
        digest = hashlib.sha256(data).hexdigest()
        read = partial(_read_line, line)
        yield Question(line.id, line.title or line.id, line.rating, line.tags, digest, read)


def _read_line(line: ProblemLine) -> Posed:
    content = line.content
    missing = "" if content.samples else "no examples"
    if not content.tests:
        missing = missing or "no tests but the examples"
    return _posed(line.text, content, content.checker(), OF_LINES, missing)


def _posed(text: str, content: Content, checker: Checker, tests: str, missing: str) -> Posed:
    examples = _examples(content.samples)
    secret = (TestCase(name, given, answer) for name, (given, answer) in content.tests)
    official = Official((*examples, *secret), checker)

    async def load(_: Judge) -> Official:
        return official

    limits = Limits(content.time_s, content.memory_bytes)
    return Posed(text, examples, limits, load, tests, missing)


def _examples(pairs: Sequence[tuple[bytes, bytes]]) -> tuple[TestCase, ...]:
    return tuple(
        TestCase(f"example {number}", given, answer)
        for number, (given, answer) in enumerate(pairs, start=1)
    )


def _folder_digest(root: Path) -> str:
    """The digest of every file of a package."""
    parts = []
    for path in sorted(path for path in root.rglob("*") if path.is_file()):
        content = hashlib.sha256(path.read_bytes()).hexdigest()
        parts += [str(path.relative_to(root)), content]
    return _digest(*parts)


def _digest(*parts: str) -> str:
    return hashlib.sha256("\0".join(parts).encode()).hexdigest()
