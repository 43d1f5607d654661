"""MBPP's tasks as programs that read and print; the tasks here are made up."""

from __future__ import annotations

import gzip
import io
import json
from contextlib import redirect_stdout
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from judge.settings import JudgeSettings
from training.argument_forms import Argument, answer, printed, shape_of
from training.errors import CorpusError
from training.mbpp import Left, Proven, Task, read_mbpp, to_problem
from training.problems import Program, TrainingProblem

WORDS = st.text(st.sampled_from("abXY09-_"), min_size=1, max_size=5)
LINES = st.text(st.sampled_from("ab  c!"), max_size=6)
FLOATS = st.floats(-1e6, 1e6)
ITEMS = st.sampled_from([st.integers(-(10**20), 10**20), FLOATS, WORDS])


@st.composite
def values(draw: st.DrawFn) -> Any:
    """A value of any shape that has a form."""
    item = draw(ITEMS)
    kind = draw(st.sampled_from(["single", "line", "list", "tuple", "rows"]))
    if kind in {"single", "line"}:
        return draw(item if kind == "single" else LINES)
    if kind == "rows":
        rows = draw(st.lists(st.lists(item, min_size=1, max_size=3), min_size=1, max_size=3))
        inner, outer = draw(st.sampled_from([(list, list), (tuple, list), (list, tuple)]))
        return outer(inner(row) for row in rows)
    many = draw(st.lists(item, min_size=1, max_size=4))
    return many if kind == "list" else tuple(many)


def execute(source: str, text: str) -> tuple[dict[str, Any], str]:
    """The names and the output that a program of ours leaves."""
    lines = iter(text.split("\n"))
    names: dict[str, Any] = {"input": lambda: next(lines)}
    out = io.StringIO()
    with redirect_stdout(out):
        exec(source, names)
    return names, out.getvalue()


@settings(max_examples=60, deadline=None)
@given(values())
def test_what_is_written_is_read_again(value: Any) -> None:
    shape = shape_of([value])
    assert shape is not None
    argument = Argument("a", shape, "n")
    names, _ = execute("\n".join(argument.reading()), "\n".join(argument.lines(value)))
    assert names["a"] == value
    assert type(names["a"]) is type(value)


@settings(max_examples=40, deadline=None)
@given(values())
def test_what_is_printed_is_the_answer(value: Any) -> None:
    found = printed([value])
    if found is None:
        assert isinstance(value, str)
        assert not value.strip(), "an answer that nobody sees"
        return
    _, out = execute(found[0].replace("$", repr(value)), "")
    assert out == answer(value)


@pytest.mark.parametrize(
    "given_",
    [[{}], [None], [[1, "a"]], [1, "a"], [[1], (1,)], [[[1], []]], ["a\nb"], [[]], [True, 2]],
)
def test_what_has_no_shape_in_lines(given_: list[Any]) -> None:
    assert shape_of(given_) is None


def task(code: str, *tests: str, text: str = "Write a function to add two numbers.") -> Task:
    return Task(7, text, code.replace("\n", "\r\n"), list(tests))


SUM = task("def f(list, k):\n    return sum(list) + k", "assert f([1, 2], 3) == 6")
"""A parameter that hides a built-in function: the program reads with another name."""


def test_a_task_is_a_statement_with_its_sections_and_a_program() -> None:
    problem = to_problem(task(SUM.code, *SUM.test_list, "assert f([5], -5) == 0"))
    assert problem.id == "mbpp-7"
    assert problem.examples == (("2\n1 2\n3\n", "6\n"),)
    assert problem.tests == (("1\n5\n-5\n", "0\n"),)
    head, _, rest = problem.description.partition("\n\nInput\n\n")
    assert head == "Add two numbers."
    assert "number of elements of a. The next line contains n integers" in rest
    assert "The third line contains one integer k." in rest
    assert "\n\nOutput\n\nPrint one integer, the answer.\n\nExample\n\nInput\n\n2\n1 2\n3\n" in rest
    for text, expected in (*problem.examples, *problem.tests):
        assert execute(problem.programs[0].source, text)[1] == expected


def test_truth_is_printed_as_yes_and_no() -> None:
    odd = task(
        "def odd(n):\n    return n % 2 == 1", "assert odd(3) == True", "assert odd(4) == False"
    )
    problem = to_problem(odd)
    assert [out for _, out in (*problem.examples, *problem.tests)] == ["YES\n", "NO\n"]
    assert execute(problem.programs[0].source, "4\n")[1] == "NO\n"


def test_every_task_leaves_once_as_a_problem_or_with_a_reason(tmp_path: Path) -> None:
    one = "def f(a):\n    return a"
    cases = {
        "": (one, ["assert f(1) == 1"]),
        "assert of another form": (one, ["assert not f(0)"]),
        "argument that is no literal": (one, ["assert f(g) == 1"]),
        "argument without a shape in lines": (one, ["assert f({}) == 1"]),
        "result without a shape in lines": (one, ["assert f(1) == {1: 2}"]),
        "asserts differ in their calls": (one, ["assert f(1) == 1", "assert f(1, 2) == 1"]),
        "no function of that name": (one, ["assert h(1) == 1"]),
        "code that does not parse": ("def f(a)", ["assert f(1) == 1"]),
        "arguments without names of their own": ("def f(*a):\n    return 1", ["assert f(1) == 1"]),
    }
    lines = [
        json.dumps({"task_id": number, "text": "Write it.", "code": code, "test_list": tests})
        for number, (code, tests) in enumerate(cases.values())
    ]
    path = tmp_path / "tasks.jsonl.gz"
    path.write_bytes(gzip.compress("\n".join(lines).encode()))
    found = list(read_mbpp(path))
    assert ["" if isinstance(one, TrainingProblem) else one.reason for one in found] == list(cases)
    assert [one.task for one in found if isinstance(one, Left)] == list(range(1, len(cases)))


def test_a_file_that_is_none_says_where(tmp_path: Path) -> None:
    path = tmp_path / "tasks.jsonl"
    path.write_text('{"task_id": 1}\n')
    with pytest.raises(CorpusError, match=r"tasks\.jsonl, line 1: no task of MBPP"):
        list(read_mbpp(path))
    with pytest.raises(CorpusError, match="cannot be read"):
        list(read_mbpp(tmp_path / "none"))


def test_the_judge_tells_programs_that_give_every_answer() -> None:
    good = to_problem(SUM)
    bad = TrainingProblem(
        id="bad", description="", tests=good.examples, programs=(Program("python3", "print(5)"),)
    )
    with Proven(JudgeSettings()) as prove:
        assert [prove(good), prove(bad)] == [True, False]
