"""A stream of real programs in known proportions, against the truth found without any of our parts.

The programs are the submissions of packaged rounds: right, wrong, slow and crashing ones, some of
them several times over and with another layout. The truth comes from running each in a plain
process and comparing words.
"""

from __future__ import annotations

import asyncio
import random
import signal
import subprocess
import sys
from collections import Counter, defaultdict
from collections.abc import AsyncGenerator
from pathlib import Path

import pytest

from bot.record import Funnel
from bot.solve import Solver, Task
from contest_sim.package import description, open_problem
from judge.client import Judge
from judge.settings import JudgeSettings
from judge.verdict import Limits
from model.backend import ModelCard, Sample, SampleRequest

ROUNDS = Path(__file__).parents[2] / "contest_sim" / "rounds"
COPIES = {"accepted": 4, "wrong_answer": 3, "run_time_error": 2, "time_limit_exceeded": 2}
NOISE = {
    "x = = 1": 5,  # does not compile
    "raise SystemExit(3)": 4,
    "while True: pass": 1,
    "print('so long', 10**6)": 6,
}
LIMIT_S = 1


class Recorded:
    """A fake model: hands out what was recorded."""

    card = ModelCard("recorded", "fake", "Programs written beforehand.")

    def __init__(self, sources: list[str]) -> None:
        self._sources = sources

    def limit(self, problem: str) -> int | None:
        return len(self._sources)

    async def sample(self, request: SampleRequest) -> AsyncGenerator[Sample, None]:
        for number in range(request.first, request.first + request.count):
            yield Sample(number, "python3", self._sources[number])

    async def close(self) -> None:
        """Nothing to release."""


def stream(folder: Path) -> tuple[list[str], Counter[str]]:
    """The samples, and how often each program is among them, whatever its layout."""
    times = Counter(NOISE)
    for kind, copies in COPIES.items():
        for path in sorted((folder / "submissions" / kind).glob("*.py")):
            times[path.read_text()] += copies
    samples = [
        f"# try {copy}\n\n{source}" if copy % 2 else source
        for source, copies in times.items()
        for copy in range(copies)
    ]
    random.Random(7).shuffle(samples)
    return samples, times


def run(source: str, data: bytes) -> bytes:
    """What a program prints, or a word for how it failed; by a plain process."""
    command = ["prlimit", f"--cpu={LIMIT_S}", sys.executable, "-I", "-c", source]
    done = subprocess.run(command, input=data, capture_output=True, check=False)
    if done.returncode in {-signal.SIGXCPU, -signal.SIGKILL}:
        return b"?slow"
    if done.returncode:
        return b"?syntax" if b"SyntaxError" in done.stderr else b"?crash"
    return b" ".join(done.stdout.split())


def fate(source: str, task: Task) -> str:
    """What becomes of a program on the examples."""
    failures = {b"?slow": "TLE", b"?crash": "RTE", b"?syntax": "CE"}
    for example in task.examples:
        output = run(source, example.input)
        if output in failures:
            return failures[output]
        if output.lower() != b" ".join(example.answer.split()).lower():
            return "WA"
    return "AC"


@pytest.mark.parametrize(("contest", "index", "num_clusters"), [(1342, "C", 2), (1352, "D", 1)])
async def test_the_funnel_and_the_num_clustersare_the_truth(
    contest: int, index: str, num_clusters: int
) -> None:
    package = open_problem(ROUNDS / str(contest) / "problems" / index)
    limits = Limits(cpu_s=LIMIT_S)
    task = Task(f"{contest}{index}", description(package), package.samples, limits)
    samples, times = stream(package.root)
    async with Judge(JudgeSettings()) as judge:
        solver = Solver(
            task,
            backend=Recorded(samples),
            judge=judge,
            slots=asyncio.Semaphore(8),
            seed=3,
            languages=["python3"],
            num_inputs=8,
            cluster_limit=100,
        )
        solver.open(len(samples))
        await solver.settled()
        solver.check()
        clusters = await solver.clusters()
        await solver.close()

    fates = {source: fate(source, task) for source in times}
    count = Counter(fates.values())
    assert solver.funnel() == Funnel(
        sampled=times.total(),
        duplicates=times.total() - len(times),
        compile_errors=count.pop("CE"),
        passed=count.pop("AC"),
        failures=dict(count),
    )
    behaviours: defaultdict[tuple[bytes, ...], int] = defaultdict(int)
    for source in (source for source, name in fates.items() if name == "AC"):
        behaviours[tuple(run(source, one.data) for one in solver.inputs)] += times[source]
    assert [c.size for c in clusters] == sorted(behaviours.values(), reverse=True)
    assert len(behaviours) == num_clusters
