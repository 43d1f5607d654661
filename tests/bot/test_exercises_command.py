"""``upsolve train corpus exercises``: problems are shown, and judged for real."""

from __future__ import annotations

import json
from pathlib import Path
from random import Random

import msgspec
import pytest

from bot.cli import run
from judge.client import Judge
from judge.settings import JudgeSettings
from training.curriculum import draw_test, generate
from training.curriculum.acceptance import check, drawn_tests, read_known, takes, work_on

Capture = pytest.CaptureFixture[str]


def test_a_sample_is_of_the_split_and_shows_statements_and_programs(capsys: Capture) -> None:
    command = ["train", "corpus", "exercises", "sample", "-n", "3", "--split", "compositions"]
    assert run([*command, "--programs"]) == 0
    text = capsys.readouterr().out
    assert run([*command, "--json"]) == 0
    shown = json.loads(capsys.readouterr().out)["result"]
    assert [one["key"] for one in shown] == [generate(1, n, "compositions").key for n in range(3)]
    for one in shown:
        assert one["key"] in text
        assert one["programs"]["python3"].strip() in text


def test_judging_a_problem_finds_no_fault(capsys: Capture) -> None:
    command = ["train", "corpus", "exercises", "check", "-n", "1", "--json"]
    assert run(command) == 0
    found = json.loads(capsys.readouterr().out)["result"]
    assert found["faults"] == []
    assert found["problems"] == 1
    assert found["right_programs"] >= 2


def test_what_was_judged_before_is_taken_from_the_file_unless_it_had_a_fault(
    tmp_path: Path, capsys: Capture
) -> None:
    """The second run says of the first problem what the file says, and judges only the second."""
    file = tmp_path / "judged.jsonl"
    command = ["train", "corpus", "exercises", "check", "--output", str(file), "--json", "-n"]
    assert run([*command, "1"]) == 0
    (line,) = filter(None, file.read_bytes().splitlines())
    told = msgspec.json.decode(line)
    marked = msgspec.json.encode(told | {"tests": 271828})
    faulty = msgspec.json.encode(told | {"faults": ["old"], "tests": 1})
    file.write_bytes(marked + b"\n" + faulty + b"\n" + line[: len(line) // 2])
    capsys.readouterr()
    assert run([*command, "2"]) == 0
    found = json.loads(capsys.readouterr().out)["result"]
    assert found["problems"] == 2
    assert 271828 < found["tests"] < 2 * 271828
    assert len(read_known(file)) == 2


async def test_a_right_program_that_is_none_and_a_wrong_one_that_is_right_are_faults() -> None:
    """A program of another problem as the right one, and a right body as the author's wrong one."""
    exercise = next(one for one in (generate(8, n) for n in range(99)) if not one.meaning.checker)
    broken = msgspec.structs.replace(
        exercise,
        programs={**exercise.programs, "python3": "print(271828)\n"},
        meaning=msgspec.structs.replace(
            exercise.meaning, cpp=(), wrong=(), wrong_cpp=exercise.meaning.cpp[:1]
        ),
    )
    async with Judge(JudgeSettings()) as judge:
        found = await check(judge, work_on(broken, 1))
    assert any("a right python3 program is WA" in fault for fault in found.faults)
    assert any("a wrong cpp program (authored) is AC" in fault for fault in found.faults)


def test_where_several_answers_are_right_each_case_is_taken_by_itself() -> None:
    exercise = next(
        one for one in (generate(5, n) for n in range(9999)) if one.key == "~construct/two-parts"
    )
    test = draw_test(Random(3), exercise)
    sums = [case["a"] for case in test.cases]
    other = "".join(f"{number - 1} 1\n" for number in sums)
    assert takes(exercise, test, test.answer)
    assert takes(exercise, test, other)
    assert not takes(exercise, test, other + "1 1\n")
    assert not takes(exercise, test, "".join(f"{number} 0\n" for number in sums))
    assert len(drawn_tests(exercise, 1)) > 1
