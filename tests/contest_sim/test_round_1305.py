"""The packaged round 1305, as far as it can be proven without a judge.

Each problem is solved here a second time, slowly and by definition, and compared with the accepted
Python programs and with what the output validators believe. They are called in this process;
running submissions against limits is the judge's part. Problem D, which is interactive, has a
module of its own.
"""

from __future__ import annotations

import io
import subprocess
import sys
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import redirect_stdout
from itertools import combinations, permutations, product
from math import prod
from pathlib import Path
from random import Random
from types import CodeType, ModuleType, SimpleNamespace
from unittest import mock

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

import contest_sim
from contest_sim.package import open_round
from contest_sim.settings import ContestSimSettings

ROUND = Path(contest_sim.__file__).parent / "rounds" / "1305"
PROBLEMS = {letter: ROUND / "problems" / letter for letter in "ABCD"}
INPUTS = sorted(ROUND.glob("problems/*/data/*/*.in"))
VALID, INVALID = 42, 43


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


def solution(letter: str) -> CodeType:
    path = PROBLEMS[letter] / "submissions" / "accepted" / "solution.py"
    return compile(path.read_bytes(), path, "exec")


INPUT_VALIDATORS = {x: load(PROBLEMS[x] / "input_validators" / "validate.py") for x in PROBLEMS}
OUTPUT_VALIDATORS = {x: load(PROBLEMS[x] / "output_validator" / "validate.py") for x in "AB"}
SOLUTIONS = {x: solution(x) for x in "ABC"}


def solve(letter: str, text: str) -> str:
    """What the accepted Python program prints, run in this process."""
    output = io.StringIO()
    with mock.patch.object(sys, "stdin", io.StringIO(text)), redirect_stdout(output):
        exec(SOLUTIONS[letter], {})
    return output.getvalue()


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


def accepts(letter: str, given: object, output: str) -> bool:
    """Whether the words of the output pass the check behind the validator's exit code."""
    module = OUTPUT_VALIDATORS[letter]
    try:
        module.check(given, iter(output.encode().split()))
    except module.Rejected:
        return False
    return True


def lines(*rows: Iterable[object]) -> str:
    return "".join(" ".join(map(str, row)) + "\n" for row in rows)


def lists(*cases: tuple[Sequence[int], Sequence[int]]) -> str:
    """An input of problem A."""
    return lines([len(cases)], *(row for a, b in cases for row in ([len(a)], a, b)))


def path_graph(n: int) -> list[tuple[int, int]]:
    return [(v, v + 1) for v in range(1, n)]


# --- the package ---


def test_the_round_opens_with_its_problems_and_all_its_people() -> None:
    opened = open_round("1305", ContestSimSettings())
    assert [p.problem.index for p in opened.problems] == list("ABCD")
    assert [p.index for p in opened.listed] == list("ABCDEFGH")
    assert sum(p.points or 0 for p in opened.listed) == 16_250
    assert len(opened.field) == 7_420
    assert [p.interactive for p in opened.problems] == [False, False, False, True]
    assert {(p.limits.cpu_s, p.limits.memory_bytes >> 20) for p in opened.problems} == {(1.0, 256)}


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
    assert sum(path.stat().st_size for path in ROUND.rglob("*") if path.is_file()) < 400_000


# --- inputs ---


@pytest.mark.parametrize("path", INPUTS, ids=relative)
def test_a_committed_test_is_valid_and_answered_by_the_solution(path: Path) -> None:
    letter = path.parents[2].name
    assert is_valid(letter, path.read_bytes())
    text = path.read_text()
    answer = f"{text.split()[1]}\n" if letter == "D" else solve(letter, text)
    assert answer == path.with_suffix(".ans").read_text()


