"""Does the judge's work: compiles, runs, judges. Knows nothing of connections.

Invariants: answers stay in this process unless a grader needs them; what a fast compile does not
reject is judged by the full one.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator, Sequence

from judge.builds import Builder, program_id
from judge.errors import JudgeError
from judge.grading import Grader, interactive
from judge.languages import LANGUAGES
from judge.protocol import CompileRequest, JudgeRequest, Program, RunEachRequest, RunRequest
from judge.running import Build, Runner
from judge.verdict import Compilation, Report, Run, TestCase, TestResult, Verdict

_REJECTIONS = frozenset({Verdict.CE, Verdict.WA, Verdict.RTE, Verdict.OLE})
_LARGEST_BATCH = 16


ShowRun = Callable[[int, Run], Awaitable[None]]
ShowTest = Callable[[int, TestResult], Awaitable[None]]


class Workshop:
    """The work itself, for any number of requests at a time.

    Those who pass ``show`` are told of every result, with its number, as soon as it is known.

    Args:
        builder: Makes programs ready to run.
        runner: Runs them.
    """

    def __init__(self, builder: Builder, runner: Runner) -> None:
        self._builder = builder
        self._runner = runner
        self._grader = Grader(runner, self._full_build)

    async def compile(self, request: CompileRequest) -> Compilation:
        """Compile a program, or tell what an earlier compile of it gave."""
        filtering, urgent = request.filtering, request.urgent
        build = await self._builder.build(request.program, filtering=filtering, urgent=urgent)
        return build.compilation

    async def run(self, request: RunRequest, show: ShowRun | None = None) -> list[Run]:
        """Run a program on each input in turn, to the first failure if that is asked for.

        Raises:
            JudgeError: The program does not compile.
        """
        filtering, urgent = request.filtering, request.urgent
        build = await self._builder.build(request.program, filtering=filtering, urgent=urgent)
        if build.compilation.verdict is not Verdict.AC:
            raise JudgeError(f"the program does not compile: {build.compilation.message}")
        runs: list[Run] = []
        size = max(1, len(request.inputs)) if show is None else _LARGEST_BATCH
        for start in range(0, len(request.inputs), size):
            batch = await self._runner.run(
                build,
                request.inputs[start : start + size],
                request.limits,
                stop_on_failure=request.stop_on_failure,
                urgent=urgent,
                settle=False,
            )
            for run in batch:
                if show is not None:
                    await show(len(runs), run)
                runs.append(run)
            if request.stop_on_failure and runs[-1].verdict is not Verdict.AC:
                break
        return runs

    async def run_each(self, request: RunEachRequest, show: ShowRun | None = None) -> list[Run]:
        """Run each program on the one input; a program that does not compile is a run of CE."""

        async def one(number: int, program: Program) -> Run:
            run = await self._once(program, request)
            if show is not None:
                await show(number, run)
            return run

        async with asyncio.TaskGroup() as group:
            tasks = [group.create_task(one(n, p)) for n, p in enumerate(request.programs)]
        return [task.result() for task in tasks]

    async def _once(self, program: Program, request: RunEachRequest) -> Run:
        filtering, urgent = request.filtering, request.urgent
        build = await self._builder.build(program, filtering=filtering, urgent=urgent)
        if build.compilation.verdict is not Verdict.AC:
            return Run(build.compilation.verdict, stderr=build.compilation.message.encode())
        (run,) = await self._runner.run(
            build,
            (request.input,),
            request.limits,
            stop_on_failure=False,
            urgent=urgent,
            settle=False,
        )
        return run

    async def judge(self, request: JudgeRequest, show: ShowTest | None = None) -> Report:
        """Judge a program on each test in turn, to the first failure if that is asked for.

        With ``request.filtering`` a fast compile goes first, which may only reject: what it
        accepts, or finds too slow or too large, is judged by the full one.
        """
        if request.filtering and self._builder.has_fast_compile(request.program):
            report = await self._judge(request, None, filtering=True)
            if report.verdict in _REJECTIONS:
                for number, result in enumerate(report.results if show else ()):
                    await show(number, result)  # type: ignore[misc]
                return report
        return await self._judge(request, show, filtering=False)

    async def _judge(
        self, request: JudgeRequest, show: ShowTest | None, *, filtering: bool
    ) -> Report:
        build = _unchecked(request.program) if request.tests else None
        build = build or await self._builder.build(
            request.program, filtering=filtering, urgent=request.urgent
        )
        compilation = build.compilation
        if compilation.verdict is not Verdict.AC:
            return Report(compilation.verdict, message=compilation.message)
        results: list[TestResult] = []
        async for result in self._results(request, build, settle=not filtering):
            if result.verdict is Verdict.CE:
                return Report(Verdict.CE, message=result.message)
            if show is not None:
                await show(len(results), result)
            results.append(result)
        name = compilation.program_id
        first = next((r for r in results if r.verdict is not Verdict.AC), None)
        if first is None:
            return Report(Verdict.AC, tuple(results), program_id=name)
        return Report(first.verdict, tuple(results), first.message, name)

    async def _results(
        self, request: JudgeRequest, build: Build, *, settle: bool
    ) -> AsyncIterator[TestResult]:
        for tests in _batches(request.tests, one_by_one=interactive(request.checker)):
            for result in await self._batch(request, build, tests, settle=settle):
                yield result
                if request.stop_on_failure and result.verdict is not Verdict.AC:
                    return

    async def _batch(
        self, request: JudgeRequest, build: Build, tests: Sequence[TestCase], *, settle: bool
    ) -> list[TestResult]:
        urgent, checker = request.urgent, request.checker
        if interactive(checker):
            limits = request.limits
            return [
                await self._grader.interact(build, checker, test, limits, urgent=urgent)
                for test in tests
            ]
        runs = await self._runner.run(
            build,
            [test.input for test in tests],
            request.limits,
            stop_on_failure=request.stop_on_failure,
            urgent=urgent,
            settle=settle,
        )
        results: list[TestResult] = []
        for test, run in zip(tests, runs, strict=False):
            results.append(await self._grader.grade(checker, test, run, urgent=urgent))
            if request.stop_on_failure and results[-1].verdict is not Verdict.AC:
                break
        return results

    async def _full_build(self, program: Program, urgent: bool) -> Build:
        return await self._builder.build(program, filtering=False, urgent=urgent)


def _unchecked(program: Program) -> Build | None:
    """Return a build of a program whose run says whether it compiles; None where more is to do."""
    language = LANGUAGES.get(program.language)
    if language is None or language.kind != "zygote" or program.files:
        return None
    done = Compilation(Verdict.AC, program_id(program))
    return Build(done, "python", program.source.encode(), (language.main,))


def _batches(tests: Sequence[TestCase], *, one_by_one: bool) -> Iterator[Sequence[TestCase]]:
    """Yield ever larger pieces: most programs fail at once, and the rest pass to the end."""
    start, size = 0, 1
    while start < len(tests):
        yield tests[start : start + size]
        start += size
        size = 1 if one_by_one else min(2 * size, _LARGEST_BATCH)
