"""The packaged round 1350, as far as it can be proven without a judge.

Each problem is solved here a second time, slowly and by definition, and compared with the accepted
Python programs, which run in this process.
"""

from __future__ import annotations

import math
import random
from collections.abc import Iterator, Sequence
from itertools import combinations, count, islice, pairwise, product

import pytest

from contest_sim.package import open_round
from contest_sim.settings import ContestSimSettings
from tests.contest_sim.packages import ROUNDS, array, arrays, cases, lines, run_here

PROBLEMS = ROUNDS["1350"].problems


def life(grid: Sequence[str], questions: Sequence[Sequence[int]]) -> str:
    return lines([len(grid), len(grid[0]), len(questions)], *([row] for row in grid), *questions)


# --- the package ---


def test_the_round_opens_with_its_problems_and_all_its_people() -> None:
    opened = open_round("1350", ContestSimSettings())
    assert [p.problem.index for p in opened.problems] == list("ABCDE")
    assert [p.problem.points for p in opened.problems] == [500, 1000, 1500, 2000, 2500]
    assert len(opened.field) == 11_937
    assert [p.limits.memory_bytes >> 20 for p in opened.problems] == [256] * 4 + [128]
    assert [p.limits.cpu_s for p in opened.problems] == [2.0, 3.0, 3.0, 2.0, 2.0]


def test_nobody_has_more_points_than_the_problems_give() -> None:
    opened = open_round("1350", ContestSimSettings())
    assert max(opened.field.points) < sum(p.problem.points or 0 for p in opened.problems)


# --- inputs ---


@pytest.mark.parametrize(
    ("letter", "within", "beyond"),
    [
        ("A", cases([[10**4, 1]] * 100), cases([[10**4, 1]] * 99 + [[10**4 + 1, 1]])),
        ("A", cases([[2, 10**9]] * 100), cases([[2, 10**9]] * 101)),
        ("A", cases([[10**6, 10**9]]), cases([[10**6, 10**9 + 1]])),
        ("A", cases([[2, 1]]), cases([[1, 1]])),
        ("A", cases([[2, 1]]), cases([[2, 0]])),
        ("B", arrays([[10**9] * 1000] * 100), arrays([[1] * 1000] * 99 + [[1] * 1001])),
        ("B", arrays([[1]] * 100), arrays([[1]] * 101)),
        ("B", arrays([[10**9, 1]]), arrays([[10**9 + 1, 1]])),
        ("C", array([200_000] * 100_000), array([1] * 100_001)),
        ("C", array([1, 200_000]), array([1, 200_001])),
        ("C", array([1, 1]), array([1])),
        ("C", array([1, 1]), array([1, 0])),
        ("D", arrays([[10**9]] * 100_000, 10**9), arrays([[1]] * 100_001, 1)),
        ("D", arrays([[1] * 100_000], 1), arrays([[1] * 50_000, [1] * 50_001], 1)),
        ("D", arrays([[1]], 10**9), arrays([[1]], 10**9 + 1)),
        ("D", arrays([[1]], 1), arrays([[1]], 0)),
        ("E", life(["0"] * 1000, [[1000, 1, 1]]), life(["0"] * 1001, [[1, 1, 1]])),
        ("E", life(["0" * 1000], [[1, 1000, 1]]), life(["0" * 1001], [[1, 1, 1]])),
        ("E", life(["1"], [[1, 1, 1]] * 100_000), life(["1"], [[1, 1, 1]] * 100_001)),
        ("E", life(["1"], [[1, 1, 10**18]]), life(["1"], [[1, 1, 10**18 + 1]])),
        ("E", life(["10", "01"], [[2, 2, 1]]), life(["10", "01"], [[3, 1, 1]])),
        ("E", life(["10", "01"], [[2, 2, 1]]), life(["10", "01"], [[1, 3, 1]])),
        ("E", life(["10", "01"], [[1, 1, 1]]), life(["10", "02"], [[1, 1, 1]])),
        ("E", life(["10", "01"], [[1, 1, 1]]), life(["10", "011"], [[1, 1, 1]])),
    ],
)
def test_a_limit_is_allowed_and_one_more_is_not(letter: str, within: str, beyond: str) -> None:
    assert PROBLEMS[letter].is_valid(within)
    assert not PROBLEMS[letter].is_valid(beyond)


# --- solutions against definitions ---


def steps(n: int) -> Iterator[int]:
    while True:
        n += next(d for d in range(2, n + 1) if n % d == 0)
        yield n


def test_a_by_stepping() -> None:
    rows = list(product(range(2, 130), range(1, 7)))
    expected = [next(islice(steps(n), k - 1, None)) for n, k in rows]
    for solution in PROBLEMS["A"].solutions:
        assert list(map(int, run_here(solution, cases(rows)).split())) == expected


