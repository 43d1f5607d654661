"""Signatures: when they are settled, whom programs agree with, which inputs tell them apart."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from bot.signatures import (
    QUIET_INPUTS,
    agreement,
    expected,
    inputs_needed,
    separating,
    signature,
)

ROWS = st.lists(st.lists(st.sampled_from("ab"), min_size=60, max_size=60), min_size=1, max_size=6)
RARE = st.lists(
    st.lists(st.sampled_from("aaaaaaaaaaab"), min_size=60, max_size=60), min_size=1, max_size=5
)


def settled(rows: list[list[str]], total: int = 60) -> int:
    """What running comes to when every row grows as far as is asked for."""
    length = 0
    while (needed := inputs_needed([row[:length] for row in rows], total)) > length:
        length = needed
    return needed


def brute_force(rows: list[list[str]], total: int = 60) -> int:
    """The first length whose last inputs told nobody apart, by comparing whole partitions."""
    for length in range(QUIET_INPUTS, total):
        now = {tuple(row[:length]) for row in rows}
        before = {tuple(row[: length - QUIET_INPUTS]) for row in rows}
        if len(now) == len(before):
            return length
    return total


@given(rows=ROWS | RARE)
def test_it_stops_at_the_first_length_that_has_been_quiet_long_enough(
    rows: list[list[str]],
) -> None:
    assert settled(rows) == brute_force(rows)


@given(rows=RARE, more=RARE)
def test_more_programs_never_need_fewer_inputs(
    rows: list[list[str]], more: list[list[str]]
) -> None:
    assert settled(rows + more) >= settled(rows)
    assert settled(rows + more) == settled(more + rows)


def test_no_programs_and_few_inputs() -> None:
    assert inputs_needed([], 50) == QUIET_INPUTS
    assert inputs_needed([["a"]], 3) == 3
    assert inputs_needed([["a", "b", "c"]], 3) == 3


def test_an_answer_is_expected_when_more_than_half_of_the_programs_give_it() -> None:
    rows = [["a", "a", "!TLE", "x"], ["a", "b", "!TLE", "y"], ["b", "c", "!TLE", "x"]]
    assert expected(rows) == ["a", None, None, "x"]
    assert expected([["a"]]) == [None]
    assert expected([["a"], ["a"], ["b"], ["b"]]) == [None]


def test_agreement_is_the_share_of_expected_answers_that_a_cluster_gives() -> None:
    rows = {"large": ["a", "a", "b"], "small": ["a", "b", "c"], "odd": ["!RTE", "b", "b"]}
    shares = agreement(rows, {"large": 3, "small": 1, "odd": 1})
    assert shares == {"large": 1.0, "small": 1 / 3, "odd": 1 / 3}
    assert agreement({"one": ["a"]}, {"one": 1}) == {"one": 0.0}


@given(rows=ROWS)
def test_inputs_separate_exactly_where_answers_differ(rows: list[list[str]]) -> None:
    names = {signature(row): row for row in rows}
    apart = separating(names)
    assert bool(apart) == (len(names) > 1)
    assert all(len({row[place] for row in rows}) > 1 for place in apart)
