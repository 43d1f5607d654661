"""The packaged round 1350, as far as it can be proven without a judge.

Each problem is solved here a second time, slowly and by definition, and compared with the accepted
Python programs. Programs are run in this process; running them against limits is the judge's part.
"""

from __future__ import annotations

import contextlib
import io
import math
import random
import sys
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import combinations, count, islice, pairwise, product
from pathlib import Path
from types import ModuleType, SimpleNamespace
from unittest import mock

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

import contest_sim
from contest_sim.package import open_round
from contest_sim.settings import ContestSimSettings

ROUND = Path(contest_sim.__file__).parent / "rounds" / "1350"
PROBLEMS = {letter: ROUND / "problems" / letter for letter in "ABCDE"}
INPUTS = sorted(ROUND.glob("problems/*/data/*/*.in"))
VALID, INVALID = 42, 43

Rows = Iterable[Sequence[object]]


def relative(path: Path) -> str:
    return path.relative_to(ROUND / "problems").as_posix()


def run(program: Path, stdin: str = "", *arguments: str) -> str:
    """What the program prints; it is executed afresh, as a main module."""
    code = compile(program.read_bytes(), program, "exec")
    with (
        mock.patch.object(sys, "argv", [program.name, *arguments]),
        mock.patch.object(sys, "stdin", io.TextIOWrapper(io.BytesIO(stdin.encode()))),
        contextlib.redirect_stdout(io.StringIO()) as output,
    ):
        exec(code, vars(ModuleType("program")))
    return output.getvalue()


def generated(letter: str) -> dict[str, str]:
    content = yaml.safe_load((PROBLEMS[letter] / "generators" / "generators.yaml").read_text())
    commands: dict[str, str] = content["data"]["secret"]["data"]
    return commands


def load(path: Path) -> ModuleType:
    """The module, made without importlib so that no bytecode is left in the package."""
    module = ModuleType("validate")
    exec(compile(path.read_bytes(), path, "exec"), vars(module))
    return module


INPUT_VALIDATORS = {x: load(PROBLEMS[x] / "input_validators" / "validate.py") for x in PROBLEMS}


def validate(letter: str, data: bytes) -> int:
    with (
        mock.patch.object(sys, "stdin", SimpleNamespace(buffer=io.BytesIO(data))),
        mock.patch.object(sys, "stderr", io.StringIO()),
    ):
        code: int = INPUT_VALIDATORS[letter].main()
        return code


def is_valid(letter: str, text: str | bytes) -> bool:
    code = validate(letter, text.encode() if isinstance(text, str) else text)
    assert code in (VALID, INVALID)
    return code == VALID


def cases(rows: Rows) -> str:
    lines = [" ".join(map(str, row)) for row in rows]
    return "\n".join([str(len(lines)), *lines, ""])


def array(values: Sequence[int], *more: int) -> str:
    """Its length and perhaps other numbers on one line, then the values."""
    return f"{' '.join(map(str, (len(values), *more)))}\n{' '.join(map(str, values))}\n"


def arrays(rows: Iterable[Sequence[int]], *more: int) -> str:
    texts = [array(row, *more) for row in rows]
    return f"{len(texts)}\n{''.join(texts)}"


def life(grid: Sequence[str], questions: Rows) -> str:
    lines = [" ".join(map(str, question)) for question in questions]
    return "\n".join([f"{len(grid)} {len(grid[0])} {len(lines)}", *grid, *lines, ""])


def solutions(letter: str) -> list[Path]:
    found = sorted(PROBLEMS[letter].glob("submissions/accepted/*.py"))
    assert found
    return found


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


@pytest.mark.parametrize("letter", PROBLEMS)
def test_a_problem_has_twenty_secret_tests_and_every_kind_of_submission(letter: str) -> None:
    committed = {path.stem for path in INPUTS if path.parent == PROBLEMS[letter] / "data/secret"}
    assert not committed & set(generated(letter))
    assert len(committed) + len(generated(letter)) >= 20
    kinds = Counter(path.parent.name for path in PROBLEMS[letter].glob("submissions/*/*"))
    assert kinds["wrong_answer"] >= 2
    assert kinds["time_limit_exceeded"] >= 1
    accepted = PROBLEMS[letter] / "submissions" / "accepted"
    assert {path.suffix for path in accepted.iterdir()} == {".py", ".cpp"}


@pytest.mark.parametrize("letter", PROBLEMS)
def test_a_statement_reads_as_plain_text(letter: str) -> None:
    text = (PROBLEMS[letter] / "statement" / "problem.en.md").read_text(encoding="ascii")
    assert not set(text) & set("$\\{}")
    assert text.index("\n## Input\n") < text.index("\n## Output\n")


