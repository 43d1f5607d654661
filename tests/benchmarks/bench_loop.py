"""Measure how late the event loop is during a replay: ``bench_loop.py [--help]``.

A real replay of round 1352 by the model that ships: sampler, judge, site, store and report as ever.
Beside it a task asks to be woken at every 5 ms and notes how late it is for each of them: a loop
that stands still for a second is late for two hundred. Sampling and judging use every core all the
while: the numbers mean something on an otherwise idle machine only.
"""

from __future__ import annotations

import argparse
import asyncio
import tempfile
import time
from collections.abc import Sequence

import numpy as np

from bot.config import load_config
from bot.display import NullDisplay
from bot.record import Event, Live, RunRecord
from bot.replay import replay
from contest_sim.package import open_round
from tests.benchmarks.judging.table import Report, Target

EVERY_S = 0.005


async def late(delays_s: list[float]) -> None:
    """Note by how much the loop is late for each tick; never returns."""
    tick = time.perf_counter()
    while True:
        tick += EVERY_S
        await asyncio.sleep(max(tick - time.perf_counter(), 0))
        now = time.perf_counter()
        while tick < now - EVERY_S:
            delays_s.append(now - tick)
            tick += EVERY_S
        delays_s.append(now - tick)


async def measure(samples: int) -> tuple[list[float], RunRecord]:
    """Play, and return the delays from the first statement to the last look, and the record."""
    delays_s: list[float] = []
    with tempfile.TemporaryDirectory() as folder:
        keys = {"data": folder, "speed": 3600, "samples_per_problem": samples}
        config = load_config(None, [f"bot.{k}={v}" for k, v in keys.items()], environ={}).config
        watch = Watch(delays_s)
        round_ = open_round("1352", config.contest_sim)
        record = await replay(round_, config, seed=1, display=watch)
        assert record.state == "finished"
        return delays_s, record


class Watch(NullDisplay):
    """Watches the loop while programs are sampled and judged: not at the start, nor at the end."""

    def __init__(self, delays_s: list[float]) -> None:
        self._delays_s = delays_s
        self._task: asyncio.Task[None] | None = None

    def event(self, event: Event) -> None:
        """Begin at the first event of the round."""
        if self._task is None:
            self._task = asyncio.create_task(late(self._delays_s))

    def update(self, live: Live) -> None:
        """End when the contest does."""
        if self._task is not None and live.contest_s >= live.duration_s:
            self._task.cancel()

    def close(self) -> None:
        """End in any case."""
        if self._task is not None:
            self._task.cancel()


def main(arguments: Sequence[str] | None = None) -> None:
    """Read the options and measure."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--samples", type=int, default=500, help="samples per problem")
    options = parser.parse_args(arguments)
    report = Report()
    delays_s, record = asyncio.run(measure(options.samples))
    wall_s, drawn = record.clock["wall_s"], sum(p.funnel.sampled for p in record.problems)
    p50, p99, p999 = (1000 * value for value in np.percentile(delays_s, (50, 99, 99.9)))
    report.remark(f"a replay of {wall_s:.0f} s, {len(delays_s)} ticks, {drawn} samples")
    report.remark(f"median {p50:.2f} ms, p99.9 {p999:.1f} ms, worst {1000 * max(delays_s):.0f} ms")
    name = "delay of the event loop, p99"
    report.target(Target(name, p99, 50, "ms", at_least=False))
    report.show()


if __name__ == "__main__":
    main()
