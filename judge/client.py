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
from collections.abc import AsyncIterator, Callable, Iterator, Mapping, Sequence
from pathlib import Path
from types import TracebackType
from typing import Self, TypeVar

import msgspec

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
    Partial,
    Program,
    Ran,
    Request,
    RunEachRequest,
    RunRequest,
    Start,
)
from judge.settings import JudgeSettings
from judge.verdict import Checker, Compilation, Limits, Report, Run, TestCase, TestResult, Verdict

__all__ = ["Judge", "JudgeInfo", "LanguageInfo"]

_PROGRAMS_KEPT = 1 << 16
_QUEUED_PER_WORKER = 4
_PIECE_BYTES = 32 << 20

Item = TypeVar("Item")


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
        answer = await self._ask(
            lambda i: CompileRequest(i, program, filtering, urgent), urgent=urgent
        )
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
        program, runs = self._recall(program_id), list[Run]()
        for piece in _pieces(inputs, len):
            answer = await self._ask(
                lambda i, piece=piece: RunRequest(
                    i, program, piece, limits, stop_on_failure, filtering, on_result is not None,
                    urgent,
                ),
                urgent=urgent,
                watch=_in_turn(lambda partial: partial.run, on_result),
            )  # fmt: skip
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
        answer = await self._ask(
            lambda i: RunEachRequest(i, programs, data, limits, filtering, stream, urgent),
            urgent=urgent,
            watch=_once_each(on_result),
        )
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
        options = _Options(checker, limits, stop_on_failure, filtering, urgent)
        return await self._judge(self._recall(program_id), tests, options, on_result)

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
        options = _Options(checker, limits, stop_on_failure, filtering, urgent)
        report = await self._judge(program, tests, options, on_result)
        if report.program_id:
            self._remember(report.program_id, program)
        return report

    async def _judge(
        self,
        program: Program,
        tests: Sequence[TestCase],
        options: _Options,
        on_result: Callable[[TestResult], None] | None,
    ) -> Report:
        reports: list[Report] = []
        for piece in _pieces(tests, lambda test: len(test.input) + len(test.answer)):
            answer = await self._ask(
                lambda i, piece=piece: JudgeRequest(
                    i, program, piece, options.checker, options.limits, options.stop_on_failure,
                    options.filtering, on_result is not None, options.urgent,
                ),
                urgent=options.urgent,
                watch=_in_turn(lambda partial: partial.test, on_result),
            )  # fmt: skip
            if not isinstance(answer, Judged):
                reports.append(Report(Verdict.JE, message=_reason(answer)))
                break
            reports.append(answer.result)
            if options.stop_on_failure and answer.result.verdict is not Verdict.AC:
                break
        return _whole(reports)

    async def _ask(
        self,
        make: Callable[[int], Request],
        *,
        urgent: bool,
        watch: Callable[[Partial], None] | None = None,
    ) -> Answer:
        """Put a request to the judge; once more to a new process if this one dies under it."""
        async with self._admitted(urgent=urgent):
            request = make(next(self._ids))
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


class _Options(msgspec.Struct, frozen=True):
    checker: Checker
    limits: Limits
    stop_on_failure: bool
    filtering: bool
    urgent: bool


def _pieces(items: Sequence[Item], size: Callable[[Item], int]) -> Iterator[tuple[Item, ...]]:
    """Yield the items in requests of a bearable size; one empty piece when there are none."""
    piece: list[Item] = []
    total = 0
    for item in items:
        if piece and total + size(item) > _PIECE_BYTES:
            yield tuple(piece)
            piece, total = [], 0
        piece.append(item)
        total += size(item)
    if piece or not items:
        yield tuple(piece)


def _whole(reports: Sequence[Report]) -> Report:
    """Return what reports on successive tests say together."""
    first = next((r for r in reports if r.verdict is not Verdict.AC), reports[-1])
    results = tuple(result for report in reports for result in report.results)
    return msgspec.structs.replace(first, results=results)


def _in_turn(
    get: Callable[[Partial], Item | None], on_result: Callable[[Item], None] | None
) -> Callable[[Partial], None] | None:
    """Return a watcher that passes results on once each, though a request may be repeated."""
    shown = 0

    def watch(partial: Partial) -> None:
        nonlocal shown
        result = get(partial)
        if on_result is not None and result is not None and partial.number == shown:
            shown += 1
            on_result(result)

    return None if on_result is None else watch


def _once_each(on_result: Callable[[int, Run], None] | None) -> Callable[[Partial], None] | None:
    """Return a watcher that passes runs on once each, in any order."""
    shown: set[int] = set()

    def watch(partial: Partial) -> None:
        if on_result is not None and partial.run is not None and partial.number not in shown:
            shown.add(partial.number)
            on_result(partial.number, partial.run)

    return None if on_result is None else watch


def _make_work() -> tempfile.TemporaryDirectory[str]:
    folder = tempfile.TemporaryDirectory(prefix="upsolve-judge-")
    Path(folder.name).chmod(0o711)  # slots that run as another user pass through
    return folder


def _reason(answer: Answer) -> str:
    return answer.message if isinstance(answer, Failed) else "the judge answered something else"
