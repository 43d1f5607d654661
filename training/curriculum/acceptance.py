"""Exercises in the real judge: right programs pass every test, wrong ones fail, examples are right.

Where several answers are right, a program's output is cut into its cases by lines and given to the
meaning's checker. Nothing is trusted that :mod:`training.curriculum.bodies` said of a body.
"""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import AsyncIterator, Sequence
from itertools import islice
from random import Random

import msgspec

from judge.client import Judge
from judge.verdict import Checker, Limits, TestCase, Verdict
from training.curriculum.bodies import NO, YES
from training.curriculum.drawing import accepts, with_params
from training.curriculum.exercise import Exercise, Split, Test, answer_of, draw_test, generate
from training.curriculum.wrongs import authored_cpp, right_programs, wrong_programs

LIMITS = Limits(cpu_s=4.0)
TESTS = 8
WRONGS = 2
"""Wrong Python programs tried of an exercise, at most; of C++ all that there are."""
_AT_ONCE = 2


class Accepted(msgspec.Struct, frozen=True):
    """What the judge said of one exercise.

    Attributes:
        key: its composition.
        statement: its text.
        right: accepted programs.
        wrong: how many wrong programs failed, by kind of mistake.
        tests: how many tests there were, examples among them.
        faults: what was not as it should be.
    """

    key: str
    statement: str
    right: int
    wrong: dict[str, int]
    tests: int
    faults: tuple[str, ...]


def drawn_tests(exercise: Exercise, seed: int) -> list[Test]:
    """Drawn tests of an exercise, the same for the same seed."""
    rng = Random(f"{seed}/tests/{exercise.statement}")
    return [draw_test(rng, exercise) for _ in range(TESTS)]


async def verdict_of(
    judge: Judge,
    exercise: Exercise,
    source: str,
    language: str,
    tests: Sequence[Test],
    *,
    filtering: bool = False,
) -> Verdict:
    """What the judge says of a program on the exercise's examples and on ``tests``; ``filtering``
    is quicker where most programs fail.
    """
    pairs = [*exercise.examples, *((test.input, test.answer) for test in tests)]
    if exercise.meaning.checker:
        return await _checked(judge, exercise, source, language, tests)
    cases = [TestCase(str(i), a.encode(), b.encode()) for i, (a, b) in enumerate(pairs, 1)]
    report = await judge.submit(source, language, cases, Checker(), LIMITS, filtering=filtering)
    return report.verdict


async def _checked(
    judge: Judge, exercise: Exercise, source: str, language: str, tests: Sequence[Test]
) -> Verdict:
    compiled = await judge.compile(source, language)
    if compiled.verdict is not Verdict.AC:
        return compiled.verdict
    inputs = [test.input.encode() for test in tests]
    runs = await judge.run(compiled.program_id, inputs, LIMITS)
    for run, test in zip(runs, tests, strict=True):
        if run.verdict is not Verdict.AC:
            return run.verdict
        if not takes(exercise, test, run.output.decode(errors="replace")):
            return Verdict.WA
    return Verdict.AC


def takes(exercise: Exercise, test: Test, output: str) -> bool:
    """Whether the exercise's checker takes an output for every case of a test."""
    words = {exercise.names["Y"]: YES, exercise.names["N"]: NO}
    if not exercise.meaning.asks_yes_or_no:
        words = {}
    lines = [" ".join(words.get(one, one) for one in line.split()) for line in output.splitlines()]
    checker = with_params(exercise.meaning.checker, exercise.params)
    for case in test.cases:
        count = answer_of(exercise.meaning, exercise.params, exercise.names, case).count("\n")
        own, lines = lines[:count], lines[count:]
        if not accepts(checker, case, "\n".join(own)):
            return False
    return not any(line.strip() for line in lines)


async def check(judge: Judge, exercise: Exercise, seed: int) -> Accepted:
    """Judge all programs of an exercise."""
    tests, rng = drawn_tests(exercise, seed), Random(seed)
    right = right_programs(rng, exercise)
    wrong = [*islice(wrong_programs(rng, exercise, tests), WRONGS), *authored_cpp(rng, exercise)]
    kinds: Counter[str] = Counter()
    faults = []
    accepted = 0
    for language, source in right:
        said = await verdict_of(judge, exercise, source, language, tests)
        accepted += said is Verdict.AC
        if said is not Verdict.AC:
            faults.append(f"a right {language} program is {said}:\n{source}")
    for one in wrong:
        said = await verdict_of(judge, exercise, one.source, one.language, tests)
        if said in {Verdict.AC, Verdict.JE, Verdict.CE}:
            faults.append(f"a wrong {one.language} program ({one.kind}) is {said}:\n{one.source}")
        else:
            kinds[one.kind] += 1
    shown = len(exercise.examples) + len(tests)
    return Accepted(exercise.key, exercise.statement, accepted, dict(kinds), shown, tuple(faults))


async def check_many(
    judge: Judge, seed: int, count: int, split: Split = "train"
) -> AsyncIterator[Accepted]:
    """The first ``count`` exercises of ``seed``, some at once, in their order."""
    for first in range(0, count, _AT_ONCE):
        chunk = [
            check(judge, generate(seed, number, split), seed)
            for number in range(first, min(first + _AT_ONCE, count))
        ]
        for accepted in await asyncio.gather(*chunk):
            yield accepted
