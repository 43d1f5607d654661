"""Formats of inputs: inferred from examples, true of inputs never seen, and safe on any text."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from bot.formats import Block, Counted, Format, Line, Row, Size, Word, infer, parse, render
from contest_sim.package import ProblemPackage, description, open_round
from contest_sim.settings import ContestSimSettings

N = Size(0)


def packaged() -> list[ProblemPackage]:
    """Every packaged problem with examples that a program can be run on."""
    rounds = (open_round(name, ContestSimSettings()) for name in (1305, 1326, 1342, 1350, 1352))
    return [problem for round_ in rounds for problem in round_.problems if not problem.interactive]


PROBLEMS = packaged()


@pytest.mark.parametrize(
    "problem", PROBLEMS, ids=lambda p: f"{p.problem.contest_id}{p.problem.index}"
)
def test_the_format_of_the_examples_is_that_of_the_secret_tests(problem: ProblemPackage) -> None:
    """Inferred from one to three examples, it reads every committed test of the problem."""
    examples = [case.input.decode() for case in problem.samples]
    form = infer(examples, description(problem))
    assert form is not None
    secret = [path.read_text() for path in Path(problem.root).glob("data/secret/*.in")]
    for text in [*examples, *secret]:
        cases = parse(form, text)
        assert cases is not None
        assert render(form, cases).split() == text.split()


@pytest.mark.parametrize(
    ("text", "items", "cases"),
    [
        ("5\n", [Line(("int",))], False),
        ("2\n3\n1 2 3\n1\n9\n", [Line(("int",)), Row(N, "int")], True),
        ("3 5\nabc\n", [Line(("int", "int")), Word(N)], False),
        ("2 3\n#..\n.#.\n", [Line(("int", "int")), Block(N, Word(Size(1)))], False),
        ("2 3\n010\n101\n", [Line(("int", "int")), Block(N, Word(Size(1)))], False),
        (
            "4\n1 2\n2 3\n3 4\n",
            [Line(("int",)), Block(Size(0, 1, -1), Line(("int", "int")))],
            False,
        ),
        ("2\n1 2 3 4\n", [Line(("int",)), Row(Size(0, 2), "int")], False),
        ("2 9\n3 7 8 9\n1 4\n", [Line(("int", "int")), Block(N, Counted("int"))], False),
        ("3\n1 2 3\n4 5 6\n7 8 9\n", [Line(("int",)), Block(N, Row(N, "int"))], False),
        ("one two\n", [Line(("word", "word"))], False),
    ],
)
def test_shapes_that_problems_have(text: str, items: list[object], cases: bool) -> None:
    assert infer([text]) == Format(tuple(items), cases)  # type: ignore[arg-type]


def test_several_examples_decide_between_readings() -> None:
    """Three numbers may be a row of n = 3, until an example says otherwise."""
    assert infer(["3\n1 2 3\n"]) == Format((Line(("int",)), Row(N, "int")), cases=False)
    fixed = Format((Line(("int",)), Line(("int",) * 3)), cases=False)
    assert infer(["3\n1 2 3\n", "7\n1 2 3\n"]) == fixed
    assert infer(["2\n1 2 3\n", "2\n1 2\n"]) is None


def test_a_statement_that_speaks_of_test_cases_is_heard() -> None:
    text = "2\n1 2\n3 4\n"
    assert infer([text], "t, the number of test cases") == Format(
        (Line(("int", "int")),), cases=True
    )


@given(st.text(max_size=200), st.text(max_size=200))
def test_any_text_has_a_format_that_gives_it_back_or_none(one: str, other: str) -> None:
    for examples in ([one], [one, other]):
        form = infer(examples)
        for text in examples if form else ():
            cases = parse(form, text)  # type: ignore[arg-type] - only where there is one
            assert cases is not None
            assert [line.split() for line in render(form, cases).split("\n")][:-1] == [
                line.split() for line in text.rstrip().splitlines()
            ]


@settings(max_examples=20, deadline=None)  # each takes a tenth of a second
@given(st.lists(st.lists(st.integers(-99, 99), max_size=5), min_size=1, max_size=40))
@example([[], [], *([number, -number] for number in range(30)), []])
def test_large_examples_take_no_time_to_speak_of(rows: list[list[int]]) -> None:
    text = "\n".join([str(len(rows)), *(" ".join(map(str, [len(r), *r])) for r in rows), ""])
    assert infer([text]) is not None
