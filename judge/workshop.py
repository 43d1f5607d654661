"""Does the judge's work with a pool of slots: compiles, runs, compares, decides verdicts.

Invariants: answers stay in this process unless a validator needs them; a lost slot is tried once
more and then JE; a program is built once however many ask. Knows nothing of connections.
"""

from __future__ import annotations

import asyncio
import hashlib
import re
import signal
from collections import OrderedDict
from typing import Literal

import msgspec

from judge.checkers import compare_tokens
from judge.errors import JudgeError
from judge.execution import FAULT
from judge.languages import LanguageInfo, compile_command, source_fault
from judge.protocol import CompileRequest, JudgeRequest, Program, RunRequest
from judge.settings import JudgeSettings
from judge.slots import Order, Outcome, SlotLost, SlotPool
from judge.verdict import Checker, Compilation, Limits, Report, Run, TestCase, TestResult, Verdict

_BUILDS_KEPT = 1024
_VALIDATOR_LIMITS = Limits(cpu_s=10.0, memory_bytes=1 << 30, output_bytes=1 << 20)
_COMPILE_MEMORY, _BINARY_BYTES = 1 << 30, 64 << 20
_ACCEPT, _REJECT = 42, 43  # of the Kattis output-validator protocol
_OUT_OF_MEMORY = re.compile(rb"^MemoryError|std::bad_alloc", re.MULTILINE)


class Build(msgspec.Struct, frozen=True):
    """What compiling gave: the verdict and message, and what a slot runs."""

    compilation: Compilation
    mode: Literal["python", "binary"] = "python"
    code: bytes = b""


def program_id(program: Program) -> str:
    """Return the id of a program: the same for the same source and language, always."""
    parts = [
        program.language,
        program.source,
        *(x for pair in sorted(program.files.items()) for x in pair),
    ]
    return hashlib.sha256("\0".join(parts).encode()).hexdigest()[:32]


def classify(outcome: Outcome, limits: Limits, floor_bytes: int) -> Verdict:
    """Return the verdict on a run before any comparison, in :class:`Verdict`'s order.

    ``floor_bytes`` is the least peak memory the slot can tell; a smaller limit counts as that.
    """
    failed = outcome.status != 0
    rules = (
        (not outcome.caged or outcome.killed == "cancelled", Verdict.JE),
        (outcome.output_size > limits.output_bytes, Verdict.OLE),
        (outcome.memory > max(limits.memory_bytes, floor_bytes), Verdict.MLE),
        (failed and _OUT_OF_MEMORY.search(outcome.stderr), Verdict.MLE),
        (outcome.cpu_s > limits.cpu_s or outcome.killed, Verdict.TLE),
        (outcome.status == -signal.SIGXCPU, Verdict.TLE),
        # Neither we nor the program can have sent this one: the machine ran out of memory.
        (outcome.status == -signal.SIGKILL, Verdict.JE),
        (failed, Verdict.RTE),
    )
    return next((verdict for applies, verdict in rules if applies), Verdict.AC)


