"""Measure the stream from samples to clusters: ``bench_stream.py [--help]``.

``memory`` draws 100 000 scripted samples that nobody runs (the judge is a pretended one) through
the solver into a real database, and tells this process's peak memory. ``stream`` draws 5 000 real
programs through the real judge, and the bare judge gets the same programs beside it, in turns:
CPU time is of all processes together, and the medians count. The share of busy cores means
something on an idle machine only.
"""

from __future__ import annotations

import argparse
import asyncio
import os
import random
import resource
import statistics
import tempfile
import time
from collections.abc import AsyncGenerator, Sequence
from pathlib import Path

from bot.backlog import Backlog
from bot.search_log import SearchLog
from bot.solve import EXAMPLE_CHECKER, Solver, Task
from bot.store import Store
from bot.utilisation import UtilisationMeter
from contest_sim.package import ProblemPackage, description, open_problem
from judge.client import Judge
from judge.settings import JudgeSettings
from judge.verdict import Limits
from model.backend import ModelCard, Sample, SampleRequest
from tests.benchmarks.judging.meter import Meter
from tests.benchmarks.judging.table import Report, Target
from tests.bot.pretended import pretended_judge
from tests.bot.test_store import record

PROBLEM = Path(__file__).parents[2] / "contest_sim" / "rounds" / "1352" / "problems" / "A"
IN_FLIGHT = 64
BROKEN = 0.33
NEAR_MISSES = 0.04
ACCEPTED = 0.01


class Written:
    """A fake model: programs that were written beforehand."""

    card = ModelCard("written", "fake", "Programs written beforehand.")

    def __init__(self, sources: Sequence[str]) -> None:
        self._sources = sources

    def limit(self, problem: str) -> int | None:
        return len(self._sources)

    async def sample(self, request: SampleRequest) -> AsyncGenerator[Sample, None]:
        for number in range(request.first, request.first + request.count):
            yield Sample(number, "python3", self._sources[number], 200, -50.0)

    async def close(self) -> None:
        """Nothing to release."""


class Endless(Written):
    """A fake model whose programs are made as they are asked for: all different, 600 characters."""

    def __init__(self, count: int) -> None:
        self._count = count

    def limit(self, problem: str) -> int | None:
        return self._count

    async def sample(self, request: SampleRequest) -> AsyncGenerator[Sample, None]:
        for number in range(request.first, request.first + request.count):
            rng = random.Random(number)
            lines = [f"x{rng.randrange(99)} = {rng.randrange(10**9)}" for _ in range(36)]
            yield Sample(number, "python3", "\n".join(lines), 200, -50.0)


