"""Judges an output: by a rule, by a grader program, or by an interactor that talks to the program.

A grader is as untrusted as a contestant. What it does but accept and reject as its protocol says
is its own fault: JE, never a verdict on the program.
"""

from __future__ import annotations

import asyncio
import signal
from collections.abc import Awaitable, Callable

import msgspec

from judge.cells import CellLost
from judge.checkers import compare
from judge.errors import UnreadableAnswer
from judge.orders import Order, Outcome
from judge.protocol import Program
from judge.running import Build, Runner, as_run, classify, scaled
from judge.verdict import Checker, Limits, Run, TestCase, TestResult, Verdict

_GRADER = Limits(cpu_s=10.0, memory_bytes=1 << 30, output_bytes=64 << 20)
_QUICK_BYTES = 1 << 18  # an output this long is compared aside, so that others do not wait
_MESSAGE_BYTES = 4096


class Protocol(msgspec.Struct, frozen=True):
    """How a grader program is called and what its exit status says."""

    argv: tuple[str, ...]
    accepts: frozenset[int]
    rejects: frozenset[int]
    message: str = ""  # the file it explains itself in; "" for standard error
    talks: bool = False


# Kattis' and the ICPC's: "Output validators" of the problem package format.
_KATTIS = (("input", "answer", "feedback/"), frozenset({42}), frozenset({43}))
# testlib.h, "enum TResult": _ok; _wa, _pe, _dirt and _unexpected_eof.
_TESTLIB = (("input", "output", "answer"), frozenset({0}), frozenset({1, 2, 4, 8}))
PROTOCOLS = {
    "validator": Protocol(*_KATTIS, message="feedback/judgemessage.txt"),
    "interactor": Protocol(*_KATTIS, message="feedback/judgemessage.txt", talks=True),
    "testlib": Protocol(*_TESTLIB),
    "testlib_interactor": Protocol(*_TESTLIB, talks=True),
}


def interactive(checker: Checker) -> bool:
    """Tell whether a program is judged while it runs."""
    return checker.kind in PROTOCOLS and PROTOCOLS[checker.kind].talks


class Grader:
    """Grades runs.

    Args:
        runner: Where grader programs run.
        build: Builds a grader program.
    """

    def __init__(self, runner: Runner, build: Callable[[Program, bool], Awaitable[Build]]) -> None:
        self._runner = runner
        self._build = build

    async def grade(
        self, checker: Checker, test: TestCase, run: Run, *, urgent: bool
    ) -> TestResult:
        """Return the result of a test whose run has ended."""
        if run.verdict is not Verdict.AC:
            message = run.stderr.decode("utf-8", "replace")
            return TestResult(test.name, run.verdict, run.cpu_s, run.memory_bytes, message)
        if checker.kind in PROTOCOLS:
            verdict, message = await self._ask(checker, test, run.output, urgent=urgent)
        else:
            verdict, message = await _compare(checker, run.output, test.answer)
        return TestResult(test.name, verdict, run.cpu_s, run.memory_bytes, message)

    async def interact(
        self, build: Build, checker: Checker, test: TestCase, limits: Limits, *, urgent: bool
    ) -> TestResult:
        """Let a program and an interactor talk and return the result."""
        limits = scaled(limits, self._runner.time_factor)
        grader = await self._build(Program(checker.source, checker.language, checker.files), urgent)
        if grader.compilation.verdict is not Verdict.AC:
            return TestResult(test.name, Verdict.JE, message=_does_not_compile(checker, grader))
        program = Order(
            build.mode, build.profile, limits, argv=build.argv, program=build.program,
            files=build.files if build.mode == "command" else {},
        )  # fmt: skip
        patience = msgspec.structs.replace(_GRADER, wall_s=limits.wall_limit_s + _GRADER.cpu_s)
        order = _order(grader, checker, test, None, patience)
        try:
            played, graded = await self._runner.interact(program, order, urgent=urgent)
        except CellLost as error:
            return TestResult(test.name, Verdict.JE, message=str(error))
        verdict, message = _settle(checker, played, graded, limits)
        return TestResult(test.name, verdict, played.cpu_s, played.memory, message)

    async def _ask(
        self, checker: Checker, test: TestCase, output: bytes, *, urgent: bool
    ) -> tuple[Verdict, str]:
        grader = await self._build(Program(checker.source, checker.language, checker.files), urgent)
        if grader.compilation.verdict is not Verdict.AC:
            return Verdict.JE, _does_not_compile(checker, grader)
        try:
            (outcome,) = await self._runner.perform(
                _order(grader, checker, test, output, _GRADER), urgent=urgent, want_output=False
            )
        except CellLost as error:
            return Verdict.JE, str(error)
        return _judgement(checker, outcome)


async def _compare(checker: Checker, output: bytes, answer: bytes) -> tuple[Verdict, str]:
    try:
        if len(output) + len(answer) < _QUICK_BYTES:
            difference = compare(checker, output, answer)
        else:
            difference = await asyncio.to_thread(compare, checker, output, answer)
    except UnreadableAnswer as error:
        return Verdict.JE, str(error)
    return (Verdict.WA, difference) if difference else (Verdict.AC, "")


def _order(
    grader: Build, checker: Checker, test: TestCase, output: bytes | None, limits: Limits
) -> Order:
    """Return the order of a grader's run; ``output`` is None for one that talks."""
    protocol = PROTOCOLS[checker.kind]
    files = {**grader.files, "input": test.input, "answer": test.answer}
    if "output" in protocol.argv and output is not None:
        files["output"] = output
    if "feedback/" in protocol.argv:
        files["feedback/"] = b""
    return Order(
        grader.mode,
        "grader",
        limits,
        argv=(*grader.argv, *protocol.argv, *checker.args),
        program=grader.program,
        inputs=(output or b"",),
        files=files,
        collect=protocol.message,
    )


def _judgement(checker: Checker, outcome: Outcome) -> tuple[Verdict, str]:
    protocol = PROTOCOLS[checker.kind]
    said = (outcome.collected[:_MESSAGE_BYTES] or outcome.stderr).decode("utf-8", "replace").strip()
    if outcome.caged and not outcome.killed:
        if outcome.status in protocol.accepts:
            return Verdict.AC, said
        if outcome.status in protocol.rejects:
            return Verdict.WA, said
    if protocol.talks and _left_alone(outcome):
        return Verdict.WA, said or "the program left the conversation"
    ending = outcome.killed or f"exit {outcome.status}"
    return Verdict.JE, f"the {checker.kind} failed ({ending}): {said}"


def _left_alone(outcome: Outcome) -> bool:
    """Tell whether an interactor died of writing to a program that had gone."""
    return outcome.status == -signal.SIGPIPE or b"BrokenPipeError" in outcome.stderr


def _settle(
    checker: Checker, played: Outcome, graded: Outcome, limits: Limits
) -> tuple[Verdict, str]:
    """Return the verdict on a conversation: the first side to fail decides.

    A program whose interactor has rejected it and gone may well die of a broken pipe; that is
    no crash. One that the limits stop has failed whatever the interactor makes of the silence.
    """
    verdict = classify(played, limits)
    judgement, said = _judgement(checker, graded)
    if judgement is Verdict.WA and graded.ended_s < played.ended_s:
        return judgement, said
    if verdict is not Verdict.AC:
        return verdict, as_run(played, limits).stderr.decode("utf-8", "replace")
    return judgement, said


def _does_not_compile(checker: Checker, grader: Build) -> str:
    return f"the {checker.kind} does not compile: {grader.compilation.message}"
