"""The judge as a contender, on trivial programs with every layer of isolation on."""

from __future__ import annotations

import asyncio
import itertools
import os
import subprocess
import sys
import time

from judge.client import Judge
from judge.settings import JudgeSettings
from judge.verdict import Checker, Limits, TestCase, Verdict
from tests.benchmarks.judging.peers import CPP, INPUT, OUTPUT, PYTHON, Contender

PYTHON_BATCH = "judge, Python, one program many inputs"
PYTHON_SINGLE = "judge, Python, many programs one input"
CPP_BATCH = "judge, C++, one program many inputs"
_SCALING = "x = 0\nfor i in range({}):\n    x += i * i % 7\nprint(42)\n"


async def batches(judge: Judge, name: str, language: str, source: str, runs: int) -> Contender:
    """One program on many inputs."""
    made = await judge.compile(source, language)

    async def batch(number: int) -> None:
        done = await judge.run(made.program_id, [INPUT] * number, Limits())
        assert all(run.verdict is Verdict.AC and run.output == OUTPUT for run in done), done[0]

    return Contender(name, batch, runs)


def singles(judge: Judge, runs: int) -> Contender:
    """Many programs, each judged on one example: what filtering asks."""
    fresh = itertools.count(time.time_ns())
    tests = [TestCase("1", INPUT, OUTPUT)]

    async def one() -> None:
        source = f"{PYTHON}# {next(fresh)}\n"
        report = await judge.submit(source, "python3", tests, Checker(), Limits(), filtering=True)
        assert report.verdict is Verdict.AC, report

    async def batch(number: int) -> None:
        await asyncio.gather(*(one() for _ in range(number)))

    return Contender(PYTHON_SINGLE, batch, runs)


async def contenders(judge: Judge) -> list[Contender]:
    """The judge in each language that it has, and with each pattern of use."""
    found = [
        await batches(judge, PYTHON_BATCH, "python3", PYTHON, 300),
        singles(judge, 300),
    ]
    if judge.info.languages["cpp"].available:
        found.append(await batches(judge, CPP_BATCH, "cpp", CPP, 500))
    return found


async def scaling(loop: int, runs: int, rounds: int) -> tuple[float, float]:
    """How many times the work of one core all cores do per second of wall time.

    The program takes ``loop`` steps of a loop; ``runs`` of them go to each core. Best of rounds:
    neighbours only ever slow us.

    Returns:
        The judge's figure, and the machine's own on processes that only compute.
    """
    cores, source = len(os.sched_getaffinity(0)), _SCALING.format(loop)
    ours = {1: float("inf"), cores: float("inf")}
    bare = dict(ours)
    for _, number in itertools.product(range(rounds), ours):
        ours[number] = min(ours[number], await _wall_s(number, source, runs * number))
        bare[number] = min(bare[number], _bare_wall_s(number))
    return cores * ours[1] / ours[cores], cores * bare[1] / bare[cores]


def _bare_wall_s(number: int) -> float:
    start = time.perf_counter()
    command = [sys.executable, "-S", "-c", _SCALING.format(5_000_000)]
    processes = [subprocess.Popen(command, stdout=subprocess.DEVNULL) for _ in range(number)]
    for process in processes:
        process.wait()
    return time.perf_counter() - start


async def _wall_s(workers: int, source: str, runs: int) -> float:
    async with Judge(JudgeSettings(workers=workers)) as judge:
        made = await judge.compile(source, "python3")
        share = runs // (4 * workers)

        async def part() -> None:
            await judge.run(made.program_id, [b""] * share, Limits())

        await asyncio.gather(*(part() for _ in range(workers)))
        start = time.perf_counter()
        await asyncio.gather(*(part() for _ in range(4 * workers)))
        return time.perf_counter() - start
