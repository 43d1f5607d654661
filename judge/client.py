"""The judge's public face: an asyncio client that owns a judge process and never forks itself.

:class:`Judge` starts ``python -m judge.server`` and speaks to it over a socket. What it promises:
a request is answered exactly once; one that is cancelled is given up by the judge too; a judge
process that dies is replaced and the requests it held are repeated once, then answered JE. Slots,
verdicts and comparison live in the judge process, not here.
"""

from __future__ import annotations

import asyncio
import contextlib
import itertools
import subprocess
import tempfile
from collections import OrderedDict
from collections.abc import AsyncIterator, Callable, Mapping, Sequence
from pathlib import Path
from types import TracebackType
from typing import Self

import msgspec

from judge.connection import Connection, Lost
from judge.errors import JudgeError, JudgeUnavailable, Shortage
from judge.languages import LanguageInfo, source_fault
from judge.protocol import (
    Answer,
    Compiled,
    CompileRequest,
    Failed,
    Judged,
    JudgeInfo,
    JudgeRequest,
    Partial,
    Program,
    Ran,
    Request,
    RunEachRequest,
    RunRequest,
    Start,
)
from judge.requests import in_turn, once_each, pieces, whole
from judge.settings import JudgeSettings
from judge.verdict import Checker, Compilation, Limits, Report, Run, TestCase, TestResult, Verdict

__all__ = ["Judge", "JudgeInfo", "LanguageInfo"]

_PROGRAMS_KEPT = 1 << 16
_QUEUED_PER_WORKER = 4
_PAUSES_S = (0.1, 0.5, 1.0, 2.0)  # before another try to start, where neighbours took everything


