"""Whether our programs are right, for real problems and for our own, as far as running tells.

A problem passes when (a) every accepted program is accepted on the statement's examples, (b) on
every generated input on which all accepted programs end normally they print the same, and at least
:data:`LEAST_INPUTS` such inputs there are, (c) every wrong program fails on one of those.

Generated inputs come from :mod:`bot.inputs` and may be invalid, so that a crash on one only means
that it does not count. Where ``inputs.py`` is there, it makes the inputs: all are valid, and a
crash counts as a failure. Where ``checker.py`` is there, several answers are right: it judges every
output in place of the example's or another program's, confined as the programs are. Statements are
read from an archive and never kept; without one, a problem with ``inputs.py`` is held to (b) and
(c), any other is not checked, and a finding says so.
"""

from __future__ import annotations

import asyncio
import gzip
import html
from collections.abc import AsyncIterator, Iterable, Sequence
from pathlib import Path
from typing import Any, Literal

import msgspec

from bot.inputs import generated_inputs
from judge.client import Judge
from judge.inference import infer
from judge.verdict import Checker, Limits, TestCase, Verdict
from training.originals import Original
from training.upsolved import Upsolved, Written

LEAST_INPUTS = 10
LIMITS = Limits(cpu_s=2.0, wall_s=60.0)  # they never sleep, but the machine may be busy
_ENDED = {Verdict.AC, Verdict.WA}
_NOT_AGAINST = {Verdict.AC, Verdict.JE}
_AT_ONCE = 4
# An output of another shape than the problem's raises one of these in most checkers; any other
# exception is the checker's own fault and counts against nobody.
_CALL = """

if __name__ == "__main__":
    import sys

    try:
        right = check(*(open(name).read() for name in sys.argv[1:3]))
    except (ValueError, IndexError):
        right = False
    except BaseException:
        sys.exit(3)
    sys.exit(0 if right else 1)
"""


class Statement(msgspec.Struct):
    """A problem of an archive, with the parts of its text under the archive's names.

    What an archive still escapes as the page did that it was taken from (``&lt;``) is turned back.
    """

    id: str
    statement: str
    input: str
    output: str
    examples: list[tuple[str, str]]
    note: str = ""

    def __post_init__(self) -> None:
        for part in ("statement", "input", "output", "note"):
            setattr(self, part, html.unescape(getattr(self, part)))
        self.examples = [(html.unescape(one), html.unescape(two)) for one, two in self.examples]

    @property
    def text(self) -> str:
        """The parts under their headings, as :mod:`bot.limits` reads them."""
        return f"{self.statement}\n\nInput\n\n{self.input}\n\nOutput\n\n{self.output}\n"


class Finding(msgspec.Struct, frozen=True):
    """What came of one problem.

    Attributes:
        problem: Its id.
        accepted: How many programs are meant to be right.
        wrong: How many near misses there are.
        examples: How many examples the accepted ones were judged on.
        inputs: Generated inputs that count.
        skipped: Generated inputs on which some accepted program did not end normally.
        unchecked: What could not be checked for want of a statement; empty where all was.
        faults: What is not as it should be, a line each; none is a pass.
    """

    problem: str
    accepted: int
    wrong: int
    examples: int = 0
    inputs: int = 0
    skipped: int = 0
    unchecked: Literal["", "examples", "all"] = ""
    faults: tuple[str, ...] = ()


def stated(original: Original) -> Statement:
    """The statement of a problem of our own."""
    parts = {part: getattr(original, part) for part in ("statement", "input", "output", "note")}
    return Statement(id=original.id, examples=list(original.examples), **parts)


def read_statements(path: Path) -> dict[str, Statement]:
    """The problems of a JSON-lines archive, gzipped or not, by id.

    Raises:
        OSError: the file cannot be read.
        ValueError: a line is not a problem.
    """
    decoder = msgspec.json.Decoder(Statement)
    found = {}
    with gzip.open(path) if path.suffix == ".gz" else path.open("rb") as lines:
        for number, line in enumerate(lines, 1):
            try:
                statement = decoder.decode(line)
            except msgspec.MsgspecError as error:
                raise ValueError(f"{path}, line {number}: {error}") from error
            found[statement.id] = statement
    return found


