"""What statements say of their numbers, in the many ways in which they are written."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.limits import Bounds, Limits, Name, Relation, input_section, read_limits

n, k, m = Name("n"), Name("k"), Name("m")
a_i = Name("a", indexed=True)


@pytest.mark.parametrize(
    "text",
    [
        "n and k (1 <= n <= 100, 0 <= k <= 10^5)",
        "n and k (1 ≤ n ≤ 100, 0 ≤ k ≤ 10^5)",
        r"$n$ and $k$ ($1 \le n \le 100$, $0 \leq k \leq 10^{5}$)",
        "n (1 ≤ n ≤ 100). The second holds k; 0 ≤ k ≤ 100 000",
        "n and k (1 <= n <= 100; 0 <= k < 100001)",
        "n and k (100 >= n >= 1, 10^5 >= k >= 0)",
        "n and k (0 < n ≤ 100, -1 < k ≤ 10 ^ 5)",
    ],
)
def test_bounds_in_every_spelling(text: str) -> None:
    found = read_limits(text)
    assert found.names == (n, k)
    assert found.bounds == {n: Bounds(1, 100), k: Bounds(0, 10**5)}


@pytest.mark.parametrize(
    ("text", "bounds"),
    [
        ("(1 ≤ n, m ≤ 2⋅10^5)", {n: Bounds(1, 200_000), m: Bounds(1, 200_000)}),
        ("(-10^9 ≤ a_i ≤ 10^9)", {a_i: Bounds(-(10**9), 10**9)}),
        ("(1 ≤ |s| ≤ 50)", {Name("s", length=True): Bounds(1, 50)}),
        ("1 ≤ n ≤ 2^{31}-1", {n: Bounds(1, 2**31 - 1)}),
        ("n ≤ 10^999999999", {n: Bounds()}),
        ("nothing of the kind, a <b> b", {}),
    ],
)
def test_names_powers_and_lengths(text: str, bounds: dict[Name, Bounds]) -> None:
    found = read_limits(text).bounds
    assert {name: found.get(name, Bounds()) for name in bounds} == bounds


def test_relations_runs_sums_and_what_is_said_of_all() -> None:
    found = read_limits(
        "Each case holds k and n (1 <= k <= n <= 50) and a_1, ..., a_n (1 <= a_i <= n), where"
        " a_1 < a_2 < ... < a_n. The sum of n over all test cases does not exceed 2*10^5."
    )
    assert found.bounds[k] == found.bounds[n] == Bounds(1, 50)
    assert Relation(k, n, strict=False) in found.relations
    assert Relation(a_i, n, strict=False) in found.relations
    assert found.runs == {"a": "<"}
    assert found.sums == {n: 200_000}
    everywhere = read_limits("All of them are integers from 1 to 1000.").everywhere
    assert everywhere == Bounds(1, 1000)


def test_only_the_input_section_counts_but_words_from_everywhere() -> None:
    statement = "All distinct.\n\nInput\n\nn (1 ≤ n ≤ 5)\n\nOutput\n\nm (1 ≤ m ≤ 9)\n"
    assert input_section(statement).strip() == "n (1 ≤ n ≤ 5)"
    found = read_limits(statement)
    assert set(found.bounds) == {n}
    assert found.mentions("distinct")
    assert input_section("## Input\nx\n## Output\n").strip() == "x"


@given(st.text(alphabet="nk_i123^*≤<≥>|,.()-+ \n\\le", max_size=120))
def test_nothing_that_is_written_breaks_it(text: str) -> None:
    assert isinstance(read_limits(text), Limits)
