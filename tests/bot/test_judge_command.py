"""``upsolve judge run`` and ``doctor``: what a person and a script see of the judge."""

from __future__ import annotations

import io
import json
from pathlib import Path
from typing import Any

import pytest

from bot.cli import run
from judge.languages import LANGUAGES

ADD = "print(sum(map(int, input().split())))\n"


@pytest.fixture
def tests(tmp_path: Path) -> Path:
    folder = tmp_path / "tests"
    folder.mkdir()
    for name, (data, answer) in {
        "1": ("20 22", "42"),
        "2": ("1 1", "2"),
        "10": ("5 6", "11"),
    }.items():
        (folder / f"{name}.in").write_text(data)
        (folder / f"{name}.ans").write_text(answer)
    return folder


def call(capsys: pytest.CaptureFixture[str], *arguments: object) -> tuple[int, str, str]:
    code = run(["judge", "run", *map(str, arguments), "--set", "judge.workers=1"])
    return code, *capsys.readouterr()


def program(folder: Path, source: str, name: str = "program.py") -> Path:
    path = folder / name
    path.write_text(source)
    return path


def test_every_test_is_a_line_then_the_verdict_and_what_it_stands_on(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, tests: Path
) -> None:
    code, out, err = call(capsys, program(tmp_path, ADD), "--tests", tests, "--time", "1.5")
    lines = out.splitlines()
    assert (code, err) == (0, "")
    assert [line.split()[:2] for line in lines[:3]] == [["1", "AC"], ["2", "AC"], ["10", "AC"]]
    assert lines[3] == "AC: 3 of 3 tests passed"
    assert " s of 1.5 s (" in lines[4]
    assert "Python 3; compared by wcmp, guessed from the answers; rung " in lines[5]


def test_the_exit_code_tells_accepted_from_rejected_from_a_failure_of_the_checker(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, tests: Path
) -> None:
    crash = program(tmp_path, "raise ValueError('\\x1b[31mred')\n", "crash.py")
    code, out, _ = call(capsys, crash, "--tests", tests, "--all")
    assert (code, out.count("RTE")) == (1, 4)
    assert "ValueError: [31mred" in out  # and nothing that a terminal obeys
    broken = program(tmp_path, "1 // 0\n", "validator.py")
    code, out, _ = call(capsys, program(tmp_path, ADD), "--tests", tests, "--validator", broken)
    assert (code, out.splitlines()[1]) == (5, "JE on 1: 0 of 3 tests passed")
    code, out, _ = call(capsys, program(tmp_path, "print(\n"), "--tests", tests)
    assert code == 1
    assert out.startswith("CE: ")


def test_json_is_one_document_with_every_test(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, tests: Path
) -> None:
    wrong = program(tmp_path, ADD.replace("sum", "max"))
    options = ("--checker", "ncmp", "--memory", "64", "--filtering", "--json")
    code, out, err = call(capsys, wrong, "--tests", tests, *options)
    document: dict[str, Any] = json.loads(out)
    assert set(document) == {"result"}, out
    result = document["result"]
    assert (code, err, result["verdict"], result["failed"]) == (1, "", "WA", "1")
    assert [test["name"] for test in result["tests"]] == ["1"]
    assert (result["checker"], result["checker_guessed"]) == ("ncmp", False)
    assert result["limits"]["memory_bytes"] == 64 << 20
    assert {"rung", "time_factor", "notes", "num_tests", "cpu_s", "memory_bytes"} < set(result)


def test_a_program_may_come_on_standard_input(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, tests: Path
) -> None:
    class Stdin:
        buffer = io.BytesIO(ADD.encode())

    monkeypatch.setattr("sys.stdin", Stdin)
    assert call(capsys, "-", "--tests", tests, "--language", "python3")[0] == 0


def test_what_cannot_be_judged_is_one_line(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, tests: Path
) -> None:
    add, text = program(tmp_path, ADD), program(tmp_path, "x", "program.txt")
    empty, round_, package = (tmp_path / name for name in ("empty", "round", "package"))
    for folder in (empty, round_, package):
        folder.mkdir()
    program(round_, "{}", "contest.json")
    program(package, "name: x", "problem.yaml")
    complaints: list[tuple[tuple[object, ...], int, str]] = [
        ((add, "--tests", tmp_path / "nothing"), 2, "does not exist"),
        ((text, "--tests", tests), 2, "its language cannot be told"),
        (("-", "--tests", tests), 2, "its language cannot be told"),
        ((add, "--tests", tests, "--checker", "wcmp", "--testlib", add), 2, "more than one way"),
        ((add, "--tests", tests, "--time", "0"), 2, "--time"),
        ((add, "--tests", empty), 1, "no tests in it"),
        ((add, "--tests", package), 1, "no tests in it"),
        ((add, "--tests", round_), 1, "a whole round; name one of its problems"),
        ((add, "--tests", text), 1, "not a usable zip"),
        ((add, "--tests", tests, "--validator", text), 1, "programs are .py"),
    ]
    for arguments, expected, words in complaints:
        code, out, err = call(capsys, *arguments)
        assert (code, out, err.count("\n")) == (expected, "", 1), arguments
        assert words in err


def test_doctor_says_what_the_judge_stands_on(capsys: pytest.CaptureFixture[str]) -> None:
    run(["doctor"])
    out = capsys.readouterr()[0]
    assert "judge: rung " in out
    assert "time factor " in out
    for language in LANGUAGES:
        assert f" {language}: " in out