def is_good(numbers: Sequence[int], sizes: Sequence[int]) -> bool:
    return all(y % x == 0 and sizes[x - 1] < sizes[y - 1] for x, y in pairwise(numbers))


def largest_good_row(sizes: Sequence[int]) -> int:
    numbers = range(1, len(sizes) + 1)
    return max(
        length
        for length in numbers
        if any(is_good(chosen, sizes) for chosen in combinations(numbers, length))
    )


def test_b_by_trying_every_choice() -> None:
    rng = random.Random(1350)
    rows = [row for n in range(1, 6) for row in product((1, 2, 3), repeat=n)]
    rows += [tuple(rng.choices(range(1, 7), k=9)) for _ in range(60)]
    rows += [(1, 2, 5, 3, 1, 1, 1, 4)]
    expected = [largest_good_row(row) for row in rows]
    assert set(expected) == {1, 2, 3, 4}
    for solution in PROBLEMS["B"].solutions:
        assert list(map(int, run_here(solution, arrays(rows)).split())) == expected


def least_common_multiple(x: int, y: int) -> int:
    return next(z for z in count(x, x) if z % y == 0)


def test_c_by_trying_every_divisor_of_every_pair() -> None:
    rng = random.Random(1350)
    rows = [list(row) for n in (2, 3) for row in product(range(1, 9), repeat=n)]
    rows += [[math.prod(rng.choices((1, 2, 3, 5), k=5)) for _ in range(5)] for _ in range(150)]
    for row in rows:
        multiples = {least_common_multiple(x, y) for x, y in combinations(row, 2)}
        divisors = range(1, min(multiples) + 1)
        expected = max(d for d in divisors if not any(z % d for z in multiples))
        for solution in PROBLEMS["C"].solutions:
            assert int(run_here(solution, array(row))) == expected


def moved(row: tuple[int, ...]) -> Iterator[tuple[int, ...]]:
    """What one move makes of the row."""
    for first, last in combinations(range(len(row) + 1), 2):
        block = sorted(row[first:last])
        median = block[(len(block) + 1) // 2 - 1]
        yield (*row[:first], *[median] * len(block), *row[last:])


def reaching(k: int, n: int) -> set[tuple[int, ...]]:
    """The rows of values 1, 2 and 3 from which moves lead to k everywhere."""
    rows = list(product((1, 2, 3), repeat=n))
    following = {row: set(moved(row)) for row in rows}
    reached, size = {(k,) * n}, 0
    while len(reached) > size:
        size = len(reached)
        reached |= {row for row in rows if following[row] & reached}
    return reached


@pytest.mark.parametrize("k", [1, 2, 3])
def test_d_by_making_every_move(k: int) -> None:
    for n in range(1, 7):
        rows = list(product((1, 2, 3), repeat=n))
        reached = reaching(k, n)
        expected = ["yes" if row in reached else "no" for row in rows]
        for solution in PROBLEMS["D"].solutions:
            assert run_here(solution, arrays(rows, k)).split() == expected


def after_a_second(grid: dict[tuple[int, int], int]) -> dict[tuple[int, int], int]:
    changed = {}
    for (i, j), colour in grid.items():
        sides = ((i + 1, j), (i - 1, j), (i, j + 1), (i, j - 1))
        changed[i, j] = colour ^ any(grid.get(side) == colour for side in sides)
    return changed


@pytest.mark.parametrize(("n", "m"), [(1, 1), (1, 7), (6, 1), (2, 4), (3, 3)])
def test_e_by_playing(n: int, m: int) -> None:
    for colours in product("01", repeat=n * m):
        rows = ["".join(colours[i * m : (i + 1) * m]) for i in range(n)]
        grid = {(i + 1, j + 1): int(rows[i][j]) for i in range(n) for j in range(m)}
        questions, expected = [], []
        for p in range(1, n + m + 4):
            grid = after_a_second(grid)
            questions += [(*cell, p) for cell in grid]
            expected += list(grid.values())
        for solution in PROBLEMS["E"].solutions:
            assert list(map(int, run_here(solution, life(rows, questions)).split())) == expected


def test_e_repeats_every_two_seconds_once_the_change_is_everywhere() -> None:
    rows = ["010", "101", "011", "101"]
    cells = list(product(range(1, 5), range(1, 4)))
    for solution in PROBLEMS["E"].solutions:
        early, late, odd = (
            run_here(solution, life(rows, [(*cell, p) for cell in cells])).split()
            for p in (20, 10**18, 10**18 - 1)
        )
        assert early == late
        assert all(x != y for x, y in zip(late, odd, strict=True))
