"""What load does to a running round: ``python tests/benchmarks/bench_site.py [--seconds 10]``.

The site plays round 1352 (13 965 people) at 30 times real speed. Another process asks for 200 pages
of standings a second, 100 rows each, and for the whole standings once a second. Meanwhile somebody
waits for contest seconds on the clock and somebody submits and waits for verdicts, undisturbed and
then under the load. Verdicts take a fixed time, so that what is measured is the site and not the
programs. What counts is how much later clock and verdicts come under the load.
"""

from __future__ import annotations

import argparse
import asyncio
import random
import sys
import time
from dataclasses import dataclass, field
from typing import Any

import aiohttp
import numpy as np

from contest_sim.clock import ScaledClock
from contest_sim.package import open_round
from contest_sim.settings import ContestSimSettings
from contest_sim.site import Site
from judge.client import Judge
from judge.settings import JudgeSettings
from judge.verdict import Compilation, TestResult, Verdict
from judge.verdict import Report as Judged
from tests.benchmarks.judging.table import Report, Target

CONTEST = 1352
SPEED = 30
RATE = 200  # requests per second
ROWS = 100
JUDGING_S = 0.1


class SteadyJudge(Judge):
    """Makes tests as the real one does, and accepts every submission after :data:`JUDGING_S`."""

    async def compile(self, source: str, language: str, **options: Any) -> Compilation:
        if options.get("urgent"):  # a submission, not a generator
            return Compilation(Verdict.AC, program_id="any")
        return await super().compile(source, language, **options)

    async def judge(self, *_: object, **__: object) -> Judged:
        await asyncio.sleep(JUDGING_S)
        return Judged(Verdict.AC, (TestResult("1", Verdict.AC, 0.1, 1 << 20),))


@dataclass
class Delays:
    """Milliseconds by which things came late, and the share of a core that this process used."""

    clock: list[float] = field(default_factory=list)
    verdicts: list[float] = field(default_factory=list)
    cpu_share: float = 0.0


async def watch_clock(clock: ScaledClock, until: float, delays: list[float]) -> None:
    """Wait for every third contest second, a tenth of a real one."""
    while time.monotonic() < until:
        start, second = time.monotonic(), clock.position()
        async with clock.at(second + 3):
            delays.append(1e3 * (time.monotonic() - start - 3 / SPEED))


async def submit(url: str, handle: str, until: float, delays: list[float]) -> None:
    """Submit and wait for the verdict, again and again, by way of HTTP."""
    async with aiohttp.ClientSession() as session:

        async def post(method: str, **body: object) -> dict[str, str]:
            async with session.post(f"{url}/api/{method}", json=body) as response:
                reply = await response.json()
            assert reply["status"] == "OK", reply
            return dict(reply["result"])

        token = (await post("upsolve.register", handle=handle, rating=1400))["token"]
        entry = {"token": token, "contestId": CONTEST, "language": "python3", "index": "A"}
        while time.monotonic() < until:
            start = time.monotonic()
            submission = (await post("upsolve.submit", source="pass", **entry))["submission"]
            query = {"id": submission["id"], "wait": 30}  # type: ignore[index]
            async with session.get(f"{url}/api/upsolve.submission", params=query) as response:
                await response.read()
            delays.append(1e3 * (time.monotonic() - start - JUDGING_S))


async def measure(site: str, clock: ScaledClock, seconds: float, handle: str) -> Delays:
    """Both at once."""
    delays, until, cpu_s = Delays(), time.monotonic() + seconds, time.process_time()
    await asyncio.gather(
        watch_clock(clock, until, delays.clock), submit(site, handle, until, delays.verdicts)
    )
    delays.cpu_share = (time.process_time() - cpu_s) / seconds
    return delays


async def load(url: str, seconds: float) -> None:
    """Ask at a fixed rate whether or not answers come; prints what came of it."""
    rng, took, tasks = random.Random(1), [], []

    async def ask(session: aiohttp.ClientSession, query: dict[str, int]) -> None:
        start = time.monotonic()
        async with session.get(f"{url}/api/contest.standings", params=query) as response:
            await response.read()
            assert response.status == 200
        if "count" in query:
            took.append(1e3 * (time.monotonic() - start))

    async with aiohttp.ClientSession(connector=aiohttp.TCPConnector(limit=0)) as session:
        begin = time.monotonic()
        for number in range(int(RATE * seconds)):
            await asyncio.sleep(begin + number / RATE - time.monotonic())
            page = {"contestId": CONTEST, "from": 1 + rng.randrange(13_900), "count": ROWS}
            tasks.append(asyncio.create_task(ask(session, page)))
            if number % RATE == 0:
                tasks.append(asyncio.create_task(ask(session, {"contestId": CONTEST})))
        await asyncio.gather(*tasks)
        spent = time.monotonic() - begin
    middle, late = np.percentile(took, [50, 99])
    print(f"{len(took) / spent:.1f} {middle:.1f} {late:.1f}")


async def under_load(url: str, clock: ScaledClock, seconds: float) -> tuple[Delays, list[float]]:
    """The same measurement while another process asks; its rate and answer times in ms."""
    command = [sys.executable, __file__, "--load", url, "--seconds", str(seconds)]
    process = await asyncio.create_subprocess_exec(*command, stdout=asyncio.subprocess.PIPE)
    delays = await measure(url, clock, seconds, "loaded")
    output, _ = await process.communicate()
    return delays, [float(word) for word in output.split()]


async def bench(seconds: float, report: Report) -> None:
    """Measure and write down."""
    settings = ContestSimSettings(submission_limit=10**6)
    clock = ScaledClock(SPEED)
    async with SteadyJudge(JudgeSettings()) as judge:
        site = Site(open_round(str(CONTEST), settings), clock, judge, settings)
        url = await site.start()
        try:
            quiet = await measure(url, clock, seconds / 2, "quiet")
            loaded, (rate, middle, late) = await under_load(url, clock, seconds)
        finally:
            await site.close()
    report.remark(f"answers to {ROWS} rows: median {middle:.1f} ms, 99 % within {late:.1f} ms")
    report.remark(f"the site and who measures used {loaded.cpu_share:.0%} of one core")
    report.target(Target("standings answered", rate, 0.98 * RATE, "per s"))
    for name in ("clock", "verdicts"):
        before, after = getattr(quiet, name), getattr(loaded, name)
        base = float(np.median(before))
        report.remark(
            f"{name}: late by {base:.1f} ms (median; worst {max(before):.1f}) undisturbed,"
            f" {np.median(after):.1f} ms (worst {max(after):.1f}) under load, {len(after)} times"
        )
        delay = float(np.percentile(after, 99)) - base
        report.target(Target(f"{name}: delayed by the load, 99 %", delay, 50, "ms", at_least=False))
        worst = max(after) - base
        report.target(
            Target(f"{name}: delayed by the load, worst", worst, 50, "ms", at_least=False)
        )


def main() -> None:
    """Read the arguments and run."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seconds", type=float, default=10, help="duration of the load")
    parser.add_argument("--load", metavar="URL", help="be the process that asks")
    options = parser.parse_args()
    if options.load:
        asyncio.run(load(options.load, options.seconds))
        return
    report = Report()
    asyncio.run(bench(options.seconds, report))
    report.show()


if __name__ == "__main__":
    main()
