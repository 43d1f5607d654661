"""Measure the judge beside its peers: ``python tests/benchmarks/bench_judge.py [--help]``.

CPU time is of everything that takes part: this process, the judge, its slots and the programs, or
the peer's. Contenders take turns in one run and the medians of the rounds count. Wall times, where
there are any (latency, scaling), suffer from the neighbours; CPU times and ratios hardly do.
"""

from __future__ import annotations

import argparse
import asyncio
import contextlib
import os
import tempfile
import time
from collections.abc import Awaitable, Callable, Sequence
from pathlib import Path

from judge.client import Judge
from judge.languages import find_interpreter
from judge.settings import JudgeSettings
from tests.benchmarks.judging import compiles, endurance, latency, ours, peers
from tests.benchmarks.judging.floor import Floor, forking
from tests.benchmarks.judging.meter import Meter
from tests.benchmarks.judging.table import Report, Target

PYTHON_TARGETS = {peers.PLAIN: 5, peers.BWRAP: 6, peers.DMOJ_PYTHON: 8}


async def trivial(meter: Meter, report: Report, options: argparse.Namespace) -> None:
    """Trivial programs: the judge, its peers and the machine's floor take turns."""
    interpreter = find_interpreter("")[0].path
    async with contextlib.AsyncExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory()))
        judge = await stack.enter_async_context(Judge(JudgeSettings(workers=1)))
        floor = Floor(folder) if judge.info.languages["cpp"].available else None
        others = [forking(interpreter), *([*floor.spawning(), floor.forking()] if floor else [])]
        others += dmoj(report, options.dmoj, interpreter, folder, floor)
        racing = [*await ours.contenders(judge), peers.plain(interpreter)]
        racing += bubblewrap(report, interpreter)
        racing += [await stack.enter_async_context(other) for other in others]
        if not meter.holds_all():
            report.remark("NOT ALL IS COUNTED: a process has left the control group")
        cpu_s = await peers.race(meter, racing, options.rounds)
        if floor:
            report.remark(f"one cpuid instruction takes {floor.cpuid_us():.1f} us")
    for name, seconds in cpu_s.items():
        report.cost(name, seconds)
    compare(report, cpu_s)


def bubblewrap(report: Report, interpreter: str) -> list[peers.Contender]:
    """The contender, or none and a remark."""
    found = peers.bubblewrap(interpreter)
    if isinstance(found, str):
        report.remark(f"left out: {found}")
        return []
    return [found]


def dmoj(
    report: Report, python: str, interpreter: str, folder: Path, floor: Floor | None
) -> list[peers.Driven]:
    """The contenders, or none and a remark."""
    found = Path(python) if python else peers.install_dmoj(folder / "dmoj")
    if isinstance(found, str):
        report.remark(f"left out: {found}")
        return []
    both = [peers.dmoj(found, peers.DMOJ_PYTHON, peers.python_command(interpreter), 20)]
    if floor:
        both.append(peers.dmoj(found, peers.DMOJ_CPP, [str(floor.trivial)], 60))
    return both


def compare(report: Report, cpu_s: dict[str, float]) -> None:
    """The targets for trivial programs."""
    mine = cpu_s[ours.PYTHON_BATCH]
    report.target(Target("Python, runs per CPU second", 1 / mine, 450))
    for peer, wanted in PYTHON_TARGETS.items():
        if peer in cpu_s:
            report.target(Target(f"Python, against {peer}", cpu_s[peer] / mine, wanted, "x"))
    if ours.CPP_BATCH in cpu_s:
        mine = cpu_s[ours.CPP_BATCH]
        report.target(Target("C++, runs per CPU second", 1 / mine, 1400))
        if peers.DMOJ_CPP in cpu_s:
            ratio = cpu_s[peers.DMOJ_CPP] / mine
            report.target(Target(f"C++, against {peers.DMOJ_CPP}", ratio, 10, "x"))


