"""How long one urgent run takes from asking to answer: alone, and while the judge is busy."""

from __future__ import annotations

import asyncio
import contextlib
import itertools
import statistics
import time
from collections.abc import AsyncIterator, Awaitable, Callable, Coroutine
from dataclasses import dataclass

from judge.client import Judge
from judge.verdict import Checker, Limits, TestCase, Verdict
from tests.benchmarks.judging.peers import INPUT, OUTPUT, PYTHON

_BUSY = "while True: pass\n"


@dataclass(frozen=True)
class Latency:
    """Milliseconds."""

    p50: float
    p99: float

    def __str__(self) -> str:
        return f"p50 {self.p50:.1f} ms, p99 {self.p99:.1f} ms"


async def urgent(judge: Judge) -> Callable[[], Awaitable[None]]:
    """One urgent run of the trivial Python program."""
    made = await judge.compile(PYTHON, "python3", urgent=True)

    async def ask() -> None:
        (run,) = await judge.run(made.program_id, [INPUT], Limits(), urgent=True)
        assert run.verdict is Verdict.AC

    return ask


async def measure(ask: Callable[[], Awaitable[None]], times: int) -> Latency:
    """Ask once at a time, with pauses of odd lengths between."""
    taken = []
    for number in range(times):
        await asyncio.sleep(0.001 * (number % 7))
        start = time.perf_counter()
        await ask()
        taken.append(1e3 * (time.perf_counter() - start))
    cuts = statistics.quantiles(taken, n=100, method="inclusive")
    return Latency(cuts[49], cuts[98])


@contextlib.asynccontextmanager
async def _loaded(*work: Callable[[], Coroutine[None, None, None]]) -> AsyncIterator[None]:
    tasks = [asyncio.create_task(one()) for one in work]
    await asyncio.sleep(0.5)
    try:
        yield
    finally:
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)


def other_cores_full(judge: Judge) -> contextlib.AbstractAsyncContextManager[None]:
    """Endless programs in every slot but one."""

    async def spin() -> None:
        made = await judge.compile(_BUSY, "python3")
        await judge.run(made.program_id, [b""], Limits(cpu_s=60.0))

    return _loaded(*[spin] * (judge.info.workers - 1))


def filtering(judge: Judge) -> contextlib.AbstractAsyncContextManager[None]:
    """A queue that never ends of different programs, each judged on a few examples."""
    numbers = itertools.count()
    tests = [TestCase(str(number), INPUT, OUTPUT) for number in range(5)]

    async def work() -> None:
        for number in numbers:
            source = f"{PYTHON}# {number}\n"
            await judge.submit(source, "python3", tests, Checker(), Limits(), filtering=True)

    return _loaded(*[work] * (4 * judge.info.workers))


LOADS = {"other cores full": other_cores_full, "all cores filtering": filtering}
