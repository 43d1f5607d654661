"""One program judged on whatever a folder holds, for ``upsolve judge run``.

Gathers what decides the verdict (program, tests, checker, limits), where several sources may each
say something: options, then the package, then what the answers look like. The judging itself is
:mod:`judge.client`'s.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path

import msgspec

from contest_sim import files
from contest_sim.errors import PackageError
from contest_sim.official import generated_tests
from contest_sim.problem_folder import ProblemFolder
from contest_sim.programs import LANGUAGES, Program, read_program
from contest_sim.settings import ContestSimSettings
from contest_sim.stored_tests import StoredTest, StoredTests
from contest_sim.timing import measured_limits
from judge.client import Judge
from judge.errors import JudgeError
from judge.inference import infer
from judge.languages import LANGUAGES as ROWS
from judge.verdict import Checker, Compilation, Limits, Report, TestCase, TestResult, Verdict

_HEADS, _HEAD_BYTES = 200, 64 << 10  # of the answers that tell how outputs are compared
_STANDARD_INPUT = "-"


class LimitOptions(msgspec.Struct, frozen=True):
    """Limits that a person states: seconds, MiB; None leaves the folder's."""

    time_s: float | None = None
    time_multiplier: float = 1.0
    memory_mib: int | None = None
    output_mib: int | None = None


class Manner(msgspec.Struct, frozen=True):
    """How a program is judged.

    Attributes:
        limits: What replaces the folder's limits.
        any_dialect: Whether to try the other dialects of the program's language where it does not
            compile: what a file is called does not tell C++17 from C++20.
        every_test: Whether to go on after a failure.
        filtering: Whether to compile fast, as for filtering.
    """

    limits: LimitOptions = LimitOptions()
    any_dialect: bool = False
    every_test: bool = False
    filtering: bool = False


class Judgement(msgspec.Struct, frozen=True):
    """A report with what it stands on; ``num_tests`` counts those not reached too."""

    report: Report
    language: str
    checker: Checker
    is_guessed: bool
    limits: Limits
    num_tests: int


async def judge_program(
    program: Program,
    folder: ProblemFolder,
    manner: Manner,
    judge: Judge,
    settings: ContestSimSettings,
    say: Callable[[str], None],
    show: Callable[[TestResult, int], None],
) -> Judgement:
    """Judge a program on the tests of a folder.

    Args:
        program: What is judged.
        folder: Tests, limits and perhaps how outputs are compared.
        manner: How it is judged.
        judge: Compiles, runs and compares.
        settings: Where generated tests are kept.
        say: Gets remarks, a line of text each.
        show: Told of every test's result as soon as it is known, and the longest name's length.

    Raises:
        PackageError: a file of the folder cannot be used.
        JudgeError: the language is not to be had here.
    """
    for note in folder.notes:
        say(note)
    language, made = await _compile(program, manner, judge, say)
    tests = await _tests(folder, judge, settings)
    checker = folder.checker or infer("", tests.answer_heads(_HEADS, _HEAD_BYTES))
    checker = await _compilable(checker, judge)
    if made.verdict is not Verdict.AC:
        report = Report(made.verdict, message=made.message)
        return Judgement(report, language, checker, not folder.checker, folder.limits, len(tests))
    limits = await _limits(folder, tests, checker, manner.limits, judge, say)
    longest = max(map(len, tests.names))
    report = await judge.judge(
        made.program_id,
        tests,
        checker,
        limits,
        stop_on_failure=not manner.every_test,
        filtering=manner.filtering,
        on_result=lambda result: show(result, longest),
    )
    return Judgement(report, language, checker, not folder.checker, limits, len(tests))