class Workshop:
    """The work itself, for any number of requests at a time.

    Args:
        settings: Limits of compiling.
        languages: What can be built.
        pool: Where programs run.
        floor_bytes: The least memory a run can be measured at.
    """

    def __init__(
        self,
        settings: JudgeSettings,
        languages: dict[str, LanguageInfo],
        pool: SlotPool,
        floor_bytes: int,
    ) -> None:
        self._settings = settings
        self._languages = languages
        self._pool = pool
        self._floor_bytes = floor_bytes
        self._builds: OrderedDict[str, asyncio.Task[Build]] = OrderedDict()

    async def compile(self, request: CompileRequest) -> Compilation:
        """Compile a program, or tell what an earlier compile of it gave."""
        return (await self._build(request.program, urgent=request.urgent)).compilation

    async def run(self, request: RunRequest) -> list[Run]:
        """Run a program on each input in turn, to the first failure if that is asked for."""
        build = await self._sound_build(request.program, urgent=request.urgent)
        runs: list[Run] = []
        for data in request.inputs:
            runs.append(await self._run(build, data, request.limits, urgent=request.urgent))
            if request.stop_on_failure and runs[-1].verdict is not Verdict.AC:
                break
        return runs

    async def judge(self, request: JudgeRequest) -> Report:
        """Judge a program on each test in turn, to the first failure if that is asked for."""
        build = await self._build(request.program, urgent=request.urgent)
        if build.compilation.verdict is not Verdict.AC:
            return Report(build.compilation.verdict, message=build.compilation.message)
        results: list[TestResult] = []
        for test in request.tests:
            results.append(await self._test(build, test, request))
            if request.stop_on_failure and results[-1].verdict is not Verdict.AC:
                break
        first = next((r for r in results if r.verdict is not Verdict.AC), None)
        if first is None:
            return Report(Verdict.AC, tuple(results))
        return Report(first.verdict, tuple(results), first.message)

    async def _sound_build(self, program: Program, *, urgent: bool) -> Build:
        build = await self._build(program, urgent=urgent)
        if build.compilation.verdict is not Verdict.AC:
            raise JudgeError(f"the program does not compile: {build.compilation.message}")
        return build

    async def _build(self, program: Program, *, urgent: bool) -> Build:
        """Build a program once; callers that come meanwhile wait for the same build."""
        key = program_id(program)
        task = self._builds.get(key)
        if task is None or (task.done() and (task.cancelled() or task.exception())):
            task = asyncio.create_task(self._compile(key, program, urgent=urgent))
            self._builds[key] = task
        self._builds.move_to_end(key)
        while len(self._builds) > _BUILDS_KEPT:
            self._builds.popitem(last=False)
        return await asyncio.shield(task)

    async def _compile(self, key: str, program: Program, *, urgent: bool) -> Build:
        fault = source_fault(program.source, self._settings.source_limit_bytes)
        if fault:
            return Build(Compilation(Verdict.CE, message=fault))
        info = self._languages.get(program.language)
        if info is None or not info.available:
            reason = info.reason if info else f"known are {', '.join(self._languages)}"
            raise JudgeError(f"cannot judge {program.language}: {reason}")
        outcome = await self._perform(self._compile_order(program), urgent=urgent)
        if not outcome.caged or outcome.status == FAULT:
            raise JudgeError(f"compiling failed: {outcome.stderr.decode('utf-8', 'replace')}")
        if outcome.status or outcome.killed:
            return Build(Compilation(Verdict.CE, message=_compile_message(outcome)))
        done = Compilation(Verdict.AC, key)
        if program.language == "python3":
            return Build(done, "python", program.source.encode())
        return Build(done, "binary", outcome.output)

    def _compile_order(self, program: Program) -> Order:
        limits = Limits(self._settings.compile_cpu_s, _COMPILE_MEMORY, _BINARY_BYTES)
        source = program.source.encode()
        if program.language == "python3":
            return Order("check", "run", source, limits)
        command = compile_command(self._settings.cxx, "program")
        return Order("compile", "compile", b"", limits, stdin=source, argv=command)

    async def _perform(self, order: Order, *, urgent: bool, want_output: bool = True) -> Outcome:
        """Run an order in some slot, once more in a new one if the first is lost."""
        try:
            async with self._pool.slot(urgent=urgent) as slot:
                return await slot.run(order, want_output=want_output)
        except SlotLost:
            async with self._pool.slot(urgent=urgent) as slot:
                return await slot.run(order, want_output=want_output)

    async def _run(self, build: Build, data: bytes, limits: Limits, *, urgent: bool) -> Run:
        order = Order(build.mode, "run", build.code, limits, data)
        try:
            outcome = await self._perform(order, urgent=urgent)
        except SlotLost as error:
            return Run(Verdict.JE, stderr=str(error).encode())
        return Run(
            verdict=classify(outcome, limits, self._floor_bytes),
            cpu_s=outcome.cpu_s,
            wall_s=outcome.wall_s,
            memory_bytes=outcome.memory,
            exit_code=outcome.status if outcome.status >= 0 else None,
            signal=-outcome.status if outcome.status < 0 else None,
            output=outcome.output,
            stderr=outcome.stderr,
        )

    async def _test(self, build: Build, test: TestCase, request: JudgeRequest) -> TestResult:
        run = await self._run(build, test.input, request.limits, urgent=request.urgent)
        verdict, message = run.verdict, ""
        if verdict is Verdict.AC:
            verdict, message = await self._check(request.checker, test, run.output, request.urgent)
        elif verdict is Verdict.JE:
            message = run.stderr.decode("utf-8", "replace")
        return TestResult(test.name, verdict, run.cpu_s, run.memory_bytes, message)

    async def _check(
        self, checker: Checker, test: TestCase, output: bytes, urgent: bool
    ) -> tuple[Verdict, str]:
        if checker.kind == "validator":
            return await self._validate(checker, test, output, urgent=urgent)
        difference = compare_tokens(
            output,
            test.answer,
            case_sensitive=checker.case_sensitive,
            float_tolerance=checker.float_relative,
        )
        return (Verdict.WA, difference) if difference else (Verdict.AC, "")

    async def _validate(
        self, checker: Checker, test: TestCase, output: bytes, *, urgent: bool
    ) -> tuple[Verdict, str]:
        """Ask a validator; whatever but 42 and 43 is its fault, never the contestant's."""
        program = Program(checker.source, checker.language)
        build = await self._build(program, urgent=urgent)
        if build.compilation.verdict is not Verdict.AC:
            return Verdict.JE, f"the validator does not compile: {build.compilation.message}"
        order = Order(
            build.mode,
            "validator",
            build.code,
            _VALIDATOR_LIMITS,
            stdin=output,
            argv=("validator", "input", "answer", "feedback/"),
            files=(test.input, test.answer),
        )
        outcome = await self._perform(order, urgent=urgent)
        said = (outcome.message or outcome.stderr).decode("utf-8", "replace").strip()
        healthy = outcome.caged and not outcome.killed
        if healthy and outcome.status in {_ACCEPT, _REJECT}:
            return (Verdict.AC if outcome.status == _ACCEPT else Verdict.WA), said
        ending = outcome.killed or f"exit {outcome.status}"
        return Verdict.JE, f"the validator failed ({ending}): {said}"


def _compile_message(outcome: Outcome) -> str:
    if outcome.killed or outcome.status < 0:
        return "the compiler exceeded its time or memory"
    return outcome.stderr_head.decode("utf-8", "replace").strip() or "the compiler failed"
