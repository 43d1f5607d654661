"""The packaged round 1342, as far as it can be proven without a judge.

Problems A to D are solved here a second time, slowly and by definition, and compared with the
accepted Python programs and with what the output validators believe.
"""

from __future__ import annotations

import heapq
import random
from collections.abc import Iterator, Sequence
from itertools import combinations_with_replacement, product

import pytest

from contest_sim.package import open_round
from contest_sim.settings import ContestSimSettings
from tests.contest_sim.packages import ROUNDS, cases, lines, run

PROBLEMS = ROUNDS["1342"].problems
FAR = 10**18

Groups = list[list[int]]


def accepts(letter: str, text: str, output: str) -> bool:
    return PROBLEMS[letter].accepts(text.split(), output)


def string_cases(strings: Sequence[str]) -> str:
    return cases([[string] for string in strings])


def price_cases(rows: Sequence[tuple[int, int, int, int]]) -> str:
    return f"{len(rows)}\n{lines(*(pair for row in rows for pair in (row[:2], row[2:])))}"


def range_cases(a: int, b: int, ranges: Sequence[tuple[int, int]]) -> str:
    return lines([a, b, len(ranges)], *ranges)


def groups_input(sizes: Sequence[int], limits: Sequence[int]) -> str:
    return lines([len(sizes), len(limits)], sizes, limits)


# --- the package ---


def test_the_round_opens_with_its_problems_and_all_its_people() -> None:
    opened = open_round("1342", ContestSimSettings())
    assert [p.problem.index for p in opened.problems] == list("ABCD")
    assert [p.index for p in opened.listed] == list("ABCDEF")
    assert len(opened.field) == 14_939
    assert {p.limits.memory_bytes >> 20 for p in opened.problems} == {256}
    assert [p.limits.cpu_s for p in opened.problems] == [1.0, 2.0, 3.5, 2.0]


# --- inputs ---

LONGEST_RANGES = range_cases(200, 200, [(1, FAR)] * 500)
AT_MOST = 200_000


@pytest.mark.parametrize(
    ("letter", "within", "beyond"),
    [
        ("A", price_cases([(0, 10**9, 1, 10**9)] * 100), price_cases([(0, 0, 1, 1)] * 101)),
        ("A", price_cases([(10**9, 0, 10**9, 1)]), price_cases([(10**9 + 1, 0, 1, 1)])),
        ("A", price_cases([(0, 0, 1, 1)]), price_cases([(0, 0, 0, 1)])),
        ("B", string_cases(["0" * 100] * 100), string_cases(["0" * 100] * 101)),
        ("B", string_cases(["1" * 100]), string_cases(["1" * 101])),
        ("B", string_cases(["1"]), string_cases(["2"])),
        ("C", f"100\n{LONGEST_RANGES * 100}", f"101\n{LONGEST_RANGES * 101}"),
        ("C", f"1\n{LONGEST_RANGES}", f"1\n{range_cases(1, 1, [(1, 1)] * 501)}"),
        ("C", f"1\n{range_cases(200, 1, [(5, 5)])}", f"1\n{range_cases(201, 1, [(5, 5)])}"),
        ("C", f"1\n{range_cases(1, 200, [(5, FAR)])}", f"1\n{range_cases(1, 1, [(5, FAR + 1)])}"),
        ("C", f"1\n{range_cases(1, 1, [(5, 5)])}", f"1\n{range_cases(1, 1, [(6, 5)])}"),
        ("D", groups_input([1] * AT_MOST, [1]), groups_input([1] * (AT_MOST + 1), [1])),
        ("D", groups_input([AT_MOST], [1] * AT_MOST), groups_input([1], [1] * (AT_MOST + 1))),
        ("D", groups_input([2, 1], [2, 1]), groups_input([3, 1], [2, 1])),
        ("D", groups_input([1, 1], [2, 1]), groups_input([1, 1], [3, 1])),
        ("D", groups_input([1, 1], [1, 1]), groups_input([1, 1], [1, 2])),
        ("D", groups_input([1, 1], [2]), groups_input([1, 1], [0])),
    ],
)
def test_a_limit_is_allowed_and_one_more_is_not(letter: str, within: str, beyond: str) -> None:
    assert PROBLEMS[letter].is_valid(within)
    assert not PROBLEMS[letter].is_valid(beyond)


# --- solutions and validators against definitions ---


