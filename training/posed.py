"""A problem as a checkpoint is measured on it, whether it comes from a file or from the curriculum.

A program passes the examples where it prints their answers: that is all that a contestant can
compare. It is right where it passes them and the tests; what accepts several answers there is
:attr:`Posed.takes`.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from random import Random

import msgspec

from judge.verdict import Limits, TestCase
from training.curriculum import Exercise
from training.curriculum.acceptance import LIMITS, drawn_tests, takes
from training.problems import TrainingProblem

MADE_INPUTS = 16
_INTEGER = re.compile(r"\d+")

Takes = Callable[[int, str], bool]
"""Whether an output is right for the test of a number, counted from 0."""


class Posed(msgspec.Struct, frozen=True):
    """A problem to be sampled and judged.

    Attributes:
        id: names it; it enters the seeds of the samples.
        statement: in the CodeContests shape, examples included.
        examples: what the statement shows.
        tests: what it does not.
        limits: of every run.
        takes: judges outputs of the tests; None where they are compared with the answers.
    """

    id: str
    statement: str
    examples: tuple[TestCase, ...]
    tests: tuple[TestCase, ...]
    limits: Limits
    takes: Takes | None = None


def pose_problem(problem: TrainingProblem) -> Posed:
    """A problem of a file."""
    return Posed(
        problem.id,
        problem.description,
        _cases(problem.examples),
        _cases(problem.tests),
        Limits(cpu_s=problem.time_s or 2.0),
    )


def pose_exercise(exercise: Exercise, name: str, seed: int) -> Posed:
    """A problem of the curriculum, its tests drawn by ``seed``."""
    tests = drawn_tests(exercise, seed)

    def taken(number: int, output: str) -> bool:
        return takes(exercise, tests[number], output)

    return Posed(
        name,
        exercise.statement,
        _cases(exercise.examples),
        _cases([(test.input, test.answer) for test in tests]),
        LIMITS,
        taken if exercise.meaning.checker else None,
    )


def _cases(pairs: Sequence[tuple[str, str]]) -> tuple[TestCase, ...]:
    return tuple(TestCase(str(n), a.encode(), b.encode()) for n, (a, b) in enumerate(pairs, 1))


def made_inputs(problem: Posed, seed: int) -> list[bytes]:
    """Inputs like the examples with some integers moved a little (paper, 3.2.1); may be invalid."""
    rng = Random(f"{seed}/made/{problem.id}")
    made = []
    for number in range(MADE_INPUTS if problem.examples else 0):
        text = problem.examples[number % len(problem.examples)].input.decode()
        first, _, rest = text.partition("\n")  # often how many cases follow
        made.append(f"{first}\n{_INTEGER.sub(lambda m: _moved(rng, m[0]), rest)}".encode())
    return made


def _moved(rng: Random, digits: str) -> str:
    return str(max(0, int(digits) + rng.randint(-2, 2))) if rng.random() < 0.5 else digits
