"""Submissions cleaned by running them (arXiv 2203.07814, B.2): what is called right need not be.

C++ is put into one shape where it then still compiles. Every Python and C++ program runs on every
test; then, in this order, go (a) programs that pass no test, (b) tests on which less than a tenth
of the programs that are left print anything, (c) programs that pass less than a tenth of the tests
that are left. Right and wrong programs are treated alike: the rules look for the broken ones. A run
of which the judge could not tell anything counts for the program.
"""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from typing import NamedTuple

import msgspec
import numpy as np
import numpy.typing as npt

from judge.checkers import compare
from judge.verdict import Checker, Limits, Run, Verdict
from training.cpp_source import normalised
from training.judged import Judged
from training.problems import LANGUAGES, Program, TrainingProblem

LEAST = 0.1
DEFAULT_TIME_S = 10.0
"""CPU seconds where a problem has no limit: the released sandbox's default."""

_CHECKER = Checker(kind="codecontests")

Table = npt.NDArray[np.bool_]


class Kept(NamedTuple):
    """Places of the programs and of the tests that stay."""

    programs: list[int]
    tests: list[int]


def kept(printed: Table, passed: Table) -> Kept:
    """Apply the three rules to tables of programs by tests."""
    programs = np.flatnonzero(passed.any(axis=1))
    if not len(programs):
        return Kept([], list(range(passed.shape[1])))
    tests = np.flatnonzero(printed[programs].mean(axis=0) >= LEAST)
    if len(tests):
        programs = programs[passed[np.ix_(programs, tests)].mean(axis=1) >= LEAST]
    return Kept(programs.tolist(), tests.tolist())


class Cleaner(Judged):
    """Cleans problem after problem with one judge; a context manager.

    Raises:
        JudgeUnavailable: on entering, when programs cannot be confined here.
    """

    def __call__(self, problem: TrainingProblem) -> TrainingProblem:
        """The problem with the programs and tests that the rules keep, in their order.

        A problem without tests, and programs in languages that are not judged, stay as they are.
        """
        return self._runner.run(self._clean(problem))

    async def _clean(self, problem: TrainingProblem) -> TrainingProblem:
        tests = (*problem.examples, *problem.tests)
        judged = [p for p in problem.programs if p.language in LANGUAGES]
        limits = Limits(cpu_s=problem.time_s or DEFAULT_TIME_S)
        async with asyncio.TaskGroup() as group:
            running = [group.create_task(self._outcome(p, tests, limits)) for p in judged]
        outcomes = [task.result() for task in running]
        programs = [program for program, _, _ in outcomes]
        if tests and judged:
            printed = np.array([row for _, row, _ in outcomes])
            left = kept(printed, np.array([row for _, _, row in outcomes]))
            programs = [programs[place] for place in left.programs]
            hidden = [place - len(problem.examples) for place in left.tests]
            problem = msgspec.structs.replace(
                problem, tests=tuple(problem.tests[place] for place in hidden if place >= 0)
            )
        others = [p for p in problem.programs if p.language not in LANGUAGES]
        return msgspec.structs.replace(problem, programs=(*programs, *others))

    async def _outcome(
        self, program: Program, tests: Sequence[tuple[str, str]], limits: Limits
    ) -> tuple[Program, list[bool], list[bool]]:
        """The program in its plain shape, and for each test whether it printed and passed."""
        plain, program_id = await self._compiled(program)
        if not program_id:
            return plain, [False] * len(tests), [False] * len(tests)
        runs = await self._judge.run(program_id, [one.encode() for one, _ in tests], limits)
        printed = [run.verdict is Verdict.JE or bool(run.output.strip()) for run in runs]
        passed = [_passes(run, answer) for run, (_, answer) in zip(runs, tests, strict=True)]
        return plain, printed, passed

    async def _compiled(self, program: Program) -> tuple[Program, str]:
        """The program in the shape that compiles, and its id; "" if it compiles in none."""
        sources = [program.source]
        if program.language == "cpp":
            sources = list(dict.fromkeys((normalised(program.source), program.source)))
        for source in sources:
            result = await self._judge.compile(source, program.language)
            if result.verdict is Verdict.AC:
                return msgspec.structs.replace(program, source=source), result.program_id
        return program, ""


def _passes(run: Run, answer: str) -> bool:
    if run.verdict is Verdict.JE:
        return True
    return run.verdict is Verdict.AC and not compare(_CHECKER, run.output, answer.encode())