def cheapest_roads(a: int, b: int) -> dict[tuple[int, int], int]:
    """Prices from zero to every pair near it (and back), by Dijkstra over single moves."""
    moves = [(dx, dy, b if dx and dy else a) for dx, dy in product((-1, 0, 1), repeat=2)]
    moves = [(dx, dy, price) for dx, dy, price in moves if (dx, dy) != (0, 0) and dx * dy >= 0]
    found: dict[tuple[int, int], int] = {}
    queue = [(0, 0, 0)]
    while queue:
        price, x, y = heapq.heappop(queue)
        if (x, y) not in found and max(abs(x), abs(y)) < 9:
            found[x, y] = price
            for dx, dy, more in moves:
                heapq.heappush(queue, (price + more, x + dx, y + dy))
    return found


def test_a_by_shortest_paths() -> None:
    rows, expected = [], []
    for a, b in product(range(1, 6), range(1, 12)):
        prices = cheapest_roads(a, b)
        for x, y in product(range(6), repeat=2):
            rows.append((x, y, a, b))
            expected.append(prices[x, y])
    output = run(PROBLEMS["A"].solution, price_cases(rows))
    assert list(map(int, output.split())) == expected


def period(s: str) -> int:
    return next(k for k in range(1, len(s) + 1) if s[k:] == s[:-k])


def is_subsequence(t: str, s: str) -> bool:
    if not t or not s:
        return not t
    return is_subsequence(t[t[0] == s[0] :], s[1:])


def test_b_by_listing_every_string() -> None:
    given_ = ["".join(t) for n in range(1, 5) for t in product("01", repeat=n)]
    strings = ["".join(s) for n in range(1, 10) for s in product("01", repeat=n)]
    periods = {s: period(s) for s in strings}
    output = run(PROBLEMS["B"].solution, string_cases(given_))
    for t, answer in zip(given_, output.split(), strict=True):
        possible = [s for s in strings if len(s) <= 2 * len(t) and is_subsequence(t, s)]
        fewest = min(periods[s] for s in possible)
        right = [s for s in possible if periods[s] == fewest]
        assert answer in right
        assert [s for s in strings if accepts("B", string_cases([t]), s)] == right


def test_c_by_counting() -> None:
    rng = random.Random(0)
    text, expected, count = "", list[int](), 0
    for a, b in [*product(range(1, 13), repeat=2), (20, 30), (36, 24), (199, 200)]:
        marks = [x % a % b != x % b % a for x in range(500)]
        ends = [sorted((rng.randrange(1, 500), rng.randrange(1, 500))) for _ in range(20)]
        far = [FAR - rng.randrange(10**6) for _ in range(10)]
        text += range_cases(a, b, [(low, high) for low, high in ends] + [(x, x) for x in far])
        expected += [sum(marks[low : high + 1]) for low, high in ends]
        expected += [x % a % b != x % b % a for x in far]
        count += 1
    for solution in PROBLEMS["C"].solutions:
        assert list(map(int, run(solution, f"{count}\n{text}").split())) == expected


def partitions(sizes: Sequence[int]) -> Iterator[Groups]:
    """Every way to put the arrays into groups."""
    if not sizes:
        yield []
        return
    for groups in partitions(sizes[1:]):
        yield [[sizes[0]], *groups]
        for i, group in enumerate(groups):
            yield [*groups[:i], [*group, sizes[0]], *groups[i + 1 :]]


def keeps(groups: Groups, limits: Sequence[int]) -> bool:
    return all(
        sum(size >= i for size in group) <= limit
        for group in groups
        for i, limit in enumerate(limits, 1)
    )


def groups_output(groups: Groups) -> str:
    return lines([len(groups)], *([len(group), *group] for group in groups))


def test_d_by_trying_every_partition() -> None:
    for n, k in product(range(1, 6), range(1, 4)):
        for sizes in combinations_with_replacement(range(1, k + 1), n):
            tried = [(groups, groups_output(groups)) for groups in partitions(sizes)]
            for limits in combinations_with_replacement(range(n, 0, -1), k):
                text = groups_input(sizes, limits)
                kept = {output: len(groups) for groups, output in tried if keeps(groups, limits)}
                fewest = min(kept.values())
                assert accepts("D", text, PROBLEMS["D"].solve(text))
                for _, output in tried:
                    assert accepts("D", text, output) == (kept.get(output) == fewest)


def test_d_rejects_what_is_no_partition_into_the_fewest_groups() -> None:
    text = groups_input([1, 2, 1], [2, 1])
    assert accepts("D", text, "2 2 2 1 1 1")
    for wrong in ("", "2 2 2 1", "2 1 2 1 1", "2 2 2 1 1 1 3", "2 2 2 2 1 1", "2 2 2 3 1 1"):
        assert not accepts("D", text, wrong)
    for wrong in ("1 3 2 1 1", "2 3 2 1 1 0", "3 1 2 1 1 1 1", "2 02 2 1 1 1", "2 999999 2 1 1"):
        assert not accepts("D", text, wrong)
