"""Inputs of every known shape are read as what they are, whatever their values."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from model.enumeration.examples import read_statement
from model.enumeration.reading import Scope, scope_of
from tests.model.enumeration.posing import posed, run

NUMBERS = st.integers(-(10**9), 10**9)
WORDS = st.text("abcxyz.#", min_size=1, max_size=8)
ARRAYS = st.lists(NUMBERS, min_size=1, max_size=6)

Values = dict[str, Any]
Maker = tuple[st.SearchStrategy[Any], Callable[[Any], str], Callable[[Any], Values]]


def row(values: Any) -> str:
    return " ".join(map(str, values))


def lines(*texts: Any) -> str:
    return "".join(f"{text}\n" for text in texts)


# Of each shape: its values, the input's text, and the variables that the program must have.
SHAPES: dict[str, Maker] = {
    "two integers": (
        st.tuples(NUMBERS, NUMBERS), lambda v: lines(row(v)), lambda v: {"a": v[0], "b": v[1]},
    ),
    "an array": (
        st.lists(NUMBERS, min_size=5, max_size=9), lambda v: lines(row(v)), lambda v: {"x": v},
    ),
    "a length and an array": (
        ARRAYS, lambda v: lines(len(v), row(v)), lambda v: {"a": len(v), "x": v},
    ),
    "a length, a bound and an array": (
        st.tuples(NUMBERS, ARRAYS),
        lambda v: lines(f"{len(v[1])} {v[0]}", row(v[1])),
        lambda v: {"a": len(v[1]), "b": v[0], "x": v[1]},
    ),
    "a word": (WORDS, lines, lambda v: {"s": v}),
    "a length and a word": (WORDS, lambda v: lines(len(v), v), lambda v: {"a": len(v), "s": v}),
    "two words": (st.tuples(WORDS, WORDS), lambda v: lines(*v), lambda v: {"s": v[0], "t": v[1]}),
    "rows of pairs": (
        st.lists(st.tuples(NUMBERS, NUMBERS), min_size=1, max_size=5),
        lambda v: lines(len(v), *map(row, v)),
        lambda v: {"a": len(v), "x": [p for p, _ in v], "y": [q for _, q in v]},
    ),
    "a grid": (
        st.integers(1, 6).flatmap(
            lambda m: st.lists(st.text(".#", min_size=m, max_size=m), min_size=1, max_size=5)
        ),
        lambda v: lines(f"{len(v)} {len(v[0])}", *v),
        lambda v: {"a": len(v), "b": len(v[0]), "w": v},
    ),
}  # fmt: skip


def scope(inputs: list[str], answers: list[str], story: str = "A story.") -> Scope:
    examples = list(zip(inputs, answers, strict=True))
    return scope_of(read_statement(posed(story, examples)))


@pytest.mark.parametrize("name", SHAPES)
@settings(max_examples=25)
@given(data=st.data())
def test_a_shape_is_read_as_what_it_is(name: str, data: st.DataObject) -> None:
    values, text, variables = SHAPES[name]
    # Three inputs, one of them of a size that no other number is equal to by chance.
    drawn = data.draw(st.lists(values, min_size=3, max_size=3))
    telling = _telling(name)
    inputs = [text(one) for one in (telling, *drawn)]
    found = scope(inputs, ["1"] * len(inputs))
    assert not found.cases
    for one, given_text in zip((telling, *drawn), inputs, strict=True):
        _, there = run("\n".join(found.reader), given_text)
        wanted = variables(one)
        assert {key: there[key] for key in wanted} == wanted


@pytest.mark.parametrize("name", ["two integers", "a length and an array", "a length and a word"])
@settings(max_examples=25)
@given(data=st.data())
def test_cases_of_a_shape_are_read_one_by_one(name: str, data: st.DataObject) -> None:
    values, text, variables = SHAPES[name]
    drawn = [_telling(name), *data.draw(st.lists(values, min_size=1, max_size=4))]
    given_text = lines(len(drawn)) + "".join(map(text, drawn))
    found = scope([given_text], [lines(*range(len(drawn)))], "There are test cases.")
    assert found.cases
    body = [f"    {line}" for line in (*found.reader, "seen.append(dict(globals()))")]
    source = "\n".join(["seen = []", "for _ in range(int(input())):", *body])
    seen = run(source, given_text)[1]["seen"]
    assert [
        {key: there[key] for key in variables(one)} for one, there in zip(drawn, seen, strict=True)
    ] == [variables(one) for one in drawn]


def test_what_has_no_shape_is_read_as_words() -> None:
    found = scope(["1 2\n3\n", "4\n5 6 7\n8 9\n"], ["1", "2"])
    assert run("\n".join(found.reader), "4\n5 6 7\n8 9\n")[1]["x"] == [4, 5, 6, 7, 8, 9]
    found = scope(["a 2\nb\n", "c\n"], ["1", "2"])
    assert run("\n".join(found.reader), "a 2\nb\n")[1]["w"] == ["a", "2", "b"]


def _telling(name: str) -> Any:
    """Values of a shape that no shorter one reads."""
    return {
        "two integers": (-7, 100),
        "an array": [-5, 3, 8, -1, 9, 4],
        "a length and an array": [-4, 9, 9, -2, 7, 0, 3],
        "a length, a bound and an array": (50, [-4, 9, 9, -2, 7, 0, 3]),
        "a word": "xyz",
        "a length and a word": "abcxyz",
        "two words": ("abc", "zz"),
        "rows of pairs": [(-1, 20), (30, 40), (-50, 60)],
        "a grid": ["##..#.", ".#...#", "######"],
    }[name]
