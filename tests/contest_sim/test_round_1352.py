"""The packaged round 1352, as far as it can be proven without a judge.

Each problem is solved here a second time, slowly and by definition, and compared with the accepted
Python programs and with what the output validators believe. What holds for every packaged round is
tested beside this module.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from itertools import combinations_with_replacement, pairwise, permutations, product

import pytest

from contest_sim.package import open_round
from contest_sim.settings import ContestSimSettings
from tests.contest_sim.packages import ROUNDS, arrays, cases, run

PROBLEMS = ROUNDS["1352"].problems


def accepts(letter: str, rows: Iterable[Sequence[object]], output: str) -> bool:
    return PROBLEMS[letter].accepts(cases(rows).split(), output)


# --- the package ---


def test_the_round_opens_with_its_problems_and_all_its_people() -> None:
    opened = open_round("1352", ContestSimSettings())
    assert [p.problem.index for p in opened.problems] == list("ABCDEFG")
    assert len(opened.field) == 13_965
    assert [p.limits.memory_bytes >> 20 for p in opened.problems] == [256] * 4 + [64, 256, 256]
    assert {p.limits.cpu_s for p in opened.problems} == {1.0}


# --- inputs ---


@pytest.mark.parametrize(
    ("letter", "within", "beyond"),
    [
        ("A", cases([[10**4]] * 10**4), cases([[1]] * 10_001)),
        ("A", cases([[10**4]]), cases([[10_001]])),
        ("B", cases([[10**9, 100]] * 1000), cases([[10**9, 100]] * 1001)),
        ("B", cases([[1, 100]]), cases([[1, 101]])),
        ("C", cases([[2, 10**9]]), cases([[1, 10**9]])),
        ("D", arrays([[1000] * 1000] * 200), arrays([[1000] * 1000] * 200 + [[1]])),
        ("D", arrays([[1]] * 5000), arrays([[1]] * 5001)),
        ("E", arrays([[8000] * 8000]), arrays([[4000] * 4000, [4001] * 4001])),
        ("E", arrays([[2, 2]]), arrays([[2, 3]])),
        ("F", cases([[1, 1, 1]]), cases([[1, 0, 1]])),
        ("F", cases([[100, 100, 100]]), cases([[0, 101, 0]])),
        ("G", cases([[1000]] * 100), cases([[1000]] * 101)),
        ("G", cases([[2]]), cases([[1]])),
    ],
)
def test_a_limit_is_allowed_and_one_more_is_not(letter: str, within: str, beyond: str) -> None:
    assert PROBLEMS[letter].is_valid(within)
    assert not PROBLEMS[letter].is_valid(beyond)


# --- solutions and validators against definitions ---


def test_a_by_coin_change_over_all_round_numbers() -> None:
    most = 10_000
    coins = [digit * 10**power for power in range(5) for digit in range(1, 10)]
    fewest = [0] * (most + 1)
    for n in range(1, most + 1):
        fewest[n] = 1 + min(fewest[n - coin] for coin in coins if coin <= n)
    rows = [[n] for n in range(1, most + 1)]
    for solution in PROBLEMS["A"].solutions:
        output = run(solution, cases(rows))
        assert [int(line) for line in output.splitlines()[::2]] == fewest[1:]
        assert accepts("A", rows, output)
    assert accepts("A", [[21]], "2 1 20")
    for wrong in ("3 10 10 1", "2 11 10", "2 20 2", "1 21", "2 21 0", "2 020 1", "2 20 1 0", "2"):
        assert not accepts("A", [[21]], wrong)


def test_b_by_trying_every_split() -> None:
    splits: dict[tuple[int, int], list[tuple[int, ...]]] = {}
    for k, first in product(range(1, 6), (1, 2)):
        for parts in combinations_with_replacement(range(first, 15, 2), k):
            splits.setdefault((sum(parts), k), []).append(parts)
    rows = list(product(range(1, 15), range(1, 6)))
    for solution in PROBLEMS["B"].solutions:
        output = run(solution, cases(rows))
        claims = [line == "YES" for line in output.splitlines() if line[0] in "YN"]
        assert claims == [row in splits for row in rows]
        assert accepts("B", rows, output)
    for n, k in rows:
        assert accepts("B", [(n, k)], "nO") == ((n, k) not in splits)
    for n, k in product(range(1, 9), range(1, 4)):
        for parts in product(range(n + 1), repeat=k):
            correct = tuple(sorted(parts)) in splits.get((n, k), [])
            assert accepts("B", [(n, k)], f"yEs {' '.join(map(str, parts))}") == correct
    assert not accepts("B", [(6, 2)], "YES 2 2 2")


def test_c_by_counting() -> None:
    rows = list(product(range(2, 26), range(1, 41)))
    expected = [[x for x in range(1, 100) if x % n][k - 1] for n, k in rows]
    for solution in PROBLEMS["C"].solutions:
        assert list(map(int, run(solution, cases(rows)).split())) == expected


def eat(sizes: tuple[int, ...]) -> tuple[int, int, int]:
    """The game by its rule: the shortest share of one's end that beats the opponent's last."""
    shares: list[int] = []
    while sizes:
        step = 1 if len(shares) % 2 == 0 else -1
        mine = sizes[::step]
        beaten = shares[-1] if shares else 0
        enough = (i for i in range(1, len(mine)) if sum(mine[:i]) > beaten)
        taken = next(enough, len(mine))
        shares.append(sum(mine[:taken]))
        sizes = mine[taken:][::step]
    return len(shares), sum(shares[::2]), sum(shares[1::2])


def test_d_by_playing_with_slices() -> None:
    games = [sizes for n in range(1, 7) for sizes in product((1, 2, 3), repeat=n)]
    expected = "".join("{} {} {}\n".format(*eat(sizes)) for sizes in games)
    for solution in PROBLEMS["D"].solutions:
        assert run(solution, arrays(games)) == expected


def test_e_by_listing_every_block() -> None:
    given = [a for n in range(1, 6) for a in product(range(1, n + 1), repeat=n)][:999]
    expected = []
    for a in given:
        blocks = {sum(a[i:j]) for i in range(len(a)) for j in range(i + 2, len(a) + 1)}
        expected.append(sum(x in blocks for x in a))
    for solution in PROBLEMS["E"].solutions:
        assert list(map(int, run(solution, arrays(given)).split())) == expected


def test_f_by_listing_every_string() -> None:
    strings = ["".join(s) for n in range(2, 8) for s in product("01", repeat=n)]
    by_counts: dict[tuple[int, ...], list[str]] = {}
    for string in strings:
        ones = Counter(a + b for a, b in pairwise(map(int, string)))
        by_counts.setdefault((ones[0], ones[1], ones[2]), []).append(string)
    for counts in product(range(7), repeat=3):
        if sum(counts) < 7:
            assert PROBLEMS["F"].is_valid(cases([counts])) == (counts in by_counts)
    for solution in PROBLEMS["F"].solutions:
        assert accepts("F", by_counts, run(solution, cases(by_counts)))
    for counts, right in by_counts.items():
        assert [s for s in strings if accepts("F", [counts], s)] == right


def test_g_by_trying_every_permutation() -> None:
    for n in range(2, 8):
        numbers = range(1, n + 1)
        orders = list(permutations(numbers) if n > 5 else product(range(n + 2), repeat=n))
        permuted = [p for p in orders if sorted(p) == list(numbers)]
        right = {p for p in permuted if all(2 <= abs(a - b) <= 4 for a, b in pairwise(p))}
        assert accepts("G", [[n]], "-1") == (not right)
        assert {p for p in orders if accepts("G", [[n]], " ".join(map(str, p)))} == right
    rows = [[n] for n in range(2, 1001)]
    for solution in PROBLEMS["G"].solutions:
        assert accepts("G", rows, run(solution, cases(rows)))
