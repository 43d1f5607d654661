"""The packaged round 1305, as far as it can be proven without a judge.

Each problem is solved here a second time, slowly and by definition, and compared with the accepted
Python programs and with what the output validators believe. Problem D, which is interactive, has a
module of its own.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import combinations, permutations, product
from math import prod
from random import Random

import pytest

from contest_sim.package import open_round
from contest_sim.settings import ContestSimSettings
from tests.contest_sim.packages import ROUNDS, lines

PROBLEMS = ROUNDS["1305"].problems


def lists(*cases: tuple[Sequence[int], Sequence[int]]) -> str:
    """An input of problem A."""
    return lines([len(cases)], *(row for a, b in cases for row in ([len(a)], a, b)))


# --- the package ---


def test_the_round_opens_with_its_problems_and_all_its_people() -> None:
    opened = open_round("1305", ContestSimSettings())
    assert [p.problem.index for p in opened.problems] == list("ABCD")
    assert [p.index for p in opened.listed] == list("ABCDEFGH")
    assert sum(p.points or 0 for p in opened.listed) == 16_250
    assert len(opened.field) == 7_420
    assert [p.interactive for p in opened.problems] == [False, False, False, True]
    assert {(p.limits.cpu_s, p.limits.memory_bytes >> 20) for p in opened.problems} == {(1.0, 256)}


# --- inputs ---


@pytest.mark.parametrize(
    ("letter", "within", "beyond"),
    [
        ("A", lists(*[([1], [1])] * 100), lists(*[([1], [1])] * 101)),
        ("A", lists((range(901, 1001), range(1, 101))), lists((range(1, 102), range(1, 102)))),
        ("A", lists(([1, 1000], [1, 2])), lists(([1, 1001], [1, 2]))),
        ("A", lists(([1, 2], [2, 1])), lists(([1, 2], [2, 2]))),
        ("A", lists(([1], [1])), lists(([0], [1]))),
        ("B", "(" * 1000 + "\n", "(" * 1001 + "\n"),
        ("B", "()\n", "[]\n"),
        ("C", lines([2, 1], [0, 10**9]), lines([2, 1], [0, 10**9 + 1])),
        ("C", lines([2, 1000], [0, 0]), lines([2, 1001], [0, 0])),
        ("C", lines([2, 1], [0, 0]), lines([1, 1], [0])),
        ("C", lines([2, 1], [0, 0]), lines([2, 0], [0, 0])),
        ("C", lines([200_000, 9], [7] * 200_000), lines([200_001, 9], [7] * 200_001)),
    ],
)
def test_a_limit_is_allowed_and_one_more_is_not(letter: str, within: str, beyond: str) -> None:
    assert PROBLEMS[letter].is_valid(within)
    assert not PROBLEMS[letter].is_valid(beyond)


# --- solutions and validators against definitions ---


def test_a_by_pairing_in_every_way() -> None:
    for a, b in product(combinations(range(1, 6), 3), repeat=2):
        words = lists((a, b)).split()
        for first in permutations(a):
            for second in permutations(b):
                distinct = len({x + y for x, y in zip(first, second, strict=True)}) == 3
                assert PROBLEMS["A"].accepts(words, lines(first, second)) == distinct
        for wrong in (lines(a, a), lines(a, b, b), lines(a), lines(a, [*b[:2], b[0]])):
            assert not PROBLEMS["A"].accepts(words, wrong) or (wrong == lines(a, a) and a == b)
    rng = Random(1305)
    sizes = [rng.randint(1, 30) for _ in range(100)]
    cases = [(rng.sample(range(1, 41), n), rng.sample(range(1, 41), n)) for n in sizes]
    assert PROBLEMS["A"].accepts(lists(*cases).split(), PROBLEMS["A"].solve(lists(*cases)))


def moves(s: str) -> Iterator[tuple[int, ...]]:
    """Every choice of positions, counted from 1, that hold a nest."""
    for m in range(2, len(s) + 1, 2):
        for chosen in combinations(range(1, len(s) + 1), m):
            if [s[i - 1] for i in chosen] == ["("] * (m // 2) + [")"] * (m // 2):
                yield chosen


def test_b_by_trying_every_move() -> None:
    for s in ("".join(s) for n in range(1, 9) for s in product("()", repeat=n)):
        legal = list(moves(s))
        rest = {
            chosen: "".join(c for i, c in enumerate(s, 1) if i not in chosen) for chosen in legal
        }
        final = {chosen for chosen in legal if next(moves(rest[chosen]), None) is None}
        assert bool(final) == bool(legal)
        for chosen in legal:
            answer = lines([1], [len(chosen)], chosen)
            assert PROBLEMS["B"].accepts(s, answer) == (chosen in final)
            assert not PROBLEMS["B"].accepts(s, lines([1], [len(chosen)], chosen[::-1]))
        assert PROBLEMS["B"].accepts(s, "0") == (not legal)
        assert PROBLEMS["B"].accepts(s, PROBLEMS["B"].solve(s + "\n"))
    for wrong in ("1 1 1", "1 0", "1 2 2 3", "1 2 0 2", "1 4 1 2", "2 2 1 2 2 1 2", "1 2 1 2 3"):
        assert not PROBLEMS["B"].accepts("()", wrong)


def test_c_by_multiplying_all_differences() -> None:
    rng = Random(1305)
    tried = Counter[bool]()
    for m, high in product((*range(1, 14), 997, 1000), (8, 60, 10**9)):
        for n in (2, 3, 5, 8):
            numbers = [rng.randint(0, high) for _ in range(n)]
            expected = prod(abs(x - y) for x, y in combinations(numbers, 2)) % m
            assert int(PROBLEMS["C"].solve(lines([n, m], numbers))) == expected
            tried[expected == 0] += 1
    assert min(tried.values()) > 20
