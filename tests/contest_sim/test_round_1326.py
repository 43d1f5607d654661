"""The packaged round 1326, as far as it can be proven without a judge.

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
from itertools import accumulate, combinations, pairwise, permutations, product
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

ROUND = Path(contest_sim.__file__).parent / "rounds" / "1326"
PROBLEMS = {index: ROUND / "problems" / index for index in ("A", "B", "C", "D1", "D2")}
INPUTS = sorted(ROUND.glob("problems/*/data/*/*.in"))
ANSWERS = [p.with_suffix(".ans") for p in INPUTS if p.parents[2].name in ("A", "D1", "D2")]
VALID, INVALID = 42, 43
MODULUS = 998_244_353


def relative(path: Path) -> str:
    return path.relative_to(ROUND / "problems").as_posix()


def run(program: Path, stdin: str = "", *arguments: str) -> str:
    command = [sys.executable, "-I", "-S", str(program), *arguments]
    return subprocess.run(command, input=stdin, capture_output=True, text=True, check=True).stdout


def generated(index: str) -> dict[str, str]:
    content = yaml.safe_load((PROBLEMS[index] / "generators" / "generators.yaml").read_text())
    commands: dict[str, str] = content["data"]["secret"]["data"]
    return commands


def load(path: Path) -> ModuleType:
    """The module, made without importlib so that no bytecode is left in the package."""
    module = ModuleType("validate")
    exec(compile(path.read_bytes(), path, "exec"), vars(module))
    return module


INPUT_VALIDATORS = {x: load(PROBLEMS[x] / "input_validators" / "validate.py") for x in PROBLEMS}
OUTPUT_VALIDATORS = {
    x: load(PROBLEMS[x] / "output_validator" / "validate.py") for x in ("A", "D1", "D2")
}


def call_main(module: ModuleType, stdin: bytes, *arguments: str) -> int:
    with (
        mock.patch.object(sys, "argv", ["validate.py", *arguments]),
        mock.patch.object(sys, "stdin", SimpleNamespace(buffer=io.BytesIO(stdin))),
    ):
        code: int = module.main()
        return code


def is_valid(index: str, text: str | bytes) -> bool:
    data = text.encode() if isinstance(text, str) else text
    with mock.patch.object(sys, "stderr", io.StringIO()):
        code = call_main(INPUT_VALIDATORS[index], data)
    assert code in (VALID, INVALID)
    return code == VALID


def accepts(index: str, cases: Iterable[object], output: str) -> bool:
    """Whether the words of the output pass the check behind the validator's exit code."""
    module = OUTPUT_VALIDATORS[index]
    try:
        module.check(lines(cases).split(), iter(output.encode().split()))
    except module.Rejected:
        return False
    return True


def lines(cases: Iterable[object]) -> str:
    """The number of test cases and a line for each."""
    texts = list(map(str, cases))
    return "\n".join([str(len(texts)), *texts, ""])


def rows(*values: Sequence[int]) -> str:
    return "".join(" ".join(map(str, row)) + "\n" for row in values)


def solutions(index: str) -> list[Path]:
    return sorted((PROBLEMS[index] / "submissions" / "accepted").glob("*.py"))


# --- the package ---


def test_the_round_opens_with_its_problems_and_all_its_people() -> None:
    opened = open_round("1326", ContestSimSettings())
    assert [p.problem.index for p in opened.problems] == list(PROBLEMS)
    assert [p.index for p in opened.listed] == [*PROBLEMS, "E", "F1", "F2", "G"]
    assert sum(p.points or 0 for p in opened.listed) == 14_000
    assert len(opened.field) == 10_630
    assert {p.limits.memory_bytes >> 20 for p in opened.problems} == {256}
    assert [p.limits.cpu_s for p in opened.problems] == [1.0] * 3 + [2.0] * 2


@pytest.mark.parametrize("index", PROBLEMS)
def test_a_problem_has_twenty_secret_tests_and_every_kind_of_submission(index: str) -> None:
    committed = {path.stem for path in INPUTS if path.parent == PROBLEMS[index] / "data/secret"}
    assert not committed & set(generated(index))
    assert len(committed) + len(generated(index)) >= 20
    kinds = Counter(path.parent.name for path in PROBLEMS[index].glob("submissions/*/*"))
    assert kinds["wrong_answer"] >= 2
    assert kinds["time_limit_exceeded"] >= 1
    accepted = PROBLEMS[index] / "submissions" / "accepted"
    assert {path.suffix for path in accepted.iterdir()} == {".py", ".cpp"}


@pytest.mark.parametrize("index", PROBLEMS)
def test_a_statement_reads_as_plain_text(index: str) -> None:
    text = (PROBLEMS[index] / "statement" / "problem.en.md").read_text(encoding="ascii")
    assert not set(text) & set("$\\{}")
    assert text.index("\n## Input\n") < text.index("\n## Output\n")


