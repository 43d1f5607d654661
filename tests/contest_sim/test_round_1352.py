"""The packaged round 1352, as far as it can be proven without a judge.

Each problem is solved here a second time, slowly and by definition, and compared with the accepted
Python programs and with what the output validators believe. A validator is called in this process
with its protocol's arguments; running submissions against limits is the judge's part.
"""

from __future__ import annotations

import io
import subprocess
import sys
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from itertools import combinations_with_replacement, pairwise, permutations, product
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

ROUND = Path(contest_sim.__file__).parent / "rounds" / "1352"
PROBLEMS = {letter: ROUND / "problems" / letter for letter in "ABCDEFG"}
INPUTS = sorted(ROUND.glob("problems/*/data/*/*.in"))
PYTHON_SOLUTIONS = sorted(ROUND.glob("problems/*/submissions/accepted/*.py"))
VALID, INVALID = 42, 43

Rows = Iterable[Sequence[object]]


def relative(path: Path) -> str:
    return path.relative_to(ROUND / "problems").as_posix()


def run(program: Path, stdin: str = "", *arguments: str) -> str:
    command = [sys.executable, "-I", "-S", str(program), *arguments]
    return subprocess.run(command, input=stdin, capture_output=True, text=True, check=True).stdout


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
OUTPUT_VALIDATORS = {x: load(PROBLEMS[x] / "output_validator" / "validate.py") for x in "ABFG"}


def call_main(module: ModuleType, stdin: bytes, *arguments: str) -> int:
    with (
        mock.patch.object(sys, "argv", ["validate.py", *arguments]),
        mock.patch.object(sys, "stdin", SimpleNamespace(buffer=io.BytesIO(stdin))),
    ):
        code: int = module.main()
        return code


def is_valid(letter: str, text: str | bytes) -> bool:
    data = text.encode() if isinstance(text, str) else text
    with mock.patch.object(sys, "stderr", io.StringIO()):
        code = call_main(INPUT_VALIDATORS[letter], data)
    assert code in (VALID, INVALID)
    return code == VALID


def accepts(letter: str, rows: Rows, output: str) -> bool:
    """Whether the words of the output pass the check behind the validator's exit code."""
    module = OUTPUT_VALIDATORS[letter]
    try:
        module.check(cases(rows).split(), iter(output.encode().split()))
    except module.Rejected:
        return False
    return True


def cases(rows: Rows) -> str:
    lines = [" ".join(map(str, row)) for row in rows]
    return "\n".join([str(len(lines)), *lines, ""])


def array_cases(arrays: Iterable[Sequence[int]]) -> str:
    arrays = list(arrays)
    lines = [f"{len(array)}\n{' '.join(map(str, array))}\n" for array in arrays]
    return f"{len(arrays)}\n{''.join(lines)}"


def solutions(letter: str) -> list[Path]:
    return [path for path in PYTHON_SOLUTIONS if PROBLEMS[letter] in path.parents]


# --- the package ---


def test_the_round_opens_with_its_problems_and_all_its_people() -> None:
    opened = open_round("1352", ContestSimSettings())
    assert [p.problem.index for p in opened.problems] == list("ABCDEFG")
    assert len(opened.field) == 13_965
    assert [p.limits.memory_bytes >> 20 for p in opened.problems] == [256] * 4 + [64, 256, 256]
    assert {p.limits.cpu_s for p in opened.problems} == {1.0}


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
    assert sum(path.stat().st_size for path in ROUND.rglob("*") if path.is_file()) < 600_000


# --- inputs ---


