"""Kattis and Polygon packages as rounds, with their checkers really run; and hostile ones."""

from __future__ import annotations

import os
import stat
import zipfile
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import pytest

from contest_sim.errors import PackageError
from contest_sim.importers.draft import ContestFacts
from contest_sim.importers.writer import read_notes
from contest_sim.kattis import read_cases
from contest_sim.official import input_validators, run_program
from contest_sim.output_validators import read_checker
from contest_sim.programs import read_programs
from judge.client import Judge
from judge.verdict import Checker, Limits, TestCase, Verdict
from tests.contest_sim.samples import ROUND, write_files

LEGACY = {
    "problem.yaml": "name: Sum\nvalidation: default\nvalidator_flags: float_tolerance 1e-6\n",
    ".timelimit": "3\n",
    "problem_statement/problem.en.tex": (
        "\\problemname{Sum}\nAdd \\textbf{them}.\n\\section*{Input}\n$a$, $b$.\n"
        "\\section*{Output}\nThe sum.\n"
    ),
    "data/sample/1.in": "1 2\n",
    "data/sample/1.ans": "3\n",
    "data/secret/1.in": "2 2\n",
    "data/secret/1.ans": "4\n",
}
NEW = {
    name.removeprefix("problems/B/"): text
    for name, text in ROUND.items()
    if name.startswith("problems/B/")
}
# What a testlib program needs of testlib: the arguments, the order of files, the exit codes.
TESTLIB = """#include <cstdlib>
#include <fstream>
#include <iostream>
static std::ifstream inf, ouf, ans;
inline void registerTestlibCmd(int argc, char** argv) {
    if (argc != 4) std::exit(3);
    inf.open(argv[1]); ouf.open(argv[2]); ans.open(argv[3]);
}
inline void quit(int code, const char* words) { std::cerr << words; std::exit(code); }
"""
CHECK = """#include "testlib.h"
int main(int argc, char* argv[]) {
    registerTestlibCmd(argc, argv);
    long n, half, other;
    if (!(inf >> n) || !(ans >> half)) quit(3, "fail");
    if (!(ouf >> half >> other)) quit(2, "wrong format");
    if (half + other != n) quit(1, "wrong sum");
    quit(0, "ok");
}
"""
INTERACT = """#include "testlib.h"
int main(int argc, char* argv[]) {
    if (argc != 4) std::exit(3);
    std::ifstream input(argv[1]);
    std::ofstream log(argv[2]);
    long n, guess;
    input >> n;
    log << n;
    if (!log) std::exit(3);
    std::cout << n << std::endl;
    if (!(std::cin >> guess)) quit(2, "silent");
    quit(guess == n + 1 ? 0 : 1, "said");
}
"""
VALIDATE = "#include <iostream>\nint main() { long n; return std::cin >> n && n < 10 ? 0 : 3; }\n"
XML = """<problem revision="3" short-name="split">
<names><name language="russian" value="x"/><name language="english" value="Split"/></names>
<judging cpu-name="i" input-file="" output-file="" run-count="1"><testset name="tests">
<time-limit>1500</time-limit><memory-limit>268435456</memory-limit><test-count>2</test-count>
<input-path-pattern>tests/%02d</input-path-pattern>
<answer-path-pattern>tests/%02d.a</answer-path-pattern>
<tests><test method="manual" sample="true"/><test cmd="gen 7"/></tests></testset></judging>
<assets>{checker}<validators><validator><source path="files/val.cpp" type="cpp.g++17"/></validator>
</validators><solutions><solution tag="main"><source path="solutions/a.py"/></solution>
<solution tag="wrong-answer"><source path="solutions/b.py"/></solution>
<solution tag="rejected"><source path="solutions/c.pas"/></solution></solutions></assets>
</problem>"""
OWN = '<checker name="check.cpp"><source path="files/check.cpp" type="cpp.g++17"/></checker>'
INTERACTOR = '<interactor><source path="files/interact.cpp"/></interactor>'
POLYGON = {
    "problem.xml": XML.format(checker=OWN),
    "statements/english/problem-properties.json": (
        '{"name": "Split", "legend": "Split \\\\textbf{n}.", "input": "One $n$.",'
        ' "output": "Two.", "notes": null, "timeLimit": 1500}'
    ),
    "tests/01": "4\n",
    "tests/01.a": "1 3\n",
    "tests/02": "9\n",
    "tests/02.a": "4 5\n",
    "files/check.cpp": CHECK,
    "files/interact.cpp": INTERACT,
    "files/val.cpp": VALIDATE,
    "files/testlib.h": TESTLIB,
    "solutions/a.py": "n = int(input())\nprint(n, 0)\n",
    "solutions/b.py": "n = int(input())\nprint(n // 2, n // 2)\n",
    "solutions/c.pas": "begin end.",
}


