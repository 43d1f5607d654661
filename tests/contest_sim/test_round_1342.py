"""The packaged round 1342, as far as it can be proven without a judge.

Problems A to D are solved here a second time, slowly and by definition, and compared with the
accepted Python programs and with what the output validators believe.
"""

from __future__ import annotations

import heapq
import io
import random
import subprocess
import sys
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import combinations_with_replacement, product
from pathlib import Path
from types import CodeType, ModuleType, SimpleNamespace
from unittest import mock

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

import contest_sim
from contest_sim.package import open_round
from contest_sim.settings import ContestSimSettings

ROUND = Path(contest_sim.__file__).parent / "rounds" / "1342"
PROBLEMS = {letter: ROUND / "problems" / letter for letter in "ABCD"}
INPUTS = sorted(ROUND.glob("problems/*/data/*/*.in"))
FAR = 10**18
VALID, INVALID = 42, 43

Groups = list[list[int]]


def relative(path: Path) -> str:
    return path.relative_to(ROUND / "problems").as_posix()


def run(program: Path, stdin: str = "", *arguments: str) -> str:
    command = [sys.executable, "-I", "-S", str(program), *arguments]
    return subprocess.run(command, input=stdin, capture_output=True, text=True, check=True).stdout


def run_here(program: CodeType, stdin: str) -> str:
    """A program of one test case an input, which would take too long as a process for each."""
    with (
        mock.patch.object(sys, "stdin", SimpleNamespace(buffer=io.BytesIO(stdin.encode()))),
        mock.patch.object(sys, "stdout", io.StringIO()) as stdout,
    ):
        exec(program, {})
    return stdout.getvalue()


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
OUTPUT_VALIDATORS = {x: load(PROBLEMS[x] / "output_validator" / "validate.py") for x in "BD"}


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


def accepts(letter: str, text: str, output: str) -> bool:
    """Whether the words of the output pass the check behind the validator's exit code."""
    module = OUTPUT_VALIDATORS[letter]
    try:
        module.check(text.split(), iter(output.encode().split()))
    except module.Rejected:
        return False
    return True


def lines(*rows: Iterable[object]) -> str:
    return "".join(f"{' '.join(map(str, row))}\n" for row in rows)


def string_cases(strings: Sequence[str]) -> str:
    return "\n".join([str(len(strings)), *strings, ""])


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
    problem = path.parents[2]
    assert is_valid(problem.name, path.read_bytes())
    answer = run(problem / "submissions" / "accepted" / "solution.py", path.read_text())
    assert answer == path.with_suffix(".ans").read_text()


@pytest.mark.parametrize("letter", PROBLEMS)
def test_generated_inputs_are_valid_different_and_each_mode_repeats_itself(letter: str) -> None:
    generator = PROBLEMS[letter] / "generators" / "gen.py"
    texts, modes = [], set()
    for command in generated(letter).values():
        name, mode, *arguments = command.split()
        assert name == generator.name
        texts.append(run(generator, "", mode, *arguments))
        assert is_valid(letter, texts[-1])
        assert mode in modes or run(generator, "", mode, *arguments) == texts[-1]
        modes.add(mode)
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
    assert is_valid(letter, within)
    assert not is_valid(letter, beyond)


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
    output = run(PROBLEMS["A"] / "submissions/accepted/solution.py", price_cases(rows))
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
    output = run(PROBLEMS["B"] / "submissions/accepted/solution.py", string_cases(given_))
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
    for solution in sorted(PROBLEMS["C"].glob("submissions/accepted/*.py")):
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
    source = (PROBLEMS["D"] / "submissions/accepted/solution.py").read_text()
    program = compile(source, "solution.py", "exec")
    for n, k in product(range(1, 6), range(1, 4)):
        for sizes in combinations_with_replacement(range(1, k + 1), n):
            tried = [(groups, groups_output(groups)) for groups in partitions(sizes)]
            for limits in combinations_with_replacement(range(n, 0, -1), k):
                text = groups_input(sizes, limits)
                kept = {output: len(groups) for groups, output in tried if keeps(groups, limits)}
                fewest = min(kept.values())
                assert accepts("D", text, run_here(program, text))
                for _, output in tried:
                    assert accepts("D", text, output) == (kept.get(output) == fewest)


def test_d_rejects_what_is_no_partition_into_the_fewest_groups() -> None:
    text = groups_input([1, 2, 1], [2, 1])
    assert accepts("D", text, "2 2 2 1 1 1")
    for wrong in ("", "2 2 2 1", "2 1 2 1 1", "2 2 2 1 1 1 3", "2 2 2 2 1 1", "2 2 2 3 1 1"):
        assert not accepts("D", text, wrong)
    for wrong in ("1 3 2 1 1", "2 3 2 1 1 0", "3 1 2 1 1 1 1", "2 02 2 1 1 1", "2 999999 2 1 1"):
        assert not accepts("D", text, wrong)


# --- hostile outputs ---

WORD = st.sampled_from(["0", "1", "2", "3", "01", "10", "-1", "1_0", "+1", "9" * 5000, "٣"])
HOSTILE = st.binary(max_size=300) | st.lists(WORD, max_size=40).map(lambda w: " ".join(w).encode())


@pytest.mark.parametrize("letter", OUTPUT_VALIDATORS)
@given(head=st.integers(0, 60), tail=HOSTILE)
def test_an_output_validator_answers_whatever_it_is_given(
    letter: str, head: int, tail: bytes
) -> None:
    sample = PROBLEMS[letter] / "data" / "sample" / "1.in"
    arguments = (str(sample), str(sample.with_suffix(".ans")), "/nonexistent")
    output = sample.with_suffix(".ans").read_bytes()[:head] + tail
    assert call_main(OUTPUT_VALIDATORS[letter], output, *arguments) in (VALID, INVALID)


@pytest.mark.parametrize("path", sorted(ROUND.glob("problems/[BD]/data/*/*.ans")), ids=relative)
def test_an_answer_is_accepted_and_not_without_its_last_word_or_continued(
    path: Path, tmp_path: Path
) -> None:
    module = OUTPUT_VALIDATORS[path.parents[2].name]
    arguments = (str(path.with_suffix(".in")), str(path), str(tmp_path))
    answer = path.read_bytes()
    assert call_main(module, answer, *arguments) == VALID
    assert not (tmp_path / "judgemessage.txt").exists()
    for output in (b"", answer + b"1", answer + b"\xff\x00", b" ".join(answer.split()[:-1])):
        assert call_main(module, output, *arguments) == INVALID
        assert (tmp_path / "judgemessage.txt").read_text(encoding="ascii").count("\n") == 1
