"""open-r1/codeforces: problems, generated tests and generated checkers."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from contest_sim.errors import PackageError
from contest_sim.importers.draft import ContestFacts
from contest_sim.importers.writer import read_notes
from contest_sim.kattis import read_cases
from contest_sim.output_validators import read_checker
from contest_sim.package import description
from judge.client import Judge
from judge.verdict import Limits, TestCase, Verdict
from tests.contest_sim.importers import datasets
from tests.contest_sim.importers.datasets import open_r1_row

CHECKER = """import sys

def main():
    n = int(open(sys.argv[1]).read())
    found = open(sys.argv[3]).read().split()
    print(1 if found and found[0] == str(2 * n) else 0)

if __name__ == "__main__":
    main()
"""


def file(folder: Path, *rows: dict[str, Any]) -> Path:
    return datasets.write(folder / "train-00000.parquet", datasets.OPEN_R1, rows)


async def test_a_contest_with_its_generated_tests(tmp_path: Path, bring: Any) -> None:
    problems = file(
        tmp_path,
        open_r1_row(index="B", id="71/B", official_tests_complete=False, rating=None),
        open_r1_row(contest_id="710"),
        open_r1_row(),
        open_r1_row(index="C", input_mode="file"),
        open_r1_row(index="D", interaction_format="Talk."),
        open_r1_row(index="E", official_tests=[]),
    )
    generated = datasets.write(
        tmp_path / "test_cases_0071.parquet",
        datasets.GENERATED,
        [
            {"problem_id": "71/B", "input": "7", "output": "14", "test_case_i": 0},
            {"problem_id": "710/B", "input": "8", "output": "16", "test_case_i": 0},
        ],
    )
    round_ = await bring(problems, generated)
    assert [p.problem.index for p in round_.problems] == ["A", "B"]
    assert round_.contest.name == "Small Round"
    assert round_.contest.start_time_seconds == 1_600_000_000
    assert round_.problems[0].limits == Limits(cpu_s=1.5, memory_bytes=256 << 20)
    second = round_.problems[1]
    assert [case.input for case in read_cases(second.root, "data/secret")] == [b"5", b"7"]
    notes = read_notes(round_)
    assert "C: not packaged: programs read and write by file, not by standard streams" in notes
    assert "E: not packaged: no tests but the examples" in notes
    assert (
        "B: the official tests are incomplete: long ones are missing, 1 generated ones added"
        in notes
    )


async def test_the_statement_has_its_sections(tmp_path: Path, bring: Any) -> None:
    text = description((await bring(file(tmp_path, open_r1_row()))).problems[0])
    assert text == (
        "Given n, print $2n$.\n\nInput\n\nOne n.\n\nOutput\n\nTwice n.\n\n"
        "Examples\n\nInput\n\n4\n\n\nOutput\n\n8\n\nNote\n\nEasy."
    )


async def test_without_points_a_cf_contest_is_scored_by_icpc_rules(
    tmp_path: Path, bring: Any
) -> None:
    round_ = await bring(file(tmp_path, open_r1_row(contest_type="CF")))
    assert round_.contest.type == "ICPC"
    assert any("ICPC rules instead of CF" in note for note in read_notes(round_))


async def test_the_command_line_overrules_the_data_set(tmp_path: Path, bring: Any) -> None:
    facts = ContestFacts(id=71, name="Mine", type="IOI", duration_seconds=600)
    contest = (await bring(file(tmp_path, open_r1_row()), facts=facts)).contest
    assert (contest.name, contest.type, contest.duration_seconds) == ("Mine", "IOI", 600)


async def test_a_contest_of_an_unknown_type_is_refused(tmp_path: Path, bring: Any) -> None:
    with pytest.raises(PackageError, match="contest 71: Invalid enum value 'ACM'"):
        await bring(file(tmp_path, open_r1_row(contest_type="ACM")))


@pytest.mark.parametrize(("limit", "words"), [(float("inf"), "inf"), (-1.0, "-1.0")])
async def test_a_limit_beyond_reason_is_refused(
    tmp_path: Path, bring: Any, limit: float, words: str
) -> None:
    with pytest.raises(PackageError, match=f"column time_limit: {words} is not up to 65536"):
        await bring(file(tmp_path, open_r1_row(time_limit=limit)))


async def test_a_generated_checker_judges(tmp_path: Path, bring: Any, judge: Judge) -> None:
    round_ = await bring(file(tmp_path, open_r1_row(generated_checker=CHECKER)))
    checker = read_checker(round_.problems[0].root)
    case = TestCase("1", b"4", b"anything")
    for output, expected in [("8 and more", Verdict.AC), ("9", Verdict.WA), ("", Verdict.WA)]:
        program = await judge.compile(f"print({output!r})", "python3")
        report = await judge.judge(program.program_id, [case], checker, Limits())
        assert (output, report.verdict) == (output, expected), report


async def test_a_checker_that_crashes_or_says_nothing_is_a_failure_of_the_judge(
    tmp_path: Path, bring: Any, judge: Judge
) -> None:
    rows = [
        open_r1_row(generated_checker="1 / 0\n"),
        open_r1_row(index="B", generated_checker="pass\n"),
    ]
    round_ = await bring(file(tmp_path, *rows))
    program = await judge.compile("print(8)", "python3")
    for problem in round_.problems:
        checker = read_checker(problem.root)
        report = await judge.judge(program.program_id, problem.samples, checker, Limits())
        assert report.verdict is Verdict.JE