def sources(problem: ProblemPackage, count: int) -> list[str]:
    """Different programs: the problem's own, right and wrong, and noise: of other problems.

    A third of the noise is cut short, so that it does not compile.
    """
    others = sorted(PROBLEM.parents[2].glob("*/problems/*/submissions/accepted/*.py"))
    noise = [path.read_text() for path in others if PROBLEM not in path.parents]
    right = (problem.root / "submissions/accepted/solution.py").read_text()
    wrong = [p.read_text() for p in sorted((problem.root / "submissions").glob("wrong*/*.py"))]
    rng = random.Random(1)
    drawn = []
    for number in range(count):
        share = rng.random()
        source = rng.choice(noise)
        source = source[: len(source) // 2] + "(" if rng.random() < BROKEN else source
        if share < ACCEPTED:
            source = right
        elif share < ACCEPTED + NEAR_MISSES:
            source = rng.choice(wrong)
        drawn.append(f"unused = {number}\n{source}\n")
    return drawn


def task(problem: ProblemPackage) -> Task:
    """The problem as a contestant sees it."""
    return Task("1352A", description(problem), problem.samples, Limits(cpu_s=1.0))


async def through_the_stream(
    judge: Judge, backend: Written, problem: ProblemPackage, *, clusters: bool
) -> UtilisationMeter:
    """Draw everything that a backend has, into a new database, and perhaps cluster it."""
    meter = UtilisationMeter(judge.info.workers)
    count = backend.limit("")
    assert count is not None
    with tempfile.TemporaryDirectory() as folder, Store.open(Path(folder)) as store:
        await store.start_run(record())
        async with Backlog(store) as backlog:
            solver = Solver(
                task(problem),
                backend=backend,
                judge=judge,
                slots=asyncio.Semaphore(IN_FLIGHT),
                seed=1,
                languages=["python3"],
                num_inputs=50,
                cluster_limit=8192,
                log=SearchLog(backlog, "1352-1", "A"),
                meter=meter,
            )
            solver.open(count)
            await solver.settled()
            solver.check()
            if clusters:
                await solver.clusters()
            await solver.close()
            solver.funnel().check()
        stored, _ = await store.counted("1352-1", "A")
    assert stored == count
    return meter


async def through_the_judge(judge: Judge, programs: Sequence[str], problem: ProblemPackage) -> None:
    """What a stream cannot do without: compile each program and run it on the examples."""
    slots = asyncio.Semaphore(IN_FLIGHT)
    limits = task(problem).limits

    async def one(source: str) -> None:
        try:
            await judge.submit(
                source, "python3", problem.samples, EXAMPLE_CHECKER, limits, filtering=True
            )
        finally:
            slots.release()

    async with asyncio.TaskGroup() as group:
        for source in programs:
            await slots.acquire()
            group.create_task(one(source))


async def memory(report: Report, problem: ProblemPackage, count: int) -> None:
    """The peak memory of this process after so many samples of one problem."""
    started = time.perf_counter()
    await through_the_stream(pretended_judge(), Endless(count), problem, clusters=True)
    took = time.perf_counter() - started
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 2**20
    report.remark(f"{count} samples that nobody runs take {took:.1f} s of wall time")
    report.target(Target(f"peak memory, {count} samples", peak, 1.5, "GiB", at_least=False))


async def stream(
    report: Report, meter: Meter, problem: ProblemPackage, count: int, rounds: int
) -> None:
    """What the stream adds to the bare judge, and how busy it keeps the machine."""
    cores = len(os.sched_getaffinity(0))
    programs = sources(problem, count)
    added, busy, shares = [], [], []
    async with Judge(JudgeSettings()) as judge:
        await through_the_judge(judge, programs[: count // 10], problem)  # warm
        for _ in range(rounds):
            before = meter.cpu_s()
            await through_the_judge(judge, programs, problem)
            bare = meter.cpu_s() - before
            before, started = meter.cpu_s(), time.perf_counter()
            counted = await through_the_stream(judge, Written(programs), problem, clusters=False)
            cpu_s, wall_s = meter.cpu_s() - before, time.perf_counter() - started
            added.append(100 * (cpu_s / bare - 1))
            busy.append(100 * cpu_s / (wall_s * cores))
            shares.append(counted.total)
            report.cost("a sample by the bare judge", bare / count)
            report.cost("a sample through the stream", cpu_s / count)
    median = statistics.median
    samplers = [100 * s.sampler for s in shares if s.sampler is not None]
    judges = [100 * s.judge for s in shares if s.judge is not None]
    report.remark(f"by the stream's own count the judge's slots were {median(judges):.0f} % busy,")
    report.remark(f"and the (instant) sampler {median(samplers):.1f} % of its time")
    name = f"all {cores} cores busy, share of the wall time, {count} samples"
    report.target(Target(name, median(busy), 90, "%"))
    name = f"CPU time over that of the bare judge, {count} samples"
    report.target(Target(name, median(added), 10, "%", at_least=False))


async def measure(options: argparse.Namespace) -> None:
    """Do the parts that were asked for and print one table."""
    report = Report()
    problem = open_problem(PROBLEM)
    with Meter() as meter:
        report.remark(f"CPU time from {meter.how}")
        try:
            if "memory" in options.only:
                await memory(report, problem, options.many)
            if "stream" in options.only:
                await stream(report, meter, problem, options.samples, options.rounds)
        finally:  # what has been measured is shown whatever comes after it
            report.show()


def main(arguments: Sequence[str] | None = None) -> None:
    """Read the options and measure."""
    parser = argparse.ArgumentParser(description=__doc__)
    parts = ["memory", "stream"]
    parser.add_argument("--only", nargs="+", choices=parts, default=parts, help="parts to measure")
    parser.add_argument("--many", type=int, default=100_000, help="samples of the memory part")
    parser.add_argument("--samples", type=int, default=5000, help="samples of the stream part")
    parser.add_argument("--rounds", type=int, default=3, help="turns of the stream part")
    asyncio.run(measure(parser.parse_args(arguments)))


if __name__ == "__main__":
    main()