@pytest.mark.parametrize("path", INPUTS, ids=relative)
def test_a_committed_test_is_valid_and_answered_by_the_solution(path: Path) -> None:
    problem = path.parents[2]
    assert is_valid(problem.name, path.read_bytes())
    answer = run(problem / "submissions" / "accepted" / "solution.py", path.read_text())
    assert answer == path.with_suffix(".ans").read_text()


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
        ("A", cases([[10**4]] * 10**4), cases([[1]] * 10_001)),
        ("A", cases([[10**4]]), cases([[10_001]])),
        ("B", cases([[10**9, 100]] * 1000), cases([[10**9, 100]] * 1001)),
        ("B", cases([[1, 100]]), cases([[1, 101]])),
        ("C", cases([[2, 10**9]]), cases([[1, 10**9]])),
        ("D", array_cases([[1000] * 1000] * 200), array_cases([[1000] * 1000] * 200 + [[1]])),
        ("D", array_cases([[1]] * 5000), array_cases([[1]] * 5001)),
        ("E", array_cases([[8000] * 8000]), array_cases([[4000] * 4000, [4001] * 4001])),
        ("E", array_cases([[2, 2]]), array_cases([[2, 3]])),
        ("F", cases([[1, 1, 1]]), cases([[1, 0, 1]])),
        ("F", cases([[100, 100, 100]]), cases([[0, 101, 0]])),
        ("G", cases([[1000]] * 100), cases([[1000]] * 101)),
        ("G", cases([[2]]), cases([[1]])),
    ],
)
def test_a_limit_is_allowed_and_one_more_is_not(letter: str, within: str, beyond: str) -> None:
    assert is_valid(letter, within)
    assert not is_valid(letter, beyond)


# --- solutions and validators against definitions ---


def test_a_by_coin_change_over_all_round_numbers() -> None:
    most = 10_000
    coins = [digit * 10**power for power in range(5) for digit in range(1, 10)]
    fewest = [0] * (most + 1)
    for n in range(1, most + 1):
        fewest[n] = 1 + min(fewest[n - coin] for coin in coins if coin <= n)
    rows = [[n] for n in range(1, most + 1)]
    for solution in solutions("A"):
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
    for solution in solutions("B"):
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
    for solution in solutions("C"):
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
    for solution in solutions("D"):
        assert run(solution, array_cases(games)) == expected


def test_e_by_listing_every_block() -> None:
    arrays = [a for n in range(1, 6) for a in product(range(1, n + 1), repeat=n)][:999]
    expected = []
    for a in arrays:
        blocks = {sum(a[i:j]) for i in range(len(a)) for j in range(i + 2, len(a) + 1)}
        expected.append(sum(x in blocks for x in a))
    for solution in solutions("E"):
        assert list(map(int, run(solution, array_cases(arrays)).split())) == expected


def test_f_by_listing_every_string() -> None:
    strings = ["".join(s) for n in range(2, 8) for s in product("01", repeat=n)]
    by_counts: dict[tuple[int, ...], list[str]] = {}
    for string in strings:
        ones = Counter(a + b for a, b in pairwise(map(int, string)))
        by_counts.setdefault((ones[0], ones[1], ones[2]), []).append(string)
    for counts in product(range(7), repeat=3):
        if sum(counts) < 7:
            assert is_valid("F", cases([counts])) == (counts in by_counts)
    for solution in solutions("F"):
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
    for solution in solutions("G"):
        assert accepts("G", rows, run(solution, cases(rows)))


# --- hostile outputs ---

WORD = st.sampled_from(["yes", "NO", "-1", "0", "1", "2", "4", "01", "1_0", "+1", "9" * 5000, "٣"])
HOSTILE = st.binary(max_size=300) | st.lists(WORD, max_size=40).map(lambda w: " ".join(w).encode())


@pytest.mark.parametrize("letter", OUTPUT_VALIDATORS)
@given(head=st.integers(0, 200), tail=HOSTILE)
def test_an_output_validator_answers_whatever_it_is_given(
    letter: str, head: int, tail: bytes
) -> None:
    sample = PROBLEMS[letter] / "data" / "sample" / "1.in"
    arguments = (str(sample), str(sample.with_suffix(".ans")), "/nonexistent")
    output = sample.with_suffix(".ans").read_bytes()[:head] + tail
    assert call_main(OUTPUT_VALIDATORS[letter], output, *arguments) in (VALID, INVALID)


@pytest.mark.parametrize("path", sorted(ROUND.glob("problems/[ABFG]/data/*/*.ans")), ids=relative)
def test_an_answer_is_accepted_and_not_when_cut_or_continued(path: Path, tmp_path: Path) -> None:
    module = OUTPUT_VALIDATORS[path.parents[2].name]
    arguments = (str(path.with_suffix(".in")), str(path), str(tmp_path))
    answer = path.read_bytes()
    assert call_main(module, answer, *arguments) == VALID
    assert not (tmp_path / "judgemessage.txt").exists()
    for output in (b"", answer + b"1", answer + b"\xff\x00", answer.rstrip()[:-1]):
        assert call_main(module, output, *arguments) == INVALID
        assert (tmp_path / "judgemessage.txt").read_text(encoding="ascii").count("\n") == 1