def read_submission(file: str, language: str, say: Callable[[str], None]) -> Program:
    """Read the program to be judged.

    It is one file, as a contestant submits it, a folder of several, or ``-`` for standard input.
    Sources of compiled languages that are not UTF-8 are read as Latin-1: what matters is ASCII.

    Args:
        file: Where it is.
        language: Its language; "" tells it by the file's name.
        say: Gets remarks.

    Raises:
        PackageError: it cannot be read.
        ValueError: the language cannot be told.
    """
    path = Path(file).resolve()
    if file != _STANDARD_INPUT and path.is_dir():
        program = read_program(path.parent, path.name)
        return msgspec.structs.replace(program, language=language or program.language)
    found = language or LANGUAGES.get(Path(file).suffix, "")
    if not found:
        raise ValueError(
            f"{file}: its language cannot be told: it is by {', '.join(LANGUAGES)}; --language is"
            f" one of {', '.join(ROWS)}"
        )
    if file == _STANDARD_INPUT:
        data = sys.stdin.buffer.read(files.TEXT_LIMIT)
    else:
        data = files.read(path.parent, path.name, files.TEXT_LIMIT)
    return Program(file, found, _decoded(data, found, say))


def _decoded(data: bytes, language: str, say: Callable[[str], None]) -> str:
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError:
        if ROWS[language].kind != "compiled":
            return data.decode(errors="surrogateescape")  # the judge says what is wrong with it
        say("the source is not UTF-8; read as Latin-1")
        text = data.decode("latin-1")
    return text.replace("\r\n", "\n")


async def _tests(folder: ProblemFolder, judge: Judge, settings: ContestSimSettings) -> StoredTests:
    made: tuple[TestCase, ...] = ()
    if folder.kind == "Kattis package":
        made = await generated_tests(folder.root, judge, settings)
    if not folder.tests and not made:
        raise PackageError(f"{folder.root}: no tests in it")
    num_samples = sum(test.name.startswith("sample/") for test in folder.tests)
    secret: list[StoredTest | TestCase] = [*folder.tests[num_samples:], *made]
    if made:
        secret.sort(key=lambda test: test.name)
    return StoredTests([*folder.tests[:num_samples], *secret])


async def _compilable(checker: Checker, judge: Judge) -> Checker:
    """The checker in the first dialect of its language that it compiles in."""
    if not checker.source:
        return checker
    for language in _dialects(checker.language):
        made = await judge.compile(checker.source, language, files=checker.files)
        if made.verdict is Verdict.AC:
            return msgspec.structs.replace(checker, language=language)
    return checker


def _dialects(language: str) -> list[str]:
    """The language and those that the same compiler compiles, which files' names cannot tell."""
    row = ROWS[language]
    same = [other.name for other in ROWS.values() if other.tool == row.tool]
    return [language, *(name for name in same if name != language and row.kind == "compiled")]


async def _limits(
    folder: ProblemFolder,
    tests: StoredTests,
    checker: Checker,
    options: LimitOptions,
    judge: Judge,
    say: Callable[[str], None],
) -> Limits:
    limits = folder.limits
    changes = {"memory_bytes": options.memory_mib, "output_bytes": options.output_mib}
    sizes = {name: mib << 20 for name, mib in changes.items() if mib is not None}
    limits = msgspec.structs.replace(limits, **sizes)
    if options.time_s is not None:
        limits = msgspec.structs.replace(limits, cpu_s=options.time_s)
    elif folder.time_rule is not None:
        limits = await measured_limits(
            folder.root, tests, checker, limits, folder.time_rule, judge, say
        )
    return msgspec.structs.replace(limits, cpu_s=limits.cpu_s * options.time_multiplier)


async def _compile(
    program: Program, manner: Manner, judge: Judge, say: Callable[[str], None]
) -> tuple[str, Compilation]:
    """Compile a program in the first dialect that does, or else in the first; say which."""
    info = judge.info.languages[program.language]
    if not info.available:
        raise JudgeError(f"{program.language}: {info.reason}")
    made = await judge.compile(
        program.source, program.language, files=program.files, filtering=manner.filtering
    )
    if made.verdict is not Verdict.CE or not manner.any_dialect:
        return program.language, made
    for language in _dialects(program.language)[1:]:
        other = await judge.compile(
            program.source, language, files=program.files, filtering=manner.filtering
        )
        if other.verdict is Verdict.AC:
            say(f"{ROWS[language].title}: as {ROWS[program.language].title} it does not compile")
            return language, other
    return program.language, made
