"""What is known of programs and of tries."""

from __future__ import annotations

import pytest

from bot.candidates import costs, shape
from judge.verdict import Verdict

PROGRAM = "n = int(input())\nfor i in range(n):\n    print(i + 1, 'x')\n"


@pytest.mark.parametrize(
    "other",
    [
        PROGRAM.replace("n", "n").replace("i + 1", "i + 27"),
        "k = int(input())\nfor zeta in range(k):\n    print(zeta + 1, 'other')\n",
        PROGRAM.replace("    ", "\t"),
        PROGRAM.replace(":", ":  # for each (of n)"),
    ],
)
def test_names_constants_and_blanks_do_not_change_a_shape(other: str) -> None:
    assert shape(other, "python3") == shape(PROGRAM, "python3")


@pytest.mark.parametrize(
    "other",
    [
        PROGRAM.replace("+", "-"),
        PROGRAM.replace("for i in range(n)", "while n"),
        PROGRAM + "print(n)\n",
    ],
)
def test_what_a_program_does_changes_its_shape(other: str) -> None:
    assert shape(other, "python3") != shape(PROGRAM, "python3")


def test_languages_have_shapes_of_their_own() -> None:
    assert shape("x", "cpp") != shape("x", "python3")


@pytest.mark.parametrize(
    ("verdict", "failed", "cost"),
    [
        (Verdict.WA, "test 2", True),
        (Verdict.TLE, "pretest 12", True),
        (Verdict.WA, "test 1", False),
        (Verdict.RTE, "pretest 1", False),
        (Verdict.CE, "", False),
        (Verdict.JE, "", False),
        (Verdict.AC, "", False),
        (Verdict.RTE, "test 11", True),
    ],
)
def test_what_costs(verdict: Verdict, failed: str, cost: bool) -> None:
    assert costs(verdict, failed) is cost
