"""The checker that a problem most likely has, and the signs that it has several answers."""

from __future__ import annotations

import math
from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from judge.checkers import compare
from judge.inference import agreement, disagree, infer, multiple_answers, several_answers
from judge.verdict import Checker


def near(tolerance: float) -> Checker:
    return Checker(float_absolute=tolerance, float_relative=tolerance)


STATEMENTS: list[tuple[str, list[bytes], Checker]] = [
    ("Print the sum.", [b"3\n", b"7"], Checker("wcmp")),
    ("", [], Checker("wcmp")),
    ("", [b"", b"\n"], Checker("wcmp")),
    ("Print YES or NO.", [b"YES\n", b"NO\nYes\n"], Checker("nyesno")),
    ("You can print each letter in any case.", [b"no\n"], Checker("nyesno")),
    ("Print YES, then the number.", [b"YES\n3\n", b"NO"], Checker("wcmp")),
    ("You can output the answer in any case (upper or lower).", [b"YES\n3", b"NO"],
     Checker(case_sensitive=False)),
    ("The answer is case-insensitive.", [b"Alice"], Checker(case_sensitive=False)),
    ("For every test case print the winner. It has uppercase or lowercase letters.",
     [b"Alice"], Checker("wcmp")),
    ("Print the area.", [b"0.5", b"12.25 3"], near(1e-6)),
    ("Print the version.", [b"1.0.3", b"2.5"], Checker("wcmp")),
    ("The absolute or relative error must not exceed 10^{-4}.", [b"3"], near(1e-4)),
    ("Your answer is accepted if its absolute or relative error does not exceed 10 - 9.",
     [b"0.5 1"], near(1e-9)),
    ("The absolute error should be at most $10^{-6}$.", [b"0.5"], Checker(float_absolute=1e-6)),
    ("A relative error of 1e-7 is tolerated.", [b"0.5"], Checker(float_relative=1e-7)),
    ("Print it with a precision of at least 10\u22125.", [b"0.5"], near(1e-5)),
    ("An error of 0.001 is allowed.", [b"0.5"], near(1e-3)),
    ("Errors up to 10<sup>-3</sup> are ignored, in any case.", [b"Yes 0.5"],
     Checker(case_sensitive=False, float_absolute=1e-3, float_relative=1e-3)),
    ("The error is less than 10^-6.", [b"impossible"], Checker("wcmp")),
    ("1 \u2264 n \u2264 10^5; a runtime error is printed.", [b"7"], Checker("wcmp")),
    ("The probability is at least 10^{-6}. " + "x" * 300 + " Mind rounding errors.", [b"7"],
     Checker("wcmp")),
]  # fmt: skip


@pytest.mark.parametrize(("statement", "answers", "checker"), STATEMENTS)
def test_the_likely_checker(statement: str, answers: list[bytes], checker: Checker) -> None:
    assert infer(statement, answers) == checker


@given(st.text(), st.lists(st.binary(), min_size=1, max_size=3))
def test_an_inferred_checker_accepts_the_answers(statement: str, answers: list[bytes]) -> None:
    checker = infer(statement, answers)
    for answer in answers:
        assert compare(checker, b" " + answer + b"\n", answer) == ""


SEVERAL = [
    "If there are multiple answers, print any of them.",
    "If there are several\nsolutions, output any.",
    "If there is more than one solution, find any.",
    "If multiple answers exist, you may print the lexicographically smallest... no, each is fine.",
    "Print any suitable permutation.",
    "You can output the indices in any order.",
    "Print the edges in arbitrary order.",
    "In case of several such strings print one of them.",
    "Any valid answer is accepted.",
    "Any valid Euler tour will be accepted, since nobody knows the tree.",
    "If there are multiple valid optimal arrangements, choose any of them.",
    "If many solutions are possible, any of them will be accepted.",
]
ONE = [
    "",
    "Print the number of ways to choose any two cards.",
    "The edges are given in arbitrary order.",
    "The first line contains the points in any order.",
    "You can print each letter in any case.",
    "You may print any letter in any case.",
    "There are several roads between two cities.",
    "If there are multiple test cases, read them all.",
    "Find the largest number.",
    "If there are several answers, print the lexicographically smallest one.",
    "If there is more than one solution, output the one with the least first number.",
    "Choose any two cards and swap them.",
]


@pytest.mark.parametrize("statement", SEVERAL)
def test_statements_that_promise_several_answers(statement: str) -> None:
    words = multiple_answers(f"Alice has n stones. {statement} Good luck.")
    assert words
    assert words in " ".join(statement.split())


@pytest.mark.parametrize("statement", ONE)
def test_statements_that_do_not(statement: str) -> None:
    assert multiple_answers(f"Alice has n stones. {statement} Good luck.") == ""


WORDS = Checker("wcmp")


def test_tests_on_which_programs_disagree_are_named() -> None:
    outputs = [[b"1", b"2 3", b"x"], [b"1\n", b"3 2", b"x"], [b" 1", b"2 3", b"X"]]
    assert disagree(outputs, WORDS) == [1, 2]
    assert disagree(outputs, Checker(case_sensitive=False)) == [1]
    assert disagree(outputs, Checker("uncmp")) == [2]
    assert disagree(outputs[:1], WORDS) == disagree([], WORDS) == []


def test_programs_must_have_run_on_the_same_tests() -> None:
    with pytest.raises(ValueError, match="shorter"):
        disagree([[b"1", b"2"], [b"1"]], WORDS)


programs = st.lists(
    st.lists(st.sampled_from([b"a", b"b", b" a\n", b"c"]), min_size=2, max_size=2), max_size=8
)


@given(programs)
def test_agreement_is_the_share_of_pairs(outputs: list[list[bytes]]) -> None:
    for place, share in enumerate(agreement(outputs, WORDS)):
        pairs = list(combinations([program[place] for program in outputs], 2))
        same = sum(compare(WORDS, one, other) == "" for one, other in pairs)
        assert math.isclose(share, same / len(pairs) if pairs else 1.0)


@pytest.mark.parametrize(
    ("agreeing", "others", "several"),
    [(20, 0, False), (19, 1, True), (18, 1, False), (98, 2, False), (97, 3, True)],
)
def test_twenty_programs_and_one_pair_in_twenty_decide(
    agreeing: int, others: int, several: bool
) -> None:
    outputs = [[b"1", b"1"]] * agreeing + [[b"1", b"2"]] * others
    assert several_answers(outputs, WORDS) is several


def test_programs_without_tests_prove_nothing() -> None:
    assert several_answers([[]] * 30, WORDS) is False