def test_the_round_is_small_enough_to_carry_along() -> None:
    assert sum(path.stat().st_size for path in ROUND.rglob("*") if path.is_file()) < 500_000


# --- inputs ---


@pytest.mark.parametrize("path", INPUTS, ids=relative)
def test_a_committed_test_is_valid_and_answered_by_every_solution(path: Path) -> None:
    letter = path.parents[2].name
    assert is_valid(letter, path.read_bytes())
    for solution in solutions(letter):
        assert run(solution, path.read_text()) == path.with_suffix(".ans").read_text()


@pytest.mark.parametrize("letter", PROBLEMS)
def test_generated_inputs_are_valid_different_and_the_same_every_time(letter: str) -> None:
    generator = PROBLEMS[letter] / "generators" / "gen.py"
    texts = []
    for command in generated(letter).values():
        name, *arguments = command.split()
        assert name == generator.name
        texts.append(run(generator, "", *arguments))
        assert is_valid(letter, texts[-1])
        assert run(generator, "", *arguments) == texts[-1]
    committed = [path.read_text() for path in INPUTS if PROBLEMS[letter] in path.parents]
    assert max(Counter(texts + committed).values()) == 1


MUTATIONS: dict[str, Callable[[bytes], bytes]] = {
    "nothing": lambda _: b"",
    "no last newline": lambda text: text[:-1],
    "a blank line": lambda text: text + b"\n",
    "a trailing blank": lambda text: text.replace(b"\n", b" \n", 1),
    "a leading blank": lambda text: b" " + text,
    "a tab": lambda text: text[:-1] + b"\t\n",
    "carriage returns": lambda text: text.replace(b"\n", b"\r\n"),
    "a leading zero": lambda text: b"0" + text,
    "a sign": lambda text: b"+" + text,
    "a line without an end": lambda text: text + b"1",
    "a case too many": lambda text: text + b"1\n",
    "a value below the range": lambda text: text.replace(b"\n", b"\n-", 1),
    "a huge number": lambda text: text[:-1] + b"9" * 6000 + b"\n",
    "bytes beyond ASCII": lambda text: text + b"\xff\n",
}


@pytest.mark.parametrize("mutate", MUTATIONS.values(), ids=MUTATIONS.keys())
@pytest.mark.parametrize("letter", PROBLEMS)
def test_an_input_validator_is_strict(letter: str, mutate: Callable[[bytes], bytes]) -> None:
    text = (PROBLEMS[letter] / "data" / "sample" / "1.in").read_bytes()
    assert is_valid(letter, text)
    assert not is_valid(letter, mutate(text))


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
    assert is_valid(letter, within)
    assert not is_valid(letter, beyond)


WORD = st.sampled_from(["0", "1", "2", "3", "01", "-1", "1_0", "+1", "9" * 5000, "٣", "\n", ""])
HOSTILE = st.binary(max_size=300) | st.lists(WORD, max_size=40).map(lambda w: " ".join(w).encode())


@pytest.mark.parametrize("letter", PROBLEMS)
@given(head=st.integers(0, 200), tail=HOSTILE)
def test_an_input_validator_answers_whatever_it_is_given(
    letter: str, head: int, tail: bytes
) -> None:
    sample = (PROBLEMS[letter] / "data" / "sample" / "1.in").read_bytes()
    assert validate(letter, sample[:head] + tail) in (VALID, INVALID)


# --- solutions against definitions ---


def steps(n: int) -> Iterator[int]:
    while True:
        n += next(d for d in range(2, n + 1) if n % d == 0)
        yield n


def test_a_by_stepping() -> None:
    rows = list(product(range(2, 130), range(1, 7)))
    expected = [next(islice(steps(n), k - 1, None)) for n, k in rows]
    for solution in solutions("A"):
        assert list(map(int, run(solution, cases(rows)).split())) == expected


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
    for solution in solutions("B"):
        assert list(map(int, run(solution, arrays(rows)).split())) == expected


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
        for solution in solutions("C"):
            assert int(run(solution, array(row))) == expected


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
        for solution in solutions("D"):
            assert run(solution, arrays(rows, k)).split() == expected


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
        for solution in solutions("E"):
            assert list(map(int, run(solution, life(rows, questions)).split())) == expected


def test_e_repeats_every_two_seconds_once_the_change_is_everywhere() -> None:
    rows = ["010", "101", "011", "101"]
    cells = list(product(range(1, 5), range(1, 4)))
    for solution in solutions("E"):
        early, late, odd = (
            run(solution, life(rows, [(*cell, p) for cell in cells])).split()
            for p in (20, 10**18, 10**18 - 1)
        )
        assert early == late
        assert all(x != y for x, y in zip(late, odd, strict=True))
