"""Exercises in the real judge: right programs pass every test, wrong ones fail, examples are right.

Where several answers are right, a program's output is cut into its cases by lines and given to the
meaning's checker. Nothing is trusted that :mod:`training.curriculum.bodies` said of a body, nor
anything that was judged before some program, test or statement changed.
"""

from __future__ import annotations

import asyncio
import hashlib
from collections import Counter, deque
from collections.abc import AsyncIterator, Mapping, Sequence
from itertools import islice
from pathlib import Path
from random import Random
from typing import NamedTuple

import msgspec

from judge.client import Judge
from judge.verdict import Checker, Limits, TestCase, Verdict
from training.curriculum.bodies import NO, YES
from training.curriculum.drawing import accepts, with_params
from training.curriculum.exercise import Exercise, Split, Test, answer_of, draw_test, generate
from training.curriculum.wrongs import Wrong, authored_cpp, right_programs, wrong_programs

LIMITS = Limits(cpu_s=4.0, wall_s=120.0)
"""Our programs never sleep: the wall clock only ends one that a busy machine keeps waiting."""
TESTS, MORE = 8, 48
"""Tests of an exercise, and further ones for wrong C++ programs, which were not tried on the first.
"""
WRONGS = 2
"""Wrong Python programs tried of an exercise, at most; of C++ all that there are."""
_AT_ONCE = 4


class Said(NamedTuple):
    """What the judge said of a program, and its words where it has some."""

    verdict: Verdict
    words: str = ""


class Accepted(msgspec.Struct, frozen=True):
    """What the judge said of one exercise.

    Attributes:
        key: its composition.
        statement: its text.
        right: accepted programs.
        wrong: how many wrong programs failed, by kind of mistake.
        tests: how many tests there were, examples among them.
        faults: what was not as it should be.
        digest: of all that was judged; see :class:`Work`.
    """

    key: str
    statement: str
    right: int
    wrong: dict[str, int]
    tests: int
    faults: tuple[str, ...]
    digest: str = ""


class Work(NamedTuple):
    """An exercise with all that is judged of it; ``seed`` is what its tests were drawn by."""

    seed: int
    exercise: Exercise
    tests: list[Test]
    right: list[tuple[str, str]]
    wrong: list[Wrong]

    @property
    def digest(self) -> str:
        """The same for the same statement, tests, programs and checker."""
        tests = [(test.input, test.answer) for test in self.tests]
        meaning = self.exercise.meaning
        compared = (meaning.checker, meaning.tolerance)
        parts = (self.exercise.statement, tests, self.right, self.wrong, *compared)
        return hashlib.sha256(msgspec.json.encode(parts)).hexdigest()[:32]


def work_on(exercise: Exercise, seed: int) -> Work:
    """What there is to judge of an exercise, the same for the same seed."""
    tests, rng = drawn_tests(exercise, seed), Random(seed)
    right = right_programs(rng, exercise)
    wrong = [*islice(wrong_programs(rng, exercise, tests), WRONGS), *authored_cpp(rng, exercise)]
    return Work(seed, exercise, tests, right, wrong)


def drawn_tests(exercise: Exercise, seed: int, count: int = TESTS) -> list[Test]:
    """Drawn tests of an exercise, the same for the same seed and count."""
    rng = Random(f"{seed}/tests/{exercise.statement}")
    return [draw_test(rng, exercise) for _ in range(count)]


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
    said = await _said_of(judge, exercise, source, language, tests, filtering=filtering)
    return said.verdict


async def _said_of(
    judge: Judge,
    exercise: Exercise,
    source: str,
    language: str,
    tests: Sequence[Test],
    *,
    filtering: bool = False,
) -> Said:
    pairs = [*exercise.examples, *((test.input, test.answer) for test in tests)]
    if exercise.meaning.checker:
        return await _checked(judge, exercise, source, language, tests)
    cases = [TestCase(str(i), a.encode(), b.encode()) for i, (a, b) in enumerate(pairs, 1)]
    checker, limits = checker_of(exercise), LIMITS
    report = await judge.submit(source, language, cases, checker, limits, filtering=filtering)
    failed = f"on {pairs[int(report.failed.name) - 1][0][:300]!r}" if report.failed else ""
    return Said(report.verdict, f"{failed} {report.message}".strip())


