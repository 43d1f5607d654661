"""Answers: what a checker would not tell apart is the same, anything else is not."""

from __future__ import annotations

import random

import pytest

from bot.answers import AnswerBook, Rules, read_answer, read_rules
from judge.verdict import Run, TestCase, Verdict

PLAIN = Rules()


def ran(output: str) -> Run:
    return Run(Verdict.AC, output=output.encode())


def same(one: str, other: str, rules: Rules = PLAIN) -> bool:
    book = AnswerBook()
    names = [book.name(0, read_answer(ran(output), rules)) for output in (one, other)]
    return names[0][0] == names[1][0]


@pytest.mark.parametrize(
    ("one", "other", "rules"),
    [
        ("1 2\n3\n", "1  2 3", Rules()),
        ("YES\nno", "Yes\nNO", Rules()),
        ("abC", "aBc", Rules(any_case=True)),
        ("0.333333333", "0.3333333334", Rules()),
        ("1000000.5", "1000000.6", Rules()),
        ("1.0", "1", Rules(real=True)),
        ("3 1 2\n5", "1 2 3\n5", Rules(order="line")),
        ("3 1\n5 4", "4 5\n1 3", Rules(order="all")),
    ],
)
def test_these_are_one_answer(one: str, other: str, rules: Rules) -> None:
    assert same(one, other, rules)


@pytest.mark.parametrize(
    ("one", "other", "rules"),
    [
        ("abC", "aBc", Rules()),
        ("1000000000", "1000000001", Rules()),
        ("1.0", "1", Rules()),
        ("0.5", "0.6", Rules()),
        ("nan", "0.0", Rules(real=True)),
        ("3 1 2", "1 2 3", Rules()),
        ("YES\nNO", "NO\nYES", Rules(order="line")),
        ("1 2\n3", "1\n2 3", Rules(order="line")),
        ("1", "1 1", Rules(real=True)),
        ("", "0", Rules()),
    ],
)
def test_these_are_two(one: str, other: str, rules: Rules) -> None:
    assert not same(one, other, rules)


@pytest.mark.parametrize("value", [0.1, 0.123455, 123.4499999, 99999.5])
def test_no_rounding_splits_numbers_within_the_tolerance(value: float) -> None:
    """Whatever the value: one a little off, on either side, is the same answer."""
    rng = random.Random(1)
    for _ in range(200):
        near = value + rng.uniform(-0.9e-5, 0.9e-5)
        assert same(f"{value:.12f}", f"{near:.12f}")


def test_a_failed_run_is_an_answer_of_its_own_kind() -> None:
    book = AnswerBook()
    failed = [Run(v) for v in (Verdict.RTE, Verdict.TLE, Verdict.OLE, Verdict.MLE)]
    names = [book.name(0, read_answer(run, Rules()))[0] for run in failed]
    assert names == ["!RTE", "!TLE", "!OLE", "!MLE"]


def test_names_are_the_same_after_a_restart() -> None:
    outputs = ["1.0 x", "1.000001 x", "2.5 x", "y", ""]
    book, again = AnswerBook(), AnswerBook()
    answers = [read_answer(ran(output), Rules()) for output in outputs]
    names = [book.name(3, answer)[0] for answer in answers]
    for answer in answers:
        if not any(answer.reals) or answer in (answers[0], answers[2]):
            again.restore(3, answer.shape, answer.reals)
    assert [again.name(3, answer) for answer in answers] == [(name, False) for name in names]


STATEMENT = """Some task; edges come in any order, letters in any case.

Input

The first line holds n.

Output

{}

Examples
"""


@pytest.mark.parametrize(
    ("words", "rules"),
    [
        ("Print n.", Rules()),
        ("Print YES or NO, each letter in any case.", Rules(any_case=True)),
        ("Print the divisors in any order.", Rules(order="all")),
        ("The absolute or relative error must not exceed 10^-6.", Rules(real=True)),
    ],
)
def test_what_a_statement_leaves_open_is_read_from_its_output_section(
    words: str, rules: Rules
) -> None:
    examples = [TestCase("1", b"6\n", b"1 2 3 6\n"), TestCase("2", b"7\n", b"1 7\n")]
    assert read_rules(STATEMENT.format(words), examples) == rules


def test_the_order_of_several_test_cases_is_never_open() -> None:
    statement = STATEMENT.replace("holds n", "holds t, the number of test cases; then t lines of n")
    examples = [
        TestCase("1", b"2\n6\n4\n", b"1 2 3 6\n1 2 4\n"),
        TestCase("2", b"1\n7\n", b"1 7\n"),
    ]
    assert read_rules(statement.format("Print them in any order."), examples).order == "line"


def test_an_answer_with_a_fraction_makes_all_numbers_real() -> None:
    assert read_rules("Print it.", [TestCase("1", b"1\n", b"0.50\n")]).real