def zipped(path: Path, content: Mapping[str, str], below: str = "") -> Path:
    with zipfile.ZipFile(path, "w") as archive:
        for name, text in content.items():
            archive.writestr(below + name, text)
    return path


async def verdicts(judge: Judge, root: Path, cases: tuple[TestCase, ...]) -> dict[str, Verdict]:
    """What the package's own programs get, by their folder."""
    found = {}
    for folder in ("accepted", "wrong_answer"):
        for program in read_programs(root, f"submissions/{folder}"):
            made = await judge.compile(program.source, program.language)
            report = await judge.judge(made.program_id, cases, read_checker(root), Limits())
            found[folder] = report.verdict
    return found


async def test_a_legacy_package_is_a_round_of_one(tmp_path: Path, bring: Any) -> None:
    round_ = await bring(write_files(tmp_path / "sum", LEGACY))
    (problem,) = round_.problems
    assert (problem.problem.index, problem.problem.name) == ("A", "Sum")
    assert problem.limits.cpu_s == 3.0
    assert problem.statement == (
        "Add **them**.\n\n## Input\n\n$a$, $b$.\n\n## Output\n\nThe sum.\n"
    )
    expected = Checker(case_sensitive=False, float_absolute=1e-6, float_relative=1e-6)
    assert read_checker(problem.root) == expected
    assert "A: statement converted from TeX" in read_notes(round_)
    assert round_.contest.type == "ICPC"


async def test_a_package_of_2025_is_copied_as_it_is(tmp_path: Path, bring: Any) -> None:
    source = write_files(tmp_path / "terms", NEW)
    root = (await bring(source)).problems[0].root
    before, after = (
        {path.relative_to(base): path.read_bytes() for path in base.rglob("*") if path.is_file()}
        for base in (source, root)
    )
    assert before == after


async def test_several_packages_get_letters_in_order(tmp_path: Path, bring: Any) -> None:
    contest = tmp_path / "contest"
    write_files(contest / "beta", LEGACY)
    write_files(contest / "alpha", NEW)
    zipped(contest / "gamma.zip", LEGACY, "sum/")
    named = write_files(tmp_path / "named", POLYGON)
    round_ = await bring(contest, f"B={named}")
    assert [(p.problem.index, p.problem.name) for p in round_.problems] == [
        ("A", "Something"),
        ("C", "Sum"),
        ("D", "Sum"),
        ("B", "Split"),
    ]


async def test_a_polygon_package_judges_as_it_did(tmp_path: Path, bring: Any, judge: Judge) -> None:
    round_ = await bring(zipped(tmp_path / "split$linux.zip", POLYGON))
    (problem,) = round_.problems
    assert problem.problem.name == "Split"
    assert problem.limits == Limits(cpu_s=1.5, memory_bytes=256 << 20)
    assert problem.statement == "Split **n**.\n\n## Input\n\nOne $n$.\n\n## Output\n\nTwo.\n"
    assert [case.input for case in problem.samples] == [b"4\n"]
    secret = read_cases(problem.root, "data/secret")
    assert [case.input for case in secret] == [b"9\n"]
    found = await verdicts(judge, problem.root, (*problem.samples, *secret))
    assert found == {"accepted": Verdict.AC, "wrong_answer": Verdict.WA}
    silent = await judge.compile("", "python3")
    report = await judge.judge(silent.program_id, secret, read_checker(problem.root), Limits())
    assert report.verdict is Verdict.WA
    (validator,) = input_validators(problem.root)
    runs = await run_program(problem.root, validator, [b"9", b"10", b"x"], judge)
    assert [run.exit_code for run in runs] == [42, 43, 43]