def test_the_round_is_small_enough_to_carry_along() -> None:
    assert sum(path.stat().st_size for path in ROUND.rglob("*") if path.is_file()) < 600_000


# --- inputs ---


@pytest.mark.parametrize("index", PROBLEMS)
def test_committed_tests_are_valid_and_answered_by_the_solution(index: str) -> None:
    solution = PROBLEMS[index] / "submissions" / "accepted" / "solution.py"
    for path in sorted(PROBLEMS[index].glob("data/*/*.in")):
        assert is_valid(index, path.read_bytes()), path
        assert run(solution, path.read_text()) == path.with_suffix(".ans").read_text(), path


@pytest.mark.parametrize("index", PROBLEMS)
def test_generated_inputs_are_valid_different_and_the_same_every_time(index: str) -> None:
    """One input of each mode; ``upsolve contest check`` validates them all."""
    generator = PROBLEMS[index] / "generators" / "gen.py"
    commands = [command.split() for command in generated(index).values()]
    assert {name for name, *_ in commands} == {generator.name}
    assert len(set(map(tuple, commands))) == len(commands)
    modes = {mode: arguments for _, mode, *arguments in commands}
    texts = [run(generator, "", mode, *arguments) for mode, arguments in modes.items()]
    assert all(is_valid(index, text) for text in texts)
    assert run(generator, "", *commands[-1][1:]) == texts[list(modes).index(commands[-1][1])]
    committed = [path.read_text() for path in INPUTS if PROBLEMS[index] in path.parents]
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
    "a capital letter": lambda text: text[:-1] + b"A\n",
    "bytes beyond ASCII": lambda text: text + b"\xff\n",
}


@pytest.mark.parametrize("mutate", MUTATIONS.values(), ids=MUTATIONS.keys())
@pytest.mark.parametrize("index", PROBLEMS)
def test_an_input_validator_is_strict(index: str, mutate: Callable[[bytes], bytes]) -> None:
    text = (PROBLEMS[index] / "data" / "sample" / "1.in").read_bytes()
    assert is_valid(index, text)
    assert not is_valid(index, mutate(text))


@pytest.mark.parametrize(
    ("index", "within", "beyond"),
    [
        ("A", lines([250] * 400), lines([250] * 401)),
        ("A", lines([100_000]), lines([100_001])),
        ("A", lines([99_999, 1]), lines([99_999, 2])),
        ("A", lines([1]), lines([0])),
        ("B", rows([3], [0, 0, 0]), rows([2], [0, 0])),
        ("B", rows([200_000], [0] * 200_000), rows([200_001], [0] * 200_001)),
        ("B", rows([3], [10**9 - 1, 1, -(10**9)]), rows([3], [10**9 - 1, 2, -(10**9)])),
        ("B", rows([3], [5, -5, -5]), rows([3], [5, -5, -6])),
        ("B", rows([3], [0, 0, 0]), rows([3], [-1, 0, 0])),
        ("C", rows([1, 1], [1]), rows([1, 0], [1])),
        ("C", rows([3, 3], [3, 1, 2]), rows([3, 4], [3, 1, 2])),
        ("C", rows([3, 2], [3, 1, 2]), rows([3, 2], [3, 1, 3])),
        ("C", rows([3, 2], [3, 1, 2]), rows([3, 2], [4, 1, 2])),
        ("C", rows([2 * 10**5] * 2, range(1, 200_001)), rows([1, 1], [1], [1])),
        ("D1", lines(["abcde"] * 1000), lines(["a"] * 1001)),
        ("D1", lines(["a" * 4999, "b"]), lines(["a" * 4999, "bb"])),
        ("D1", lines(["a"]), lines([""])),
        ("D2", lines(["a" * 10] * 100_000), lines(["a"] * 100_001)),
        ("D2", lines(["a" * 999_999, "b"]), lines(["a" * 999_999, "bb"])),
    ],
)
def test_a_limit_is_allowed_and_one_more_is_not(index: str, within: str, beyond: str) -> None:
    assert is_valid(index, within)
    assert not is_valid(index, beyond)


@pytest.mark.parametrize("index", PROBLEMS)
@given(head=st.integers(0, 60), tail=st.binary(max_size=60))
def test_an_input_validator_answers_whatever_it_is_given(
    index: str, head: int, tail: bytes
) -> None:
    text = (PROBLEMS[index] / "data" / "sample" / "1.in").read_bytes()
    is_valid(index, text[:head] + tail)


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
    for solution in solutions("A"):
        output = run(solution, lines(lengths))
        assert accepts("A", lengths, output)
        for n, word in zip(lengths[1:], output.split()[1:], strict=True):
            assert len(word) == n
            assert "0" not in word
            assert all(int(word) % digit for digit in map(int, set(word)))


