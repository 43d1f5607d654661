"""Polygon packages: limits, tests, and how outputs are compared."""

from __future__ import annotations

from pathlib import Path

import pytest

from contest_sim.errors import PackageError
from contest_sim.polygon import read_polygon
from judge.verdict import Checker, Limits
from tests.contest_sim.samples import write_files

TESTSET = """
<testset name="tests">
  <time-limit>1500</time-limit><memory-limit>268435456</memory-limit>
  <test-count>2</test-count>
  <input-path-pattern>tests/%02d</input-path-pattern>
  <answer-path-pattern>tests/%02d.a</answer-path-pattern>
  <tests><test method="manual" sample="true"/><test method="generated" cmd="gen 7"/></tests>
</testset>
"""
STANDARD = (
    '<checker name="std::rcmp6.cpp" type="testlib"><source path="files/check.cpp"/></checker>'
)
OWN = '<checker name="check.cpp"><source path="files/check.cpp" type="cpp.g++17"/></checker>'
INTERACTOR = '<interactor><source path="files/interactor.cpp"/></interactor>'
CHECK = '#include "testlib.h"\nint main() {}\n'
TESTS = {"tests/01": "1\n", "tests/01.a": "a\n", "tests/02": "2\n", "tests/02.a": "b\n"}
FILES = {"files/check.cpp": CHECK, "files/testlib.h": "t", "files/interactor.cpp": "int main() {}"}


def package(
    folder: Path, assets: str = STANDARD, testset: str = TESTSET, judging: str = "", **files: str
) -> Path:
    xml = f"<problem><judging {judging}>{testset}</judging><assets>{assets}</assets></problem>"
    return write_files(folder, {"problem.xml": xml, **TESTS, **FILES, **files})


def test_tests_and_limits_are_read(tmp_path: Path) -> None:
    problem = read_polygon(package(tmp_path))
    assert problem.limits == Limits(cpu_s=1.5, memory_bytes=256 << 20)
    cases = [test.load() for test in problem.tests]
    assert [(case.name, case.input, case.answer) for case in cases] == [
        ("tests/01", b"1\n", b"a\n"),
        ("tests/02", b"2\n", b"b\n"),
    ]


def test_a_checker_of_testlib_is_our_rule_of_its_name(tmp_path: Path) -> None:
    assert read_polygon(package(tmp_path)).checker == Checker("rcmp6")


def test_any_other_checker_is_a_program_with_what_it_includes(tmp_path: Path) -> None:
    expected = Checker("testlib", source=CHECK, language="cpp", files={"testlib.h": "t"})
    assert read_polygon(package(tmp_path, OWN)).checker == expected
    unknown = OWN.replace("check.cpp", "std::unknown.cpp", 1)
    assert read_polygon(package(tmp_path, unknown)).checker == expected


def test_an_interactor_needs_no_answers_and_says_that_the_checker_is_not_asked(
    tmp_path: Path,
) -> None:
    folder = package(tmp_path, OWN + INTERACTOR)
    (folder / "tests/01.a").unlink()
    problem = read_polygon(folder)
    assert problem.checker.kind == "testlib_interactor"
    assert problem.notes == ("the checker is not asked after the interactor",)


def test_the_tests_proper_are_chosen_among_several_sets(tmp_path: Path) -> None:
    pretests = TESTSET.replace('"tests"', '"pretests"').replace("1500", "10")
    problem = read_polygon(package(tmp_path, testset=pretests + TESTSET))
    assert (problem.limits.cpu_s, problem.notes) == (1.5, ("tests left aside: pretests",))


BOMB = (
    '<!DOCTYPE problem [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]><problem>&b;</problem>'
)
REFUSED: dict[str, tuple[dict[str, str], str]] = {
    "not XML": ({"problem.xml": "<problem"}, "problem.xml: unclosed token"),
    "another XML": ({"problem.xml": "<html/>"}, "<html> is not Polygon's"),
    "entities": ({"problem.xml": BOMB}, "entities are not allowed"),
    "no judging": ({"problem.xml": "<problem/>"}, "no <judging>"),
    "no tests": ({"testset": ""}, "no <testset>"),
    "files": ({"judging": 'input-file="a.in"'}, "input-file 'a.in'"),
    "no limit": ({"testset": TESTSET.replace("1500", "")}, "<time-limit> '' is not"),
    "a limit beyond reason": (
        {"testset": TESTSET.replace("1500", "9" * 5000)},
        "is not a positive",
    ),
    "more tests than files": (
        {"testset": TESTSET.replace("<tests>", "<tests><test/>")},
        "tests/03: missing; a full package has it",
    ),
    "a pattern without a number": ({"testset": TESTSET.replace("%02d", "x")}, "no path with a num"),
    "no checker": ({"assets": ""}, "neither <checker> nor <interactor>"),
    "a checker that is not there": ({"assets": OWN.replace("files/", "")}, "check.cpp: No such"),
    "a checker elsewhere": ({"assets": OWN.replace("files/", "../")}, "check.cpp: "),
}


@pytest.mark.parametrize("name", REFUSED)
def test_what_cannot_be_judged_is_one_line(tmp_path: Path, name: str) -> None:
    changes, complaint = REFUSED[name]
    folder = package(tmp_path / "package", **changes)
    (tmp_path / "check.cpp").write_text(CHECK)
    with pytest.raises(PackageError) as caught:
        read_polygon(folder)
    assert complaint in str(caught.value)
    assert "\n" not in str(caught.value)