async def test_a_checker_that_fails_is_a_failure_of_the_judge(
    tmp_path: Path, bring: Any, judge: Judge
) -> None:
    broken = {**POLYGON, "tests/02.a": "no number\n"}
    root = (await bring(write_files(tmp_path / "split", broken))).problems[0].root
    found = await verdicts(judge, root, read_cases(root, "data/secret"))
    assert found["accepted"] is Verdict.JE


async def test_a_polygon_interactor_talks(tmp_path: Path, bring: Any, judge: Judge) -> None:
    talk = {
        **POLYGON,
        "problem.xml": XML.format(checker=OWN + INTERACTOR),
        "solutions/a.py": "print(int(input()) + 1)\n",
        "solutions/b.py": "print(int(input()))\n",
    }
    round_ = await bring(write_files(tmp_path / "talk", talk))
    (problem,) = round_.problems
    assert problem.interactive
    found = await verdicts(judge, problem.root, problem.samples)
    assert found == {"accepted": Verdict.AC, "wrong_answer": Verdict.WA}
    assert "A: the checker is not asked after the interactor" in read_notes(round_)


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("nyesno", Checker(case_sensitive=False)),
        ("wcmp", Checker()),
        ("rcmp6", Checker(case_sensitive=False, float_absolute=1e-6, float_relative=1e-6)),
    ],
)
async def test_a_checker_of_testlib_becomes_flags(
    tmp_path: Path, bring: Any, name: str, expected: Checker
) -> None:
    standard = OWN.replace("check.cpp", f"std::{name}.cpp", 1)
    xml = XML.format(checker=standard)
    source = write_files(tmp_path / "p", {**POLYGON, "problem.xml": xml})
    root = (await bring(source)).problems[0].root
    assert read_checker(root) == expected


async def test_a_named_checker_without_flags_runs_from_its_source(
    tmp_path: Path, bring: Any
) -> None:
    xml = XML.format(checker=OWN.replace("check.cpp", "std::lcmp.cpp", 1))
    source = write_files(tmp_path / "p", {**POLYGON, "problem.xml": xml})
    root = (await bring(source)).problems[0].root
    checker = read_checker(root)
    assert (checker.kind, sorted(checker.files)) == ("validator", ["kattis_shim.h", "testlib.h"])


REFUSED: dict[str, tuple[dict[str, str | bytes], str]] = {
    "a statement that is not UTF-8": (
        {"problem_statement/problem.en.tex": b"caf\xe9"},
        "line 1: not UTF-8 text",
    ),
    "an answer without an input": ({"data/secret/2.ans": ""}, "there is no 2.in beside it"),
    "unknown flags": (
        {"problem.yaml": "name: x\nvalidator_flags: magic\n"},
        "problems/A: output validator flag 'magic'",
    ),
    "NaN as a limit": ({".timelimit": "nan"}, ".timelimit"),
    "a multi-pass problem": ({"problem.yaml": "name: x\ntype: multi-pass\n"}, "multi-pass"),
}


@pytest.mark.parametrize("name", REFUSED)
async def test_a_broken_package_is_one_line_and_leaves_nothing(
    tmp_path: Path, bring: Any, nothing_left: Callable[[], bool], name: str
) -> None:
    changes, complaint = REFUSED[name]
    good = write_files(tmp_path / "good", NEW)
    with pytest.raises(PackageError) as caught:
        await bring(good, f"A={write_files(tmp_path / 'bad', {**LEGACY, **changes})}")
    assert complaint in str(caught.value)
    assert "\n" not in str(caught.value)
    assert nothing_left()


