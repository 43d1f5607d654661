"""Measure the judge: CPU per run of trivial programs, all processes counted, beside a plain spawn.

    python tests/benchmarks/bench_judge.py [RUNS]

CPU milliseconds are of everything that takes part: this process, the judge, its slots and the
programs. Wall times depend on the neighbours; CPU times and the ratio hardly do.
"""

from __future__ import annotations

import asyncio
import os
import resource
import subprocess
import sys
import time
from pathlib import Path

from judge.client import Judge
from judge.languages import find_interpreter
from judge.settings import JudgeSettings
from judge.verdict import Limits, Verdict

PYTHON = "print(sum(map(int, input().split())))\n"
CPP = """
#include <cstdio>
int main() {
    int a, b;
    scanf("%d%d", &a, &b);
    printf("%d\\n", a + b);
}
"""
INPUT = b"20 22\n"


def family_cpu_s() -> float:
    """CPU seconds of this process and all below it, with their ended children."""
    times: dict[int, tuple[int, float]] = {}
    for entry in Path("/proc").iterdir():
        if entry.name.isdigit():
            try:
                fields = (entry / "stat").read_text().rsplit(")", 1)[1].split()
            except OSError:
                continue
            ticks = sum(int(field) for field in fields[11:15])
            times[int(entry.name)] = int(fields[1]), ticks / os.sysconf("SC_CLK_TCK")
    family = {os.getpid()}
    while more := {pid for pid, (parent, _) in times.items() if parent in family} - family:
        family |= more
    return sum(times[pid][1] for pid in family)


def show(name: str, cpu_s: float, wall_s: float, runs: int, base_s: float) -> None:
    ratio = f"{base_s / cpu_s:5.1f}x" if base_s else "   1x"
    rate = runs / cpu_s
    print(f"{name:28} {1e3 * cpu_s / runs:7.2f} {1e3 * wall_s / runs:8.2f} {rate:9.0f} {ratio}")


def plain(runs: int) -> float:
    """Start the slots' interpreter once per run, as a simple judge would; return CPU seconds."""
    interpreter, _ = find_interpreter("")
    before, started = resource.getrusage(resource.RUSAGE_CHILDREN), time.monotonic()
    for _ in range(runs):
        command = [interpreter.path, "-S", "-E", "-I", "-c", PYTHON]
        subprocess.run(command, input=INPUT, check=True, stdout=subprocess.DEVNULL)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    cpu_s = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    show("plain python -S -E -I", cpu_s, time.monotonic() - started, runs, 0)
    return cpu_s


async def judged(judge: Judge, language: str, source: str, runs: int, base_s: float) -> None:
    made = await judge.compile(source, language)
    await judge.run(made.program_id, [INPUT] * 20, Limits())
    before, started = family_cpu_s(), time.monotonic()
    done = await judge.run(made.program_id, [INPUT] * runs, Limits())
    cpu_s, wall_s = family_cpu_s() - before, time.monotonic() - started
    assert {run.verdict for run in done} == {Verdict.AC}
    show(f"judge, {language}", cpu_s, wall_s, runs, base_s)
    print(f"{'':28} of it the program itself: {1e3 * sum(r.cpu_s for r in done) / runs:.2f} ms")


async def main() -> None:
    runs = int(sys.argv[1]) if len(sys.argv) > 1 else 1000
    print(f"{'':28} {'CPU ms':>7} {'wall ms':>8} {'runs/CPUs':>9} vs plain")
    base_s = plain(runs // 5) * 5
    async with Judge(JudgeSettings(workers=1)) as judge:
        print(f"rung {judge.info.rung}; {judge.info.languages['python3'].version}")
        await judged(judge, "python3", PYTHON, runs, base_s)
        if judge.info.languages["cpp"].available:
            await judged(judge, "cpp", CPP, runs, base_s)


if __name__ == "__main__":
    asyncio.run(main())
