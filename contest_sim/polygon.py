"""Polygon's problem packages, as codeforces.com's problem setters export them.

Reads ``problem.xml``: limits, tests, checker and interactor. The tests must lie in the package, as
they do in a full one; a standard one leaves them to a script. A checker that is one of testlib's
own by name is compared by our rule of that name, any other is run as it is.
"""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET
from pathlib import Path

import msgspec

from contest_sim import files
from contest_sim.errors import PackageError
from contest_sim.output_validators import with_program
from contest_sim.programs import read_program
from contest_sim.stored_tests import StoredTest
from judge import testlib
from judge.verdict import Checker, Limits

DESCRIPTION = "problem.xml"

_STANDARD = re.compile(r"std::(\w+)\.cpp")
_PLACE = re.compile(r"%(0?)(\d*)d")


class PolygonProblem(msgspec.Struct, frozen=True):
    """What a package says of judging; ``notes`` name what it says and we do not do.

    ``samples`` are the names of those tests that the statement shows.
    """

    tests: tuple[StoredTest, ...]
    checker: Checker
    limits: Limits
    notes: tuple[str, ...] = ()
    samples: frozenset[str] = frozenset()


def read_polygon(root: Path, checker: Checker | None = None) -> PolygonProblem:
    """Read a package.

    Args:
        root: Its folder.
        checker: How outputs are compared, whatever the package says.

    Raises:
        PackageError: ``problem.xml`` is not what Polygon writes, tests are missing, or programs
            read and write files.
    """
    problem = read_description(root)
    judging = problem.find("judging")
    if judging is None:
        raise PackageError(f"{root / DESCRIPTION}: no <judging>")
    for name in ("input-file", "output-file"):
        if judging.get(name):
            raise PackageError(
                f"{root / DESCRIPTION}: {name} {judging.get(name)!r}: programs that read or write"
                " files are not supported"
            )
    testset, others = _testset(root, judging)
    notes: tuple[str, ...] = ()
    if checker is None:
        checker, notes = _checker(root, problem)
    limits = Limits(
        cpu_s=_number(root, testset, "time-limit") / 1000,
        memory_bytes=_number(root, testset, "memory-limit"),
    )
    tests = _tests(root, testset, answers=checker.kind != "testlib_interactor")
    marks = [test.get("sample") == "true" for test in testset.findall("tests/test")]
    shown = frozenset(test.name for test, mark in zip(tests, marks, strict=False) if mark)
    return PolygonProblem(tests, checker, limits, (*others, *notes), shown)


def read_description(root: Path) -> ET.Element:
    """The root of ``problem.xml``; raises PackageError."""
    text = files.read(root, DESCRIPTION, files.TEXT_LIMIT)
    # Entities of entities unfold into gigabytes, and Polygon writes none.
    if b"<!ENTITY" in text:
        raise PackageError(f"{root / DESCRIPTION}: entities are not allowed")
    try:
        problem = ET.fromstring(text)  # noqa: S314 - no entities
    except ET.ParseError as error:
        raise PackageError(f"{root / DESCRIPTION}: {error}") from error
    if problem.tag != "problem":
        raise PackageError(f"{root / DESCRIPTION}: <{problem.tag}> is not Polygon's <problem>")
    return problem


def _testset(root: Path, judging: ET.Element) -> tuple[ET.Element, tuple[str, ...]]:
    """The set called ``tests``, else the last, which follows pretests."""
    sets = judging.findall("testset")
    if not sets:
        raise PackageError(f"{root / DESCRIPTION}: no <testset>")
    chosen = next((one for one in sets if one.get("name") == "tests"), sets[-1])
    others = [one.get("name", "") for one in sets if one is not chosen]
    return chosen, (f"tests left aside: {', '.join(others)}",) if others else ()


def _number(root: Path, testset: ET.Element, tag: str) -> int:
    text = testset.findtext(tag, "").strip()
    if not text.isascii() or not text.isdigit() or not 0 < int(text[:19]) < 1 << 40:
        raise PackageError(f"{root / DESCRIPTION}: <{tag}> {text[:20]!r} is not a positive number")
    return int(text)


def _tests(root: Path, testset: ET.Element, *, answers: bool) -> tuple[StoredTest, ...]:
    count = len(testset.findall("tests/test")) or _number(root, testset, "test-count")
    patterns = [testset.findtext(f"{kind}-path-pattern", "") for kind in ("input", "answer")]
    for pattern in patterns:
        if len(_PLACE.findall(pattern)) != 1:
            raise PackageError(f"{root / DESCRIPTION}: {pattern!r} is no path with a number's %02d")
    tests = []
    for number in range(1, count + 1):
        where, answer = (_filled(pattern, number) for pattern in patterns)
        for name in (where, answer) if answers else (where,):
            if not (root / name).is_file():
                raise PackageError(f"{root / name}: missing; a full package has it")
        tests.append(StoredTest(where, root, where, answer if answers else ""))
    return tuple(tests)


def _filled(pattern: str, number: int) -> str:
    return _PLACE.sub(lambda match: str(number).rjust(int(match[2] or 0), match[1] or " "), pattern)


def _checker(root: Path, problem: ET.Element) -> tuple[Checker, tuple[str, ...]]:
    assets = problem.find("assets")
    where = problem if assets is None else assets
    interactor, checker = where.find("interactor"), where.find("checker")
    if checker is None and interactor is None:
        raise PackageError(f"{root / DESCRIPTION}: neither <checker> nor <interactor>")
    if interactor is not None:
        notes = ("the checker is not asked after the interactor",) if checker is not None else ()
        return _program(root, interactor, Checker("testlib_interactor")), notes
    assert checker is not None
    standard = _STANDARD.fullmatch(checker.get("name", ""))
    if standard and standard[1] in testlib.RULES:
        return msgspec.convert({"kind": standard[1]}, Checker), ()
    return _program(root, checker, Checker("testlib")), ()


def _program(root: Path, element: ET.Element, checker: Checker) -> Checker:
    source = element.find("source")
    path = "" if source is None else source.get("path", "")
    if not path:
        raise PackageError(f"{root / DESCRIPTION}: <{element.tag}> without the path of its source")
    return with_program(checker, read_program(root, path))
