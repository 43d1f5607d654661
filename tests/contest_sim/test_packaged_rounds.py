"""What holds for every problem of every packaged round, as far as it can be proven without a judge.

Rounds are found where they lie: a new one is tested by being there. What only one round promises,
its people, limits and second solutions, is tested in a module of its own.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from contest_sim.package import open_round
from contest_sim.settings import ContestSimSettings
from tests.contest_sim.packages import (
    ROUNDS,
    PackagedProblem,
    PackagedRound,
    hostile,
    run,
    run_here,
)

PROBLEMS = [problem for round_ in ROUNDS.values() for problem in round_.problems.values()]
VALIDATED = [problem for problem in PROBLEMS if problem.has_output_validator]
# A string of the right period has it without its last character as well.
RIGHT_WHEN_CUT = {"1342-B"}

of_every_problem = pytest.mark.parametrize("problem", PROBLEMS, ids=str)
of_every_validated_problem = pytest.mark.parametrize("problem", VALIDATED, ids=str)


def committed(problems: list[PackagedProblem]) -> pytest.MarkDecorator:
    tests = [
        pytest.param(problem, path, id=f"{problem}-{path.parent.name}-{path.stem}")
        for problem in problems
        for path in problem.inputs
    ]
    return pytest.mark.parametrize(("problem", "test"), tests)


# --- the package ---


@pytest.mark.parametrize("round_", ROUNDS.values(), ids=ROUNDS)
def test_a_round_plays_the_problems_of_its_folder_and_is_small(round_: PackagedRound) -> None:
    opened = open_round(round_.name, ContestSimSettings())
    assert [package.problem.index for package in opened.problems] == list(round_.problems)
    size = sum(path.stat().st_size for path in round_.folder.rglob("*") if path.is_file())
    assert size < min(100_000 * len(round_.problems), 600_000)


@of_every_problem
def test_a_problem_has_twenty_secret_tests_and_every_kind_of_submission(
    problem: PackagedProblem,
) -> None:
    stored = {path.stem for path in problem.inputs if path.parent.name == "secret"}
    assert not stored & set(problem.generated)
    assert len(stored) + len(problem.generated) >= 20
    kinds = Counter(path.parent.name for path in problem.folder.glob("submissions/*/*"))
    assert kinds["wrong_answer"] >= 2
    assert kinds["time_limit_exceeded"] >= 1
    assert {path.suffix for path in problem.accepted.iterdir()} == {".py", ".cpp"}


@of_every_problem
def test_a_statement_reads_as_plain_text(problem: PackagedProblem) -> None:
    text = (problem.folder / "statement" / "problem.en.md").read_text(encoding="ascii")
    assert not set(text) & set("$\\{}")
    assert text.index("\n## Input\n") < text.index("\n## Output\n")


# --- inputs ---


@committed(PROBLEMS)
def test_a_committed_test_is_valid_and_answered_by_the_solutions(
    problem: PackagedProblem, test: Path, tmp_path: Path
) -> None:
    """The first one gives the very answer; so do others where only one output is right.

    For the first sample the first one runs in a process of its own, with nothing but the library.
    """
    assert problem.is_valid(test.read_bytes())
    answer = test.with_suffix(".ans").read_text()
    if problem.interactive:
        return  # a program that answers needs somebody to talk with
    alone = run if test == problem.sample else run_here
    assert alone(problem.solution, test.read_text()) == answer
    for program in problem.solutions:
        if program != problem.solution:
            output = run_here(program, test.read_text())
            judged = problem.has_output_validator
            right = judged and problem.is_right(output.encode(), test, tmp_path)
            assert right or output == answer


@of_every_problem
def test_generated_inputs_are_valid_different_and_the_same_every_time(
    problem: PackagedProblem,
) -> None:
    """All are made here, one after the other; the smallest of each mode in its own process too."""
    texts: list[str] = []
    smallest: dict[str, tuple[str, list[str]]] = {}
    for command in problem.generated.values():
        name, mode, *arguments = command.split()
        assert name == problem.generator.name
        texts.append(run_here(problem.generator, "", mode, *arguments))
        assert problem.is_valid(texts[-1])
        if mode not in smallest or len(texts[-1]) < len(smallest[mode][0]):
            smallest[mode] = texts[-1], arguments
    for mode, (text, arguments) in smallest.items():
        assert run(problem.generator, "", mode, *arguments) == text
    stored = [path.read_text() for path in problem.inputs]
    assert max(Counter(texts + stored).values()) == 1


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
    "a capital letter": lambda text: text[:-1] + b"A\n",
    "bytes beyond ASCII": lambda text: text + b"\xff\n",
}


@pytest.mark.parametrize("mutate", MUTATIONS.values(), ids=MUTATIONS)
@of_every_problem
def test_an_input_validator_is_strict(
    problem: PackagedProblem, mutate: Callable[[bytes], bytes]
) -> None:
    text = problem.sample.read_bytes()
    assert problem.is_valid(text)
    assert not problem.is_valid(mutate(text))


@of_every_problem
@settings(deadline=None)
@given(head=st.integers(0, 200), tail=hostile())
def test_an_input_validator_answers_whatever_it_is_given(
    problem: PackagedProblem, head: int, tail: bytes
) -> None:
    problem.is_valid(problem.sample.read_bytes()[:head] + tail)


# --- outputs ---

NOWHERE = Path("/nonexistent")
HOSTILE = hostile("yes", "NO", "23", "233", "a", "noon", "zabaz")


@of_every_validated_problem
@settings(deadline=None)
@given(head=st.integers(0, 200), tail=HOSTILE)
def test_an_output_validator_answers_whatever_it_is_given(
    problem: PackagedProblem, head: int, tail: bytes
) -> None:
    answer = problem.sample.with_suffix(".ans").read_bytes()
    problem.is_right(answer[:head] + tail, problem.sample, NOWHERE)


@committed(VALIDATED)
def test_an_answer_is_accepted_and_not_when_cut_or_continued(
    problem: PackagedProblem, test: Path, tmp_path: Path
) -> None:
    answer = test.with_suffix(".ans").read_bytes()
    assert problem.is_right(answer, test, tmp_path)
    message = tmp_path / "judgemessage.txt"
    assert not message.exists()
    spoilt = [b"", answer + b"1", answer + b"\xff\x00", b" ".join(answer.split()[:-1])]
    if str(problem) not in RIGHT_WHEN_CUT:
        spoilt.append(answer.rstrip()[:-1])
    for output in spoilt:
        message.unlink(missing_ok=True)
        assert not problem.is_right(output, test, tmp_path)
        assert message.read_text(encoding="ascii").count("\n") == 1