async def test_links_are_refused(
    tmp_path: Path, bring: Any, nothing_left: Callable[[], bool]
) -> None:
    for kind, content in (("kattis", LEGACY), ("polygon", POLYGON)):
        folder = write_files(tmp_path / kind, content)
        (folder / "link").symlink_to("/etc/hostname")
        with pytest.raises(PackageError, match=r"link: a package holds plain files only"):
            await bring(folder)
    assert nothing_left()


async def test_a_test_of_ten_gigabytes_is_refused_unread(
    tmp_path: Path, bring: Any, nothing_left: Callable[[], bool], monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = write_files(tmp_path / "large", LEGACY)
    os.truncate(folder / "data/secret/1.in", 10 << 30)
    monkeypatch.setattr("shutil.copyfile", lambda *_, **__: pytest.fail("copied"))
    with pytest.raises(PackageError, match="10240 MiB together; a round is at most"):
        await bring(folder)
    assert nothing_left()


async def test_a_test_beyond_the_limit_of_a_file_is_refused(
    tmp_path: Path, bring: Any, nothing_left: Callable[[], bool]
) -> None:
    folder = write_files(tmp_path / "large", LEGACY)
    os.truncate(folder / "data/secret/1.in", (64 << 20) + 1)
    with pytest.raises(PackageError, match=r"data/secret/1.in: larger than 64 MiB"):
        await bring(folder)
    assert nothing_left()


@pytest.mark.parametrize("name", ["../evil", "/evil", "a/../../evil", "a\\evil"])
async def test_a_zip_that_reaches_out_is_refused(
    tmp_path: Path, bring: Any, nothing_left: Callable[[], bool], name: str
) -> None:
    with pytest.raises(PackageError, match="would land outside the package"):
        await bring(zipped(tmp_path / "evil.zip", {**LEGACY, name: "x"}))
    assert nothing_left()


async def test_a_link_in_a_zip_is_refused(
    tmp_path: Path, bring: Any, nothing_left: Callable[[], bool]
) -> None:
    path = zipped(tmp_path / "link.zip", LEGACY)
    with zipfile.ZipFile(path, "a") as archive:
        info = zipfile.ZipInfo("data/secret/2.in")
        info.external_attr = (stat.S_IFLNK | 0o777) << 16
        archive.writestr(info, "/etc/passwd")
    with pytest.raises(PackageError, match=r"'data/secret/2\.in' is a link or a device"):
        await bring(path)
    assert nothing_left()


async def test_what_holds_no_package_is_said_so(tmp_path: Path, bring: Any) -> None:
    with pytest.raises(PackageError, match="no problem package in it"):
        await bring(write_files(tmp_path / "notes", {"readme.txt": "hello"}))
    with pytest.raises(PackageError, match="missing: no such file or folder"):
        await bring(tmp_path / "missing")
    with pytest.raises(PackageError, match="not a usable zip"):
        await bring(write_files(tmp_path, {"x.zip": "no zip"}) / "x.zip")
    with pytest.raises(PackageError, match="which contest is it"):
        await bring(write_files(tmp_path / "sum", LEGACY), facts=ContestFacts())
    with pytest.raises(PackageError, match="problem A twice"):
        await bring(f"A={tmp_path / 'sum'}", f"A={tmp_path / 'sum'}")


async def test_a_whole_round_is_copied(
    tmp_path: Path, bring: Any, nothing_left: Callable[[], bool]
) -> None:
    folder = write_files(tmp_path / "round", ROUND)
    assert [p.problem.index for p in (await bring(folder)).problems] == ["A", "B"]
    assert not nothing_left()


async def test_an_import_that_is_stopped_leaves_nothing(
    tmp_path: Path, bring: Any, nothing_left: Callable[[], bool], monkeypatch: pytest.MonkeyPatch
) -> None:
    def stop(*_: object, **__: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("contest_sim.importers.writer.read_checker", stop)
    with pytest.raises(KeyboardInterrupt):
        await bring(write_files(tmp_path / "sum", LEGACY))
    assert nothing_left()
