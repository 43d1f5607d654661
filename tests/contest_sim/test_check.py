"""The checker of rounds: silent on a good one, and each defect is found and named."""

from __future__ import annotations

from pathlib import Path

import pytest

from contest_sim.check import check_round
from contest_sim.package import open_round
from contest_sim.settings import ContestSimSettings
from judge.client import Judge
from tests.contest_sim.samples import OUTPUT_VALIDATOR, PROBLEM_YAML, ROUND, write_round

pytestmark = pytest.mark.asyncio(loop_scope="module")

A, B = "problems/A", "problems/B"


async def findings(
    judge: Judge, folder: Path, changes: dict[str, str | bytes | None], said: list[str]
) -> list[str]:
    settings = ContestSimSettings(cache=str(folder / "cache"))
    round_ = open_round(write_round(folder / "round", changes), settings)
    return [str(finding) for finding in await check_round(round_, judge, settings, said.append)]


async def test_a_good_round_has_no_findings(judge: Judge, tmp_path: Path) -> None:
    said: list[str] = []
    assert await findings(judge, tmp_path, {}, said) == []
    assert said[0] == "field: 4 participants"
    assert "A: 5 tests, 4 of them secret" in said
    assert any(line.startswith("A: submissions/wrong_answer/large.py: WA") for line in said)


FIELD_HEAD = "order,points,penalty,old_rating,delta\n"
NO_INPUT = ROUND[f"{A}/statement/problem.en.md"].replace("## Input", "Input")
DEFECTS: dict[str, tuple[dict[str, str | bytes | None], list[str]]] = {
    "an answer is wrong": (
        {f"{A}/data/secret/02-word.ans": "7\n"},
        [f"{A}/data/secret/02-word.ans: accepted submission solution.py gives WA on it, not AC"],
    ),
    "a wrong submission passes": (
        {f"{B}/submissions/wrong_answer/odd.py": ROUND[f"{B}/submissions/accepted/solution.py"]},
        [f"{B}/submissions/wrong_answer/odd.py: passes every test, its folder says WA"],
    ),
    "a submission fails otherwise than filed": (
        {f"{A}/submissions/wrong_answer/large.py": "print(1 // (int(input()) - 4))\n"},
        [f"{A}/data/sample/1.ans: wrong_answer submission large.py gives RTE on it, not WA"],
    ),
    "a submission does not compile": (
        {f"{A}/submissions/wrong_answer/large.py": "print(\n"},
        [f"{A}/submissions/wrong_answer/large.py: CE: "],
    ),
    "a folder of submissions is unknown": (
        {f"{A}/submissions/slow/x.py": "print()"},
        [f"{A}/submissions/slow: expected one of accepted, wrong_answer"],
    ),
    "nothing accepted": (
        {f"{B}/submissions/accepted/solution.py": None},
        [f"{B}/submissions/accepted: no accepted submission"],
    ),
    "an input is invalid": (
        {f"{A}/data/secret/01-zero.in": "0 \n"},
        [f"{A}/data/secret/01-zero.in: refused by input_validators/validate.py"],
    ),
    "a validator crashes": (
        {f"{B}/input_validators/syntax/validate.py": "1 // 0"},
        [
            f"{B}/data/sample/1.in: refused by input_validators/syntax/validate.py: ZeroDivision",
            f"{B}/data/secret/01-nine.in: refused by input_validators/syntax/validate.py: Zero",
        ],
    ),
    "no input validator": (
        {f"{A}/input_validators/validate.py": None},
        [f"{A}/input_validators: no input validator"],
    ),
    "no secret test": (
        {f"{B}/data/secret/01-nine.in": None, f"{B}/data/secret/01-nine.ans": None,
         f"{B}/submissions/wrong_answer/odd.py": None},
        [f"{B}/data/secret: no secret test"],
    ),
    "names do not pair up": (
        {f"{A}/data/secret/01-zero.ans": None},
        [f"{A}: data/secret/01-zero.in: there is no 01-zero.ans beside it"],
    ),
    "a statement lacks a section": (
        {f"{A}/statement/problem.en.md": NO_INPUT},
        [f"{A}/statement: no section '## Input'"],
    ),
    "a limit is absurd": (
        {f"{A}/problem.yaml": PROBLEM_YAML.replace("memory: 256", "memory: 9000")},
        [f"{A}/problem.yaml: memory 9000 MiB"],
    ),
    "the checker accepts anything": (
        {f"{B}/output_validator/validate.py": "import sys\nsys.exit(42)\n",
         f"{B}/submissions/wrong_answer/odd.py": None},
        [
            f"{B}/data/sample/1.ans: the checker gives AC for empty output",
            f"{B}/data/secret/01-nine.ans: the checker gives AC for empty output",
            f"{B}/output_validator: the checker accepts the answers of other tests",
        ],
    ),
    "the checker refuses an answer": (
        {f"{B}/output_validator/validate.py": OUTPUT_VALIDATOR.replace("a + b == n", "b == 0"),
         f"{B}/submissions/wrong_answer/odd.py": "print(1, 2)\n"},
        [
            f"{B}/data/sample/1.ans: the checker gives WA for the answer itself",
            f"{B}/data/secret/01-nine.ans: the checker gives WA for the answer itself",
        ],
    ),
    "the checker crashes": (
        {f"{B}/output_validator/validate.py": OUTPUT_VALIDATOR.replace("ValueError", "KeyError"),
         f"{B}/submissions/wrong_answer/odd.py": None},
        [
            f"{B}/data/sample/1.ans: the checker gives JE for empty output",
            f"{B}/data/secret/01-nine.ans: the checker gives JE for empty output",
        ],
    ),
    "the field is out of order": (
        {"field.csv": "points,penalty,old_rating\n1,5,1500\n2,5,1500\n"},
        ["field.csv: line 3 stands behind a worse row"],
    ),
    "a rating change is not the computed one": (
        {"field.csv": FIELD_HEAD + "1,2,30,1900,9\n2,1,5,1500,-65\n"},
        ["field.csv: 1 of 2 rating changes differ from the computed ones, first on line 2: 9 for"],
    ),
}  # fmt: skip


@pytest.mark.parametrize("name", DEFECTS)
async def test_each_defect_is_found_and_named(judge: Judge, tmp_path: Path, name: str) -> None:
    """Exactly the findings expected, in order: none missed, none imagined."""
    changes, expected = DEFECTS[name]
    found = await findings(judge, tmp_path, changes, [])
    assert len(found) == len(expected), found
    for finding, beginning in zip(found, expected, strict=True):
        assert finding.startswith(beginning)