@given(st.text("123456789", min_size=1, max_size=4000))
def test_the_remainder_of_a_long_number_is_that_of_the_number(digits: str) -> None:
    assert OUTPUT_VALIDATORS["A"].remainder(digits.encode()) == int(digits) % 2520


def test_b_by_taking_differences_of_every_small_array() -> None:
    solution = load_function("B")
    for array in product(range(4), repeat=5):
        largest = accumulate((0, *array[:-1]), max)
        differences = [a - x for a, x in zip(array, largest, strict=True)]
        assert is_valid("B", rows([5], differences))
        assert solution(rows([5], differences)) == rows(array)


def load_function(index: str) -> Callable[[str], str]:
    """The accepted Python program as a function from its input to its output."""
    path = PROBLEMS[index] / "submissions" / "accepted" / "solution.py"
    code = compile(path.read_bytes(), path, "exec")

    def call(text: str) -> str:
        with (
            mock.patch.object(sys, "stdin", io.StringIO(text)),
            mock.patch.object(sys, "stdout", io.StringIO()) as stdout,
        ):
            exec(code, {})
        return stdout.getvalue()

    return call


def test_c_by_trying_every_cut() -> None:
    solution = load_function("C")
    orders = [p for n in range(1, 6) for p in permutations(range(1, n + 1))]
    orders += [(4, 7, 1, 2, 6, 3, 8, 5), (9, 1, 2, 8, 3, 4, 7, 5, 6), (1, 3, 5, 7, 2, 4, 6, 8)]
    for p in orders:
        for k in range(1, len(p) + 1):
            worths = Counter(
                sum(max(p[a:b]) for a, b in pairwise((0, *places, len(p))))
                for places in combinations(range(1, len(p)), k - 1)
            )
            best = max(worths)
            assert solution(rows([len(p), k], p)) == f"{best} {worths[best]}\n"


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
    assert run(solutions("C")[0], rows([len(p), k], p)) == f"{sum(large)} {cuts % MODULUS}\n"


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
    assert list(map(OUTPUT_VALIDATORS[index].longest, map(str.encode, strings))) == list(
        map(best_length, strings)
    )
    for solution in solutions(index):
        output = run(solution, lines(strings)).split()
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
        assert OUTPUT_VALIDATORS[index].longest(s.encode()) == best_length(s)


def test_both_versions_of_d_judge_alike() -> None:
    for path in ("output_validator/validate.py", "generators/gen.py"):
        texts = [(PROBLEMS[index] / path).read_text() for index in ("D1", "D2")]
        assert texts[0].replace("Easy", "Hard") == texts[1]
    easy, hard = (
        run(solution, lines(short_strings())) for x in ("D1", "D2") for solution in solutions(x)
    )
    assert list(map(len, easy.split())) == list(map(len, hard.split()))


def test_a_thue_morse_word_is_no_palindrome_but_overflowing_hashes_say_so() -> None:
    s = run(PROBLEMS["D1"] / "generators" / "gen.py", "", "thue_morse", "11", "1").split()[1]
    assert s[0] != s[-1]
    for base in range(3, 300, 2):
        forward = backward = 0
        for a, b in zip(s.encode(), reversed(s.encode()), strict=True):
            forward = (forward * base + a) % 2**64
            backward = (backward * base + b) % 2**64
        assert forward == backward


# --- hostile outputs ---

WORD = st.sampled_from(["-1", "0", "1", "23", "233", "01", "9" * 5000, "a", "noon", "zabaz", "٣"])
HOSTILE = st.binary(max_size=300) | st.lists(WORD, max_size=40).map(lambda w: " ".join(w).encode())


@pytest.mark.parametrize("index", OUTPUT_VALIDATORS)
@given(head=st.integers(0, 60), tail=HOSTILE)
def test_an_output_validator_answers_whatever_it_is_given(
    index: str, head: int, tail: bytes
) -> None:
    sample = PROBLEMS[index] / "data" / "sample" / "1.in"
    arguments = (str(sample), str(sample.with_suffix(".ans")), "/nonexistent")
    output = sample.with_suffix(".ans").read_bytes()[:head] + tail
    assert call_main(OUTPUT_VALIDATORS[index], output, *arguments) in (VALID, INVALID)


@pytest.mark.parametrize("path", ANSWERS, ids=relative)
def test_an_answer_is_accepted_and_not_when_cut_or_continued(path: Path, tmp_path: Path) -> None:
    module = OUTPUT_VALIDATORS[path.parents[2].name]
    arguments = (str(path.with_suffix(".in")), str(path), str(tmp_path))
    answer = path.read_bytes()
    assert call_main(module, answer, *arguments) == VALID
    assert not (tmp_path / "judgemessage.txt").exists()
    for output in (b"", answer + b"1", answer + b"\xff\x00", answer.rstrip()[:-1]):
        assert call_main(module, output, *arguments) == INVALID
        assert (tmp_path / "judgemessage.txt").read_text(encoding="ascii").count("\n") == 1
