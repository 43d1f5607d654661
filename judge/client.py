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
import socket
import sys
import tempfile
from collections import OrderedDict
from collections.abc import AsyncIterator, Callable, Sequence
from pathlib import Path
from types import TracebackType
from typing import Self

import msgspec

from judge.errors import JudgeError, JudgeUnavailable
from judge.languages import LanguageInfo, source_fault
from judge.protocol import (
    Answer,
    Cancel,
    Compiled,
    CompileRequest,
    Failed,
    FromJudge,
    Judged,
    JudgeInfo,
    JudgeRequest,
    Program,
    Ran,
    Ready,
    Refused,
    Request,
    RunRequest,
    Start,
    ToJudge,
    frame,
    read_frame,
)
from judge.settings import JudgeSettings
from judge.verdict import Checker, Compilation, Limits, Report, Run, TestCase, Verdict

__all__ = ["Judge", "JudgeInfo", "LanguageInfo"]

_PROGRAMS_KEPT = 1 << 16
_QUEUED_PER_WORKER = 4


class _Lost(JudgeError):
    """The judge process ended under a request."""


class _Process:
    """A judge process and the requests it holds."""

    def __init__(
        self,
        process: asyncio.subprocess.Process,
        reader: asyncio.StreamReader,
        writer: asyncio.StreamWriter,
    ) -> None:
        self.process = process
        self._reader = reader
        self._writer = writer
        self._pending: dict[int, asyncio.Future[Answer]] = {}
        self._listener: asyncio.Task[None] | None = None
        self.lost = False

    @classmethod
    async def spawn(cls) -> _Process:
        """Start a process; it waits for its settings."""
        ours, theirs = socket.socketpair()
        with theirs:
            process = await asyncio.create_subprocess_exec(
                sys.executable, "-P", "-m", "judge.server", str(theirs.fileno()),
                stdin=asyncio.subprocess.DEVNULL, stdout=asyncio.subprocess.DEVNULL,
                pass_fds=[theirs.fileno()], start_new_session=True,
            )  # fmt: skip
        return cls(process, *await asyncio.open_unix_connection(sock=ours))

    async def begin(self, start: Start) -> JudgeInfo:
        """Hand over the settings; JudgeUnavailable when the process cannot work with them."""
        await self._send(start)
        first = await self._read()
        if isinstance(first, Ready):
            self._listener = asyncio.create_task(self._listen())
            return first.info
        reason = first.message if isinstance(first, Refused) else "the judge process ended at start"
        raise JudgeUnavailable(reason)

    async def _read(self) -> FromJudge | None:
        payload = await read_frame(self._reader)
        return None if payload is None else msgspec.msgpack.decode(payload, type=FromJudge)

    async def _send(self, message: ToJudge) -> None:
        try:
            self._writer.write(frame(message))
            await self._writer.drain()
        except ConnectionError as error:
            raise _Lost("the judge process ended") from error

    async def _listen(self) -> None:
        """Give each answer to its request; at the end fail those that are left."""
        while (message := await self._read()) is not None:
            assert not isinstance(message, (Ready, Refused))
            future = self._pending.get(message.id)
            if future is not None and not future.done():
                future.set_result(message)
        self.lost = True
        for future in self._pending.values():
            if not future.done():
                future.set_exception(_Lost("the judge process ended"))

    async def ask(self, request: Request) -> Answer:
        """Send a request and return its answer; _Lost when the process ends before."""
        if self.lost:
            raise _Lost("the judge process ended")
        future: asyncio.Future[Answer] = asyncio.get_running_loop().create_future()
        self._pending[request.id] = future
        try:
            await self._send(request)
            return await future
        except asyncio.CancelledError:
            with contextlib.suppress(OSError):
                self._writer.write(frame(Cancel(request.id)))
            raise
        finally:
            del self._pending[request.id]

    async def close(self) -> None:
        """End the process and what it started; safe to call when it has ended already."""
        self._writer.close()
        with contextlib.suppress(ConnectionError):
            await self._writer.wait_closed()
        try:
            async with asyncio.timeout(5):
                await self.process.wait()
        except TimeoutError:
            self.process.kill()
            await self.process.wait()
        if self._listener is not None:
            await self._listener


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
        self._process: _Process | None = None

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
        process, self._process = self._process, None
        try:
            if process is not None:
                await process.close()
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
            except _Lost:
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

    async def _living(self) -> _Process:
        """Return the judge process, a new one if the last has died."""
        async with self._restarting:
            if self._process is None:
                raise JudgeUnavailable("the judge is closed")
            if self._process.lost:
                await self._process.close()
                await self._start()
            return self._process

    async def _start(self) -> None:
        process = await _Process.spawn()
        try:
            self.info = await process.begin(Start(self._settings, self._work.name))
        except BaseException:
            await process.close()
            raise
        self._process = process

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
