"""Proof that a round can be trusted: its tests, checkers, judges' submissions, field and texts.

Every claim a package makes is tried: inputs pass the input validators, accepted submissions pass
every test, the others fail as their folder says, the checker accepts the answers and rejects
nothing and nonsense, and the field's rating changes come out of its own totals. It repairs nothing.
"""

from __future__ import annotations

import asyncio
import re
from collections.abc import Callable, Iterator
from pathlib import Path

import msgspec
import numpy as np

from contest_sim import newcomers, official, rating
from contest_sim.entities import Contest
from contest_sim.errors import PackageError
from contest_sim.field import Field
from contest_sim.official import Official
from contest_sim.package import ProblemPackage, Round
from contest_sim.programs import Program, read_programs
from contest_sim.settings import ContestSimSettings
from contest_sim.timing import measured_limits
from judge.client import Judge
from judge.verdict import TestCase, Verdict

Progress = Callable[[str], None]

_EXPECTED = {
    "accepted": Verdict.AC,
    "wrong_answer": Verdict.WA,
    "time_limit_exceeded": Verdict.TLE,
    "run_time_error": Verdict.RTE,
}
_VALID = 42  # the exit code of a validator that has nothing to object
_PROBE_BYTES = 12 << 10  # a probe prints an answer out of its own source
_NUM_PROBES = 3


class Finding(msgspec.Struct, frozen=True):
    """Something wrong: ``where`` is a file or folder relative to the round."""

    where: str
    message: str

    def __str__(self) -> str:
        return f"{self.where}: {self.message}"


async def check_round(
    round_: Round, judge: Judge, settings: ContestSimSettings, progress: Progress
) -> list[Finding]:
    """Everything wrong with a round; empty means that every claim it makes holds.

    Args:
        round_: an opened round; what keeps one from opening is a PackageError already.
        judge: runs validators, generators and submissions.
        settings: where generated tests are cached.
        progress: gets a line of text at each step.

    Raises:
        JudgeError: the judge failed, which says nothing of the round.
    """
    findings = [
        Finding(round_.field_file, message) for message in _field(round_.contest, round_.field)
    ]
    progress(f"field: {len(round_.field)} participants")
    checks = [_ProblemCheck(problem, judge, progress) for problem in round_.problems]
    # Together, so that no slot is idle; each to its end, so that none outlives this call.
    runs = await asyncio.gather(*(check.run(settings) for check in checks), return_exceptions=True)
    for failure in filter(None, runs):
        raise failure
    return findings + [finding for check in checks for finding in check.findings]


def _field(contest: Contest, field: Field) -> Iterator[str]:
    places = rating.places(field.points, field.penalty)
    unordered = np.flatnonzero(np.diff(places) < 0)
    if unordered.size:
        line = int(unordered[0]) + 3  # the header is line 1, and the second row of the pair is off
        yield f"line {line} stands behind a worse row: not standings order"
    elif field.deltas is not None:
        first_timers = None if field.contests is None else field.contests == 0
        computed = newcomers.round_deltas(contest.id, places, field.ratings, first_timers)
        wrong = np.flatnonzero(computed != field.deltas)
        if wrong.size:
            row = int(wrong[0])
            unknown = contest.id >= newcomers.FIRST_CONTEST and first_timers is None
            known = "; since contest 1360 a column contests has to mark the first-timers"
            yield (
                f"{wrong.size} of {len(field)} rating changes differ from the computed ones, first"
                f" on line {row + 2}: {field.deltas[row]} for {computed[row]}"
                + (known if unknown else "")
            )