@pytest.mark.parametrize("letter", PROBLEMS)
def test_generated_inputs_are_valid_different_and_the_same_every_time(letter: str) -> None:
    generator = PROBLEMS[letter] / "generators" / "gen.py"
    code = compile(generator.read_bytes(), generator, "exec")

    def make(command: str) -> str:
        output = io.StringIO()
        with mock.patch.object(sys, "argv", command.split()), redirect_stdout(output):
            exec(code, {})
        return output.getvalue()

    commands = list(generated(letter).values())
    texts = [make(command) for command in commands]
    assert all(command.split()[0] == generator.name for command in commands)
    assert all(is_valid(letter, text) for text in texts)
    assert run(generator, "", *commands[0].split()[1:]) == texts[0]
    assert [make(command) for command in commands] == texts
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
    "a line too many": lambda text: text + b"1\n",
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
        ("D", lines([1000, 0], *path_graph(1000)), lines([1001, 0], *path_graph(1001))),
        ("D", lines([2, 2], [1, 2]), lines([2, 3], [1, 2])),
        ("D", lines([2, 1], [2, 1]), lines([1, 1])),
        ("D", lines([3, 1], [1, 2], [3, 1]), lines([3, 1], [1, 2], [2, 1])),
        ("D", lines([4, 1], [1, 2], [2, 3], [4, 3]), lines([4, 1], [1, 2], [2, 3], [1, 3])),
        ("D", lines([2, 1], [2, 1]), lines([2, 1], [2, 2])),
    ],
)
def test_a_limit_is_allowed_and_one_more_is_not(letter: str, within: str, beyond: str) -> None:
    assert is_valid(letter, within)
    assert not is_valid(letter, beyond)


# --- solutions and validators against definitions ---


def test_a_by_pairing_in_every_way() -> None:
    for a, b in product(combinations(range(1, 6), 3), repeat=2):
        words = lists((a, b)).split()
        for first in permutations(a):
            for second in permutations(b):
                distinct = len({x + y for x, y in zip(first, second, strict=True)}) == 3
                assert accepts("A", words, lines(first, second)) == distinct
        for wrong in (lines(a, a), lines(a, b, b), lines(a), lines(a, [*b[:2], b[0]])):
            assert not accepts("A", words, wrong) or (wrong == lines(a, a) and a == b)
    rng = Random(1305)
    sizes = [rng.randint(1, 30) for _ in range(100)]
    cases = [(rng.sample(range(1, 41), n), rng.sample(range(1, 41), n)) for n in sizes]
    assert accepts("A", lists(*cases).split(), solve("A", lists(*cases)))


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
            assert accepts("B", s, answer) == (chosen in final)
            assert not accepts("B", s, lines([1], [len(chosen)], chosen[::-1]))
        assert accepts("B", s, "0") == (not legal)
        assert accepts("B", s, solve("B", s + "\n"))
    for wrong in ("1 1 1", "1 0", "1 2 2 3", "1 2 0 2", "1 4 1 2", "2 2 1 2 2 1 2", "1 2 1 2 3"):
        assert not accepts("B", "()", wrong)


def test_c_by_multiplying_all_differences() -> None:
    rng = Random(1305)
    tried = Counter[bool]()
    for m, high in product((*range(1, 14), 997, 1000), (8, 60, 10**9)):
        for n in (2, 3, 5, 8):
            numbers = [rng.randint(0, high) for _ in range(n)]
            expected = prod(abs(x - y) for x, y in combinations(numbers, 2)) % m
            assert int(solve("C", lines([n, m], numbers))) == expected
            tried[expected == 0] += 1
    assert min(tried.values()) > 20


# --- hostile outputs ---

WORD = st.sampled_from(["-1", "0", "1", "2", "4", "01", "1_0", "+1", "9" * 5000, "٣"])
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


@pytest.mark.parametrize("path", sorted(ROUND.glob("problems/[AB]/data/*/*.ans")), ids=relative)
def test_an_answer_is_accepted_and_not_when_cut_or_continued(path: Path, tmp_path: Path) -> None:
    module = OUTPUT_VALIDATORS[path.parents[2].name]
    arguments = (str(path.with_suffix(".in")), str(path), str(tmp_path))
    answer = path.read_bytes()
    assert call_main(module, answer, *arguments) == VALID
    assert not (tmp_path / "judgemessage.txt").exists()
    for output in (b"", answer + b"1", answer + b"\xff\x00", answer.rstrip()[:-1]):
        assert call_main(module, output, *arguments) == INVALID
        assert (tmp_path / "judgemessage.txt").read_text(encoding="ascii").count("\n") == 1
