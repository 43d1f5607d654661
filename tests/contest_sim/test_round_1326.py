"""The packaged round 1326, as far as it can be proven without a judge.

Each problem is solved here a second time, slowly and by definition, and compared with the accepted
Python programs and with what the output validators believe. What holds for every packaged round is
tested beside this module.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from itertools import accumulate, combinations, pairwise, permutations, product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from contest_sim.package import open_round
from contest_sim.settings import ContestSimSettings
from tests.contest_sim.packages import ROUNDS, lines, run

PROBLEMS = ROUNDS["1326"].problems
MODULUS = 998_244_353


def values(cases: Iterable[object]) -> str:
    """The number of test cases and a line for each, which is one number or one string."""
    rows = [[case] for case in cases]
    return lines([len(rows)], *rows)


def accepts(index: str, cases: Iterable[object], output: str) -> bool:
    return PROBLEMS[index].accepts(values(cases).split(), output)


# --- the package ---


def test_the_round_opens_with_its_problems_and_all_its_people() -> None:
    opened = open_round("1326", ContestSimSettings())
    assert [p.problem.index for p in opened.problems] == ["A", "B", "C", "D1", "D2"]
    assert [p.index for p in opened.listed] == ["A", "B", "C", "D1", "D2", "E", "F1", "F2", "G"]
    assert sum(p.points or 0 for p in opened.listed) == 14_000
    assert len(opened.field) == 10_630
    assert {p.limits.memory_bytes >> 20 for p in opened.problems} == {256}
    assert [p.limits.cpu_s for p in opened.problems] == [1.0] * 3 + [2.0] * 2


# --- inputs ---


@pytest.mark.parametrize(
    ("index", "within", "beyond"),
    [
        ("A", values([250] * 400), values([250] * 401)),
        ("A", values([100_000]), values([100_001])),
        ("A", values([99_999, 1]), values([99_999, 2])),
        ("A", values([1]), values([0])),
        ("B", lines([3], [0, 0, 0]), lines([2], [0, 0])),
        ("B", lines([200_000], [0] * 200_000), lines([200_001], [0] * 200_001)),
        ("B", lines([3], [10**9 - 1, 1, -(10**9)]), lines([3], [10**9 - 1, 2, -(10**9)])),
        ("B", lines([3], [5, -5, -5]), lines([3], [5, -5, -6])),
        ("B", lines([3], [0, 0, 0]), lines([3], [-1, 0, 0])),
        ("C", lines([1, 1], [1]), lines([1, 0], [1])),
        ("C", lines([3, 3], [3, 1, 2]), lines([3, 4], [3, 1, 2])),
        ("C", lines([3, 2], [3, 1, 2]), lines([3, 2], [3, 1, 3])),
        ("C", lines([3, 2], [3, 1, 2]), lines([3, 2], [4, 1, 2])),
        ("C", lines([2 * 10**5] * 2, range(1, 200_001)), lines([1, 1], [1], [1])),
        ("D1", values(["abcde"] * 1000), values(["a"] * 1001)),
        ("D1", values(["a" * 4999, "b"]), values(["a" * 4999, "bb"])),
        ("D1", values(["a"]), values([""])),
        ("D2", values(["a" * 10] * 100_000), values(["a"] * 100_001)),
        ("D2", values(["a" * 999_999, "b"]), values(["a" * 999_999, "bb"])),
    ],
)
def test_a_limit_is_allowed_and_one_more_is_not(index: str, within: str, beyond: str) -> None:
    assert PROBLEMS[index].is_valid(within)
    assert not PROBLEMS[index].is_valid(beyond)


# --- solutions and validators against definitions ---


def test_a_by_dividing_every_number_of_up_to_five_digits() -> None:
    for n in range(1, 6):
        texts = [str(number) for number in range(10 ** (n - 1), 10**n)]
        right = {x for x in texts if all(d != "0" and int(x) % int(d) for d in x)}
        assert {x for x in texts[:: 1 if n < 5 else 7] if accepts("A", [n], x)} <= right
        assert all(accepts("A", [n], x) for x in right)
        assert accepts("A", [n], "-1") == (not right)
    for wrong in ("0", "1", "-23", "+23", "023", "233", "2", "2_3", "23 -1", "nan"):
        assert not accepts("A", [2], wrong)


def test_a_for_every_length_with_whole_numbers() -> None:
    lengths = range(1, 401)
    for solution in PROBLEMS["A"].solutions:
        output = run(solution, values(lengths))
        assert accepts("A", lengths, output)
        for n, word in zip(lengths[1:], output.split()[1:], strict=True):
            assert len(word) == n
            assert "0" not in word
            assert all(int(word) % digit for digit in map(int, set(word)))


@given(st.text("123456789", min_size=1, max_size=4000))
def test_the_remainder_of_a_long_number_is_that_of_the_number(digits: str) -> None:
    assert PROBLEMS["A"].output_validator.remainder(digits.encode()) == int(digits) % 2520


def test_b_by_taking_differences_of_every_small_array() -> None:
    for array in product(range(4), repeat=5):
        largest = accumulate((0, *array[:-1]), max)
        differences = [a - x for a, x in zip(array, largest, strict=True)]
        assert PROBLEMS["B"].is_valid(lines([5], differences))
        assert PROBLEMS["B"].solve(lines([5], differences)) == lines(array)


def test_c_by_trying_every_cut() -> None:
    orders = [p for n in range(1, 6) for p in permutations(range(1, n + 1))]
    orders += [(4, 7, 1, 2, 6, 3, 8, 5), (9, 1, 2, 8, 3, 4, 7, 5, 6), (1, 3, 5, 7, 2, 4, 6, 8)]
    for p in orders:
        for k in range(1, len(p) + 1):
            worths = Counter(
                sum(max(p[a:b]) for a, b in pairwise((0, *places, len(p))))
                for places in combinations(range(1, len(p)), k - 1)
            )
            best = max(worths)
            assert PROBLEMS["C"].solve(lines([len(p), k], p)) == f"{best} {worths[best]}\n"


def test_c_reduces_the_number_of_cuts_and_not_the_worth() -> None:
    k = 40
    gaps = range(2, k + 1)
    small, large = iter(range(1, sum(gaps) - k + 2)), range(sum(gaps) - k + 2, sum(gaps) + 2)
    p = [large[0]]
    for top, gap in zip(large[1:], gaps, strict=True):
        p += [next(small) for _ in range(gap - 1)] + [top]
    cuts = 1
    for gap in gaps:
        cuts *= gap
    output = run(PROBLEMS["C"].solution, lines([len(p), k], p))
    assert output == f"{sum(large)} {cuts % MODULUS}\n"


def best_length(s: str) -> int:
    """By definition: the longest palindrome of a beginning and an end that do not overlap."""
    rests = (s[:i] + s[j:] for i in range(len(s) + 1) for j in range(i, len(s) + 1))
    return max(len(rest) for rest in rests if rest == rest[::-1])


def short_strings() -> list[str]:
    words = [word for n in range(1, 8) for word in product("ab", repeat=n)]
    words += [word for n in range(1, 6) for word in product("abc", repeat=n)]
    return ["".join(word) for word in words]


@pytest.mark.parametrize("index", ["D1", "D2"])
def test_d_by_trying_every_beginning_with_every_end(index: str) -> None:
    strings = short_strings()
    assert list(map(PROBLEMS[index].output_validator.longest, map(str.encode, strings))) == list(
        map(best_length, strings)
    )
    for solution in PROBLEMS[index].solutions:
        output = run(solution, values(strings)).split()
        assert list(map(len, output)) == list(map(best_length, strings))
        assert accepts(index, strings, " ".join(output))


@pytest.mark.parametrize("index", ["D1", "D2"])
def test_d_accepts_exactly_the_longest_rests(index: str) -> None:
    words = ["".join(word) for n in range(6) for word in product("ab", repeat=n)]
    for s in ["".join(word) for n in range(1, 6) for word in product("ab", repeat=n)]:
        pieces = ((s[:i], s[j:]) for i in range(len(s) + 1) for j in range(i, len(s) + 1))
        rests = {a + b for a, b in pieces if a + b == (a + b)[::-1]}
        right = {rest for rest in rests if len(rest) == max(map(len, rests))}
        assert {word for word in words if accepts(index, [s], word)} == right


@given(st.text("ab", min_size=1, max_size=14) | st.text("abc", min_size=1, max_size=14))
def test_d_on_longer_strings(s: str) -> None:
    for index in ("D1", "D2"):
        assert PROBLEMS[index].output_validator.longest(s.encode()) == best_length(s)


def test_both_versions_of_d_judge_alike() -> None:
    for path in ("output_validator/validate.py", "generators/gen.py"):
        texts = [(PROBLEMS[index].folder / path).read_text() for index in ("D1", "D2")]
        assert texts[0].replace("Easy", "Hard") == texts[1]
    easy, hard = (
        run(solution, values(short_strings()))
        for x in ("D1", "D2")
        for solution in PROBLEMS[x].solutions
    )
    assert list(map(len, easy.split())) == list(map(len, hard.split()))


def test_a_thue_morse_word_is_no_palindrome_but_overflowing_hashes_say_so() -> None:
    s = run(PROBLEMS["D1"].generator, "", "thue_morse", "11", "1").split()[1]
    assert s[0] != s[-1]
    for base in range(3, 300, 2):
        forward = backward = 0
        for a, b in zip(s.encode(), reversed(s.encode()), strict=True):
            forward = (forward * base + a) % 2**64
            backward = (backward * base + b) % 2**64
        assert forward == backward
