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
import tempfile
from collections import OrderedDict
from collections.abc import AsyncIterator, Callable, Sequence
from pathlib import Path
from types import TracebackType
from typing import Self

from judge.connection import Connection, Lost
from judge.errors import JudgeError, JudgeUnavailable
from judge.languages import LanguageInfo, source_fault
from judge.protocol import (
    Answer,
    Compiled,
    CompileRequest,
    Failed,
    Judged,
    JudgeInfo,
    JudgeRequest,
    Program,
    Ran,
    Request,
    RunRequest,
    Start,
)
from judge.settings import JudgeSettings
from judge.verdict import Checker, Compilation, Limits, Report, Run, TestCase, Verdict

__all__ = ["Judge", "JudgeInfo", "LanguageInfo"]

_PROGRAMS_KEPT = 1 << 16
_QUEUED_PER_WORKER = 4


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
            self._work.cleanup()
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
            self._work.cleanup()

    async def compile(self, source: str, language: str, *, urgent: bool = False) -> Compilation:
        """Compile a program.

        Returns:
            AC with the program's id, the same for the same source and language; CE with the
            compiler's first words; JE when the judge cannot compile the language.
        """
        fault = source_fault(source, self._settings.source_limit_bytes)
        if fault:
            return Compilation(Verdict.CE, message=fault)
        program = Program(source, language)
        answer = await self._ask(lambda i: CompileRequest(i, program, urgent), urgent=urgent)
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
        urgent: bool = False,
    ) -> list[Run]:
        """Run a program on each input in turn, without comparing anything.

        Args:
            program_id: From :meth:`compile`.
            inputs: Standard input of each run.
            limits: What each run may use.
            stop_on_failure: End the list at the first run that is not AC.
            urgent: Overtake what is not.

        Raises:
            JudgeError: The program id is unknown.
        """
        program = self._recall(program_id)
        answer = await self._ask(
            lambda i: RunRequest(i, program, tuple(inputs), limits, stop_on_failure, urgent),
            urgent=urgent,
        )
        if isinstance(answer, Ran):
            return answer.result
        return [Run(Verdict.JE, stderr=_reason(answer).encode()) for _ in inputs]

    async def judge(
        self,
        program_id: str,
        tests: Sequence[TestCase],
        checker: Checker,
        limits: Limits,
        *,
        stop_on_failure: bool = True,
        urgent: bool = False,
    ) -> Report:
        """Judge a program: run it on each test in turn and compare with the answer.

        Raises:
            JudgeError: The program id is unknown.
        """
        program = self._recall(program_id)
        answer = await self._ask(
            lambda i: JudgeRequest(
                i, program, tuple(tests), checker, limits, stop_on_failure, urgent
            ),
            urgent=urgent,
        )
        if isinstance(answer, Judged):
            return answer.result
        return Report(Verdict.JE, message=_reason(answer))

    async def _ask(self, make: Callable[[int], Request], *, urgent: bool) -> Answer:
        """Put a request to the judge; once more to a new process if this one dies under it."""
        async with self._admitted(urgent=urgent):
            request = make(next(self._ids))
            try:
                return await (await self._living()).ask(request)
            except Lost:
                pass
            try:
                return await (await self._living()).ask(request)
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


def _make_work() -> tempfile.TemporaryDirectory[str]:
    folder = tempfile.TemporaryDirectory(prefix="upsolve-judge-")
    Path(folder.name).chmod(0o711)  # slots that run as another user pass through
    return folder


def _reason(answer: Answer) -> str:
    return answer.message if isinstance(answer, Failed) else "the judge answered something else"