async def compiling(meter: Meter, report: Report, rounds: int) -> None:
    """C++ compiles; with what starting a judge costs, which makes precompiled headers."""
    before, start = meter.cpu_s(), time.perf_counter()
    async with Judge(JudgeSettings(workers=1)) as judge:
        took = meter.cpu_s() - before, time.perf_counter() - start
        report.remark(f"a judge starts in {took[0]:.2f} CPU s, {took[1]:.2f} s of wall time")
        if not judge.info.languages["cpp"].available:
            report.remark(f"no C++: {judge.info.languages['cpp'].reason}")
            return
        means = await compiles.compare(meter, judge, rounds)
    for name, seconds in means.items():
        report.cost(f"C++ compile, {name}", seconds)
    most = means["g++ -O2"] / (means["g++ -O2"] - means[compiles.HEADERS_ALONE])
    report.remark(f"headers that cost nothing would make -O2 compiles {most:.1f}x as fast")
    for name, wanted in (("filtering", 5), ("verdicts", 4)):
        ratio = means["g++ -O2"] / means[name]
        report.target(Target(f"C++ compile for {name}, against g++ -O2", ratio, wanted, "x"))


async def waiting(report: Report, times: int) -> None:
    """The latency of an urgent run in wall time; of a bare process start under the same load."""
    async with contextlib.AsyncExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory()))
        judge = await stack.enter_async_context(Judge(JudgeSettings()))
        asks = {"urgent run": await latency.urgent(judge)}
        if judge.info.languages["cpp"].available:
            bare = await stack.enter_async_context(Floor(folder).spawning()[-1])
            asks["bare process start"] = lambda: bare.batch(1)
        alone = await latency.measure(asks["urgent run"], times)
        report.remark(f"urgent run alone: {alone}")
        for load, begin in latency.LOADS.items():
            async with begin(judge):
                busy = {name: await latency.measure(ask, times) for name, ask in asks.items()}
            for name, found in busy.items():
                report.remark(f"{name}, {load}: {found}")
            added = busy["urgent run"].p99 - alone.p50
            goal = Target(f"latency added at p99, {load}", added, 3, "ms", at_least=False)
            report.target(goal)


async def scaling(report: Report) -> None:
    """One slot beside one per core; the target is nine tenths of what the machine itself gives."""
    cores = len(os.sched_getaffinity(0))
    for name, loop, runs in (("trivial runs", 0, 400), ("runs of some 10 ms", 100_000, 100)):
        found, bare = await ours.scaling(loop, runs, rounds=3)
        report.remark(f"{cores} bare processes do {bare:.2f} times the work of one")
        report.target(Target(f"scaling to {cores} cores, {name}", found, 0.9 * bare, "x"))


async def enduring(report: Report, runs: int) -> None:
    """What the judge holds after many runs beside what it held after a tenth of them."""
    async with Judge(JudgeSettings()) as judge:
        states = await endurance.endure(judge, runs)
    report.remarks += ["", *endurance.lines(states)]
    for name, (grown, allowed) in endurance.growth(states).items():
        goal = Target(f"growth of {name}, {runs} runs", grown, allowed, at_least=False)
        report.target(goal)


async def measure(options: argparse.Namespace) -> None:
    """Do the parts that were asked for and print one table."""
    report = Report()
    with Meter() as meter:
        report.remark(f"CPU time from {meter.how}")
        parts: dict[str, Callable[[], Awaitable[None]]] = {
            "trivial": lambda: trivial(meter, report, options),
            "compile": lambda: compiling(meter, report, options.rounds),
            "latency": lambda: waiting(report, options.urgent),
            "scaling": lambda: scaling(report),
            "endurance": lambda: enduring(report, options.endurance),
        }
        try:
            for name in options.only or parts:
                print(f"{name} ...", flush=True)
                await parts[name]()
        finally:  # what has been measured is shown whatever comes after it
            report.show()


def main(arguments: Sequence[str] | None = None) -> None:
    """Read the options and measure."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--only", action="append", metavar="PART", help="a part; may be repeated")
    parser.add_argument("--rounds", type=int, default=3, help="turns that each contender takes")
    parser.add_argument("--urgent", type=int, default=300, help="urgent runs that are timed")
    parser.add_argument("--endurance", type=int, default=5000, help="runs of the endurance test")
    parser.add_argument("--dmoj", default="", help="an interpreter that has the package dmoj")
    asyncio.run(measure(parser.parse_args(arguments)))


if __name__ == "__main__":
    main()