async def verify(
    problems: Iterable[Upsolved],
    statements: dict[str, Statement],
    judge: Judge,
    *,
    count: int,
    seed: int,
) -> AsyncIterator[Finding]:
    """Check problems, a few at once, and yield what came of each in their order.

    Args:
        problems: What is checked.
        statements: By id.
        judge: Compiles, runs and compares.
        count: Generated inputs of a problem.
        seed: Root of the inputs.
    """
    room = asyncio.Semaphore(_AT_ONCE)

    async def one(problem: Upsolved) -> Finding:
        async with room:
            check = _Check(problem, statements.get(problem.problem), judge, count, seed)
            return await check.run()

    tasks = [asyncio.create_task(one(problem)) for problem in problems]
    try:
        for task in tasks:
            yield await task
    finally:
        for task in tasks:
            task.cancel()


class _Check:
    """One problem's check; ``faults`` gathers what is wrong."""

    def __init__(
        self, problem: Upsolved, statement: Statement | None, judge: Judge, count: int, seed: int
    ) -> None:
        self._problem, self._statement, self._judge = problem, statement, judge
        self._count, self._seed = count, seed
        examples = statement.examples if statement else []
        self._examples = [
            TestCase(f"example {number}", data.encode(), answer.encode())
            for number, (data, answer) in enumerate(examples, 1)
        ]
        text = statement.text if statement else ""
        if problem.checker:
            self._checker = Checker("testlib", source=problem.checker + _CALL)
        else:
            self._checker = _checker(text, [case.answer for case in self._examples])
        self._ids: dict[str, str] = {}
        self._faults: list[str] = []

    async def run(self) -> Finding:
        """Compile all, then examples, then generated inputs."""
        problem, inputs, skipped = self._problem, 0, 0
        unchecked: Literal["", "examples", "all"] = "" if self._statement else "examples"
        if unchecked and not problem.inputs:
            unchecked = "all"
        else:
            if problem.checker:
                await self._compiled("checker.py", self._checker.source, self._checker.language)
            await asyncio.gather(*(self._examine(program) for program in problem.programs))
            if not self._faults:
                inputs, skipped = await self._compare()
        return Finding(
            problem.problem,
            len(problem.accepted),
            len(problem.wrong),
            len(self._examples),
            inputs,
            skipped,
            unchecked,
            tuple(self._faults),
        )

    async def _compiled(self, name: str, source: str, language: str) -> str:
        """The id of a program, empty if it does not compile, which is a fault."""
        made = await self._judge.compile(source, language, filtering=True)
        if made.verdict is not Verdict.AC:
            self._faults.append(f"{name}: {made.verdict} {made.message[:200]}")
        return made.program_id

    async def _examine(self, program: Written) -> None:
        """Compile a program and judge it on the examples, which a wrong one may fail."""
        made = await self._compiled(program.name, program.source, program.language)
        self._ids[program.name] = made
        if made and program.is_right and self._examples:
            report = await self._judge.judge(
                made, self._examples, self._checker, LIMITS, filtering=True
            )
            if report.failed:
                self._faults.append(f"{program.name}: {report.verdict} on {report.failed.name}")

    async def _compare(self) -> tuple[int, int]:
        """Run all on generated inputs; how many of these count, and how many do not."""
        inputs = await self._inputs()
        checked = bool(self._problem.checker)
        first, *others = self._problem.accepted
        tests = await self._answers(first, inputs)
        if not self._statement and not checked:
            self._checker = _checker("", [test.answer for test in tests])
        valid = {test.name for test in tests}
        for program in (first, *others) if checked else others:
            verdicts = await self._verdicts(program, tests)
            valid -= {name for name, verdict in verdicts.items() if verdict not in _ENDED}
            self._disagree(first, program, verdicts, tests)
        skipped = len(inputs) - len(valid)
        if len(valid) < LEAST_INPUTS:
            self._faults.append(f"only {len(valid)} of {len(inputs)} inputs are valid for all")
        elif skipped and self._problem.inputs:
            self._faults.append(f"a program crashed on {skipped} inputs of inputs.py")
        tests = [test for test in tests if test.name in valid]
        for program in self._problem.wrong:
            verdicts = await self._verdicts(program, tests)
            if set(verdicts.values()) <= _NOT_AGAINST:
                self._faults.append(f"{program.name}: not proved wrong by {len(tests)} inputs")
        return len(valid), skipped

    async def _inputs(self) -> list[bytes]:
        """Inputs of ``inputs.py``, one for each seed, or of :mod:`bot.inputs`; equal ones once."""
        if not self._problem.inputs:
            assert self._statement is not None
            examples = [case.input for case in self._examples]
            made = generated_inputs(examples, self._statement.text, self._count, self._seed)
            return [one.data for one in made]
        generator = await self._compiled("inputs.py", self._problem.inputs, "python3")
        if not generator:
            return []
        seeds = [f"{self._seed + number}\n".encode() for number in range(self._count)]
        runs = await self._judge.run(generator, seeds, LIMITS, filtering=True)
        if any(run.verdict is not Verdict.AC for run in runs):
            self._faults.append("inputs.py: fails for some seeds")
        return list(dict.fromkeys(run.output for run in runs if run.verdict is Verdict.AC))

    async def _answers(self, program: Written, inputs: Sequence[bytes]) -> list[TestCase]:
        """Tests whose answers are what ``program`` prints, where it ends normally."""
        runs = await self._judge.run(self._ids[program.name], inputs, LIMITS, filtering=True)
        return [
            TestCase(f"input {number}", data, run.output)
            for number, (data, run) in enumerate(zip(inputs, runs, strict=True), 1)
            if run.verdict is Verdict.AC
        ]

    async def _verdicts(self, program: Written, tests: Sequence[TestCase]) -> dict[str, Verdict]:
        if not tests:
            return {}
        report = await self._judge.judge(
            self._ids[program.name],
            tests,
            self._checker,
            LIMITS,
            stop_on_failure=False,
            filtering=True,
        )
        return {result.name: result.verdict for result in report.results}

    def _disagree(
        self,
        first: Written,
        program: Written,
        verdicts: dict[str, Verdict],
        tests: Sequence[TestCase],
    ) -> None:
        if self._problem.checker and Verdict.JE in verdicts.values():
            self._faults.append(f"checker.py fails on outputs of {program.name}")
        differ = [test for test in tests if verdicts.get(test.name) is Verdict.WA]
        if differ:
            shortest = min(differ, key=lambda test: len(test.input))
            shown = shortest.input.decode("utf-8", "replace")[:120]
            told = f"and {first.name} differ"
            if self._problem.checker:
                told = "is rejected by checker.py"
            self._faults.append(
                f"{program.name} {told} on {len(differ)} of {len(tests)} inputs, for one {shown!r}"
            )


def _checker(text: str, answers: Sequence[bytes]) -> Checker:
    """How outputs are compared: exactly, but for numbers where the statement has a tolerance.

    Examples that all say yes do not show that the other answers do.
    """
    guessed = infer(text, answers)
    return Checker("wcmp") if guessed.kind in {"nyesno", "yesno", "hcmp"} else guessed


def totals(findings: Sequence[Finding]) -> dict[str, Any]:
    """The figures of a whole check, for a report."""
    return {
        "problems": len(findings),
        "passed": sum(not f.faults and f.unchecked != "all" for f in findings),
        "without_examples": sum(finding.unchecked == "examples" for finding in findings),
        "unchecked": sum(finding.unchecked == "all" for finding in findings),
        "accepted": sum(finding.accepted for finding in findings),
        "wrong": sum(finding.wrong for finding in findings),
        "inputs": sum(finding.inputs for finding in findings),
        "skipped": sum(finding.skipped for finding in findings),
    }