def checker_of(exercise: Exercise) -> Checker:
    """How outputs are compared with answers: by tokens, decimals within the tolerance told."""
    tolerance = exercise.meaning.tolerance
    if not tolerance:
        return Checker()
    return Checker(float_relative=10.0**-tolerance, float_absolute=10.0**-tolerance)


async def _checked(
    judge: Judge, exercise: Exercise, source: str, language: str, tests: Sequence[Test]
) -> Said:
    compiled = await judge.compile(source, language)
    if compiled.verdict is not Verdict.AC:
        return Said(compiled.verdict, compiled.message)
    inputs = [test.input.encode() for test in tests]
    runs = await judge.run(compiled.program_id, inputs, LIMITS)
    for run, test in zip(runs, tests, strict=True):
        words = f"on {test.input[:300]!r} {run.stderr.decode(errors='replace')}".strip()
        if run.verdict is not Verdict.AC:
            return Said(run.verdict, words)
        if not takes(exercise, test, run.output.decode(errors="replace")):
            return Said(Verdict.WA, words)
    return Said(Verdict.AC)


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


async def check(judge: Judge, work: Work) -> Accepted:
    """Judge all programs of an exercise."""
    exercise, tests = work.exercise, work.tests
    kinds: Counter[str] = Counter()
    faults = []
    for language, source in work.right:
        said = await _said_of(judge, exercise, source, language, tests)
        if said.verdict is not Verdict.AC:
            faults.append(_fault(f"a right {language} program", said, source))
    right = len(work.right) - len(faults)
    for one in work.wrong:
        said = await _rejected(judge, work, one)
        if said.verdict in {Verdict.AC, Verdict.JE, Verdict.CE}:
            faults.append(_fault(f"a wrong {one.language} program ({one.kind})", said, one.source))
        else:
            kinds[one.kind] += 1
    shown = len(exercise.examples) + len(tests)
    return Accepted(
        exercise.key, exercise.statement, right, dict(kinds), shown, tuple(faults), work.digest
    )


async def _rejected(judge: Judge, work: Work, wrong: Wrong) -> Said:
    """What is said of a wrong program; one that passes the tests is tried on more."""
    source, language = wrong.source, wrong.language
    said = await _said_of(judge, work.exercise, source, language, work.tests, filtering=True)
    if said.verdict is Verdict.AC and language == "cpp":
        more = drawn_tests(work.exercise, work.seed, TESTS + MORE)[TESTS:]
        said = await _said_of(judge, work.exercise, source, language, more, filtering=True)
    return said


def _fault(program: str, said: Said, source: str) -> str:
    return f"{program} is {said.verdict} {said.words}".strip() + f":\n{source}"


async def check_many(
    judge: Judge,
    seed: int,
    numbers: range,
    split: Split = "train",
    known: Mapping[str, Accepted] = {},
) -> AsyncIterator[Accepted]:
    """The exercises of ``seed`` with these numbers, some judged at once, in their order.

    What is ``known``, by its digest, is not judged again.
    """
    running: deque[asyncio.Task[Accepted]] = deque()
    try:
        for number in numbers:
            running.append(asyncio.create_task(_one(judge, seed, number, split, known)))
            if len(running) == _AT_ONCE:
                yield await running.popleft()
        while running:
            yield await running.popleft()
    finally:
        for task in running:
            task.cancel()


async def _one(
    judge: Judge, seed: int, number: int, split: Split, known: Mapping[str, Accepted]
) -> Accepted:
    work = work_on(generate(seed, number, split), seed)
    return known.get(work.digest) or await check(judge, work)


def read_known(path: Path) -> dict[str, Accepted]:
    """What a file of JSON lines holds of exercises in which no fault was found; a line that was
    being written when its command was killed is passed over.

    Raises:
        OSError: the file is there and cannot be read.
    """
    found = {}
    for line in path.read_bytes().splitlines() if path.exists() else ():
        try:
            accepted = msgspec.json.decode(line, type=Accepted)
        except msgspec.MsgspecError:
            continue
        if not accepted.faults:
            found[accepted.digest] = accepted
    return found