class Judge:
    """Compiles, runs and judges programs that nobody trusts; an asynchronous context manager.

    Args:
        settings: How programs are run.

    Raises:
        JudgeUnavailable: On entering, when programs cannot be confined here; the message says
            what to change.
    """

    info: JudgeInfo

    def __init__(self, settings: JudgeSettings) -> None:
        self._settings = settings
        self._ids = itertools.count(1)
        self._programs: OrderedDict[str, Program] = OrderedDict()
        self._restarting = asyncio.Lock()
        self._connection: Connection | None = None

    async def __aenter__(self) -> Self:
        self._work = _make_work()
        try:
            await self._start()
        except BaseException:
            _remove(self._work)
            raise
        self._room = asyncio.Semaphore(_QUEUED_PER_WORKER * self.info.workers)
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        connection, self._connection = self._connection, None
        try:
            if connection is not None:
                await connection.close()
        finally:
            _remove(self._work)

    async def compile(
        self,
        source: str,
        language: str,
        *,
        files: Mapping[str, str] | None = None,
        filtering: bool = False,
        urgent: bool = False,
    ) -> Compilation:
        """Compile a program.

        Args:
            source: Its main file.
            language: One of :attr:`JudgeInfo.languages`.
            files: Headers or modules beside it, by name.
            filtering: Compile fast, for filtering; what passes is compiled again for its verdict.
            urgent: Overtake what is not.

        Returns:
            AC with the program's id, the same for the same source and language; CE with the
            compiler's first words; JE when the judge cannot compile the language.
        """
        fault = source_fault(source, self._settings.source_limit_bytes)
        if fault:
            return Compilation(Verdict.CE, message=fault)
        program = Program(source, language, dict(files or {}))
        answer = await self._ask(CompileRequest(program, filtering, urgent))
        if not isinstance(answer, Compiled):
            return Compilation(Verdict.JE, message=_reason(answer))
        if answer.result.verdict is Verdict.AC:
            self._remember(answer.result.program_id, program)
        return answer.result

    async def run(
        self,
        program_id: str,
        inputs: Sequence[bytes],
        limits: Limits,
        *,
        stop_on_failure: bool = False,
        filtering: bool = False,
        urgent: bool = False,
        on_result: Callable[[Run], None] | None = None,
    ) -> list[Run]:
        """Run a program on each input in turn, without comparing anything.

        Args:
            program_id: From :meth:`compile` or :meth:`submit`.
            inputs: Standard input of each run.
            limits: What each run may use.
            stop_on_failure: End the list at the first run that is not AC.
            filtering: Do with the fast compile.
            urgent: Overtake what is not.
            on_result: Told of every run in turn, as soon as it is known.

        Raises:
            JudgeError: The program id is unknown.
        """
        program, runs, stream = self._recall(program_id), list[Run](), on_result is not None
        for piece in pieces(inputs, len):
            request = RunRequest(program, piece, limits, stop_on_failure, filtering, stream, urgent)
            watch = in_turn(lambda partial: partial.run, on_result)
            answer = await self._ask(request, watch)
            if not isinstance(answer, Ran):
                return [*runs, *(Run(Verdict.JE, stderr=_reason(answer).encode()) for _ in piece)]
            runs += answer.result
            if stop_on_failure and runs[-1].verdict is not Verdict.AC:
                break
        return runs

    async def run_each(
        self,
        program_ids: Sequence[str],
        data: bytes,
        limits: Limits,
        *,
        filtering: bool = False,
        urgent: bool = False,
        on_result: Callable[[int, Run], None] | None = None,
    ) -> list[Run]:
        """Run each program on the one input ``data``; ``on_result`` is given its number too.

        Raises:
            JudgeError: A program id is unknown.
        """
        programs = tuple(self._recall(program_id) for program_id in program_ids)
        stream = on_result is not None
        request = RunEachRequest(programs, data, limits, filtering, stream, urgent)
        answer = await self._ask(request, once_each(on_result))
        if isinstance(answer, Ran):
            return answer.result
        return [Run(Verdict.JE, stderr=_reason(answer).encode()) for _ in programs]

    async def judge(
        self,
        program_id: str,
        tests: Sequence[TestCase],
        checker: Checker,
        limits: Limits,
        *,
        stop_on_failure: bool = True,
        filtering: bool = False,
        urgent: bool = False,
        on_result: Callable[[TestResult], None] | None = None,
    ) -> Report:
        """Judge a program: run it on each test in turn and compare with the answer.

        Args:
            program_id: From :meth:`compile` or :meth:`submit`.
            tests: Inputs with their answers.
            checker: How outputs are compared.
            limits: What each run may use.
            stop_on_failure: End at the first test that fails.
            filtering: Let a fast compile reject; what it does not is compiled in full.
            urgent: Overtake what is not.
            on_result: Told of every test in turn, as soon as its result is known.

        Raises:
            JudgeError: The program id is unknown.
        """
        program, stream = self._recall(program_id), on_result is not None
        request = JudgeRequest(
            program, (), checker, limits, stop_on_failure, filtering, stream, urgent
        )
        return await self._judge(request, tests, on_result)

    async def submit(
        self,
        source: str,
        language: str,
        tests: Sequence[TestCase],
        checker: Checker,
        limits: Limits,
        *,
        files: Mapping[str, str] | None = None,
        stop_on_failure: bool = True,
        filtering: bool = False,
        urgent: bool = False,
        on_result: Callable[[TestResult], None] | None = None,
    ) -> Report:
        """Compile and judge in one step, which is quicker than in two.

        The arguments are those of :meth:`compile` and :meth:`judge`. A program that compiles can
        be run again by :attr:`Report.program_id`.
        """
        fault = source_fault(source, self._settings.source_limit_bytes)
        if fault:
            return Report(Verdict.CE, message=fault)
        program = Program(source, language, dict(files or {}))
        stream = on_result is not None
        request = JudgeRequest(
            program, (), checker, limits, stop_on_failure, filtering, stream, urgent
        )
        report = await self._judge(request, tests, on_result)
        if report.program_id:
            self._remember(report.program_id, program)
        return report

    async def _judge(
        self,
        request: JudgeRequest,
        tests: Sequence[TestCase],
        on_result: Callable[[TestResult], None] | None,
    ) -> Report:
        """Judge piece by piece; ``request`` says all but the tests."""
        reports: list[Report] = []
        for piece in pieces(tests, lambda test: len(test.input) + len(test.answer)):
            request = msgspec.structs.replace(request, tests=piece)
            watch = in_turn(lambda partial: partial.test, on_result)
            answer = await self._ask(request, watch)
            if not isinstance(answer, Judged):
                reports.append(Report(Verdict.JE, message=_reason(answer)))
                break
            reports.append(answer.result)
            if request.stop_on_failure and answer.result.verdict is not Verdict.AC:
                break
        return whole(reports)

    async def _ask(
        self, request: Request, watch: Callable[[Partial], None] | None = None
    ) -> Answer:
        """Put a request to the judge; once more to a new process if this one dies under it."""
        request = msgspec.structs.replace(request, id=next(self._ids))
        async with self._admitted(urgent=request.urgent):
            try:
                return await (await self._living()).ask(request, watch)
            except Lost:
                pass
            try:
                return await (await self._living()).ask(request, watch)
            except JudgeError as error:
                return Failed(request.id, str(error))

    @contextlib.asynccontextmanager
    async def _admitted(self, *, urgent: bool) -> AsyncIterator[None]:
        """Wait for room among the requests in flight; the urgent need none."""
        if urgent:
            yield
            return
        async with self._room:
            yield

    async def _living(self) -> Connection:
        """Return the judge process, a new one if the last has died."""
        async with self._restarting:
            if self._connection is None:
                raise JudgeUnavailable("the judge is closed")
            if self._connection.lost:
                await self._connection.close()
                await self._start()
            return self._connection

    async def _start(self) -> None:
        """Start a judge process; again if it is killed before it stands, or lacks room for now."""
        for pause_s in _PAUSES_S:
            try:
                return await self._start_once()
            except (Lost, Shortage):
                await asyncio.sleep(pause_s)
        try:
            await self._start_once()
        except Lost as error:
            reason = "the judge process is killed while it starts: is there enough memory?"
            raise JudgeUnavailable(reason) from error

    async def _start_once(self) -> None:
        connection = await Connection.spawn()
        try:
            self.info = await connection.begin(Start(self._settings, self._work.name))
        except BaseException:
            await connection.close()
            raise
        self._connection = connection

    def _remember(self, program_id: str, program: Program) -> None:
        self._programs[program_id] = program
        self._programs.move_to_end(program_id)
        if len(self._programs) > _PROGRAMS_KEPT:
            self._programs.popitem(last=False)

    def _recall(self, program_id: str) -> Program:
        try:
            self._programs.move_to_end(program_id)
        except KeyError:
            raise JudgeError(f"unknown program {program_id!r}: compile it first") from None
        return self._programs[program_id]


def _remove(work: tempfile.TemporaryDirectory[str]) -> None:
    """Remove the working folders, whatever graders did to theirs."""
    try:
        work.cleanup()
    except (RecursionError, OSError):  # nested deeper than Python climbs, or locked
        subprocess.run(["chmod", "-R", "u+rwX", work.name], check=False)
        subprocess.run(["rm", "-rf", work.name], check=False)


def _make_work() -> tempfile.TemporaryDirectory[str]:
    folder = tempfile.TemporaryDirectory(prefix="upsolve-judge-")
    Path(folder.name).chmod(0o711)  # slots that run as another user pass through
    return folder


def _reason(answer: Answer) -> str:
    return answer.message if isinstance(answer, Failed) else "the judge answered something else"