class _ProblemCheck:
    """The findings of one problem, gathered step by step."""

    def __init__(self, problem: ProblemPackage, judge: Judge, progress: Progress) -> None:
        self.findings: list[Finding] = []
        self._problem = problem
        self._root = problem.root
        self._limits = problem.limits
        self._judge = judge
        self._progress = progress

    def add(self, where: str, message: str) -> None:
        """Record a finding; ``where`` is relative to the problem's folder."""
        folder = f"problems/{self._problem.problem.index}"
        self.findings.append(Finding((Path(folder) / where).as_posix(), message))

    async def run(self, settings: ContestSimSettings) -> None:
        """Try everything the problem claims; what is broken ends it as a finding."""
        try:
            await self._run(settings)
        except PackageError as error:
            self.add(".", str(error).replace(f"{self._root}/", ""))

    async def _run(self, settings: ContestSimSettings) -> None:
        self._texts()
        loaded = await official.load_official(self._problem, self._judge, settings)
        num_secret = len(loaded.tests) - len(self._problem.samples)
        self._say(f"{len(loaded.tests)} tests, {num_secret} of them secret")
        if not num_secret:
            self.add("data/secret", "no secret test")
        await self._inputs(loaded.tests)
        await self._time_limit(loaded)
        await self._submissions(loaded)
        if self._problem.interactive:
            await self._interactor(loaded)
        else:
            await self._checker(loaded)

    def _say(self, text: str) -> None:
        self._progress(f"{self._problem.problem.index}: {text}")

    def _texts(self) -> None:
        for section in ("Input", "Output"):
            if not re.search(rf"^## *{section} *$", self._problem.statement, re.MULTILINE):
                self.add("statement", f"no section '## {section}'")
        limits = self._problem.limits
        if not 0.1 <= limits.cpu_s <= 60:
            self.add("problem.yaml", f"time_limit {limits.cpu_s} s: expected 0.1 to 60")
        if not 16 <= limits.memory_bytes >> 20 <= 4096:
            self.add("problem.yaml", f"memory {limits.memory_bytes >> 20} MiB: expected 16 to 4096")

    async def _inputs(self, tests: tuple[TestCase, ...]) -> None:
        validators = official.input_validators(self._root)
        if not validators:
            self.add("input_validators", "no input validator")
        for validator in validators:
            inputs = [case.input for case in tests]
            runs = await official.run_program(self._root, validator, inputs, self._judge)
            for case, run in zip(tests, runs, strict=True):
                if run.exit_code != _VALID:
                    words = (run.stderr or run.output).decode(errors="replace").strip()
                    reason = f": {words.splitlines()[-1][:200]}" if words else ""
                    self.add(f"data/{case.name}.in", f"refused by {validator.path}{reason}")

    async def _time_limit(self, loaded: Official) -> None:
        """Settle the limit where the package leaves it to its accepted submissions."""
        if self._problem.time_rule is not None:
            self._limits = await measured_limits(
                self._root,
                loaded.tests,
                loaded.checker,
                self._limits,
                self._problem.time_rule,
                self._judge,
                self._say,
            )

    async def _submissions(self, loaded: Official) -> None:
        folders = sorted(path for path in (self._root / "submissions").glob("*") if path.is_dir())
        for folder in folders:
            expected = _EXPECTED.get(folder.name)
            if expected is None:
                self.add(f"submissions/{folder.name}", f"expected one of {', '.join(_EXPECTED)}")
                continue
            programs = read_programs(self._root, f"submissions/{folder.name}")
            for program in programs:
                await self._submission(program, expected, loaded)
        if not read_programs(self._root, "submissions/accepted"):
            self.add("submissions/accepted", "no accepted submission proves the tests")

    async def _submission(self, program: Program, expected: Verdict, loaded: Official) -> None:
        if not self._judge.info.languages[program.language].available:
            reason = self._judge.info.languages[program.language].reason
            self._say(f"{program.path}: not tried: {reason}")
            return
        compilation = await self._judge.compile(
            program.source, program.language, files=program.files
        )
        if compilation.verdict is not Verdict.AC:
            self.add(program.path, f"{compilation.verdict}: {compilation.message.strip()[:200]}")
            return
        report = await self._judge.judge(
            compilation.program_id, loaded.tests, loaded.checker, self._limits
        )
        self._say(f"{program.path}: {report.verdict}, slowest test {report.cpu_s:.2f} s")
        if report.verdict is expected:
            return
        if report.failed is None:
            self.add(program.path, f"passes every test, its folder says {expected}")
            return
        words = f": {report.failed.message}" if report.failed.message else ""
        blamed = f"{_kind(expected)} submission {Path(program.path).name}"
        self.add(
            f"data/{report.failed.name}.ans",
            f"{blamed} gives {report.verdict} on it, not {expected}{words}",
        )

    async def _checker(self, loaded: Official) -> None:
        """Print answers, nothing, and other tests' answers, and see what the checker says."""
        fits = [case for case in loaded.tests if len(case.answer) <= _PROBE_BYTES]
        cases = sorted(fits, key=lambda case: len(case.answer), reverse=True)[:_NUM_PROBES]
        fooled = []
        for case, other in zip(cases, cases[1:] + cases[:1], strict=True):
            where = f"data/{case.name}.ans"
            if (verdict := await self._probe(loaded, case, case.answer)) is not Verdict.AC:
                self.add(where, f"the checker gives {verdict} for the answer itself")
            verdict = await self._probe(loaded, case, b"")
            if case.answer.split() and verdict is not Verdict.WA:
                self.add(where, f"the checker gives {verdict} for empty output")
            if case.answer.split() != other.answer.split():
                fooled.append(await self._probe(loaded, case, other.answer) is Verdict.AC)
        # One foreign answer may be right by chance where many are; all of them may not.
        if fooled and all(fooled):
            self.add("output_validator", "the checker accepts the answers of other tests")

    async def _interactor(self, loaded: Official) -> None:
        """Say nothing at all, and see what the interactor makes of it."""
        for case in loaded.tests[:_NUM_PROBES]:
            verdict = await self._probe(loaded, case, b"")
            if verdict in {Verdict.AC, Verdict.JE}:
                where = f"data/{case.name}.in"
                self.add(where, f"the interactor gives {verdict} for a program that says nothing")

    async def _probe(self, loaded: Official, case: TestCase, output: bytes) -> Verdict:
        """The verdict of a program that prints ``output`` for one test."""
        source = f"import sys\nsys.stdout.buffer.write({output!r})\n"
        compilation = await self._judge.compile(source, "python3")
        report = await self._judge.judge(
            compilation.program_id, [case], loaded.checker, self._limits
        )
        return report.verdict


def _kind(expected: Verdict) -> str:
    return next(name for name, verdict in _EXPECTED.items() if verdict is expected)
