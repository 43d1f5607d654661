"""Judge the programs of packaged rounds again and again: ``python tests/verdicts.py [ROUND ...]``.

Every program must get the verdict that it is filed under, three times in a row, with a neighbour
that wants a whole core. Prints what did not and exits 1; all rounds take some minutes.
"""

from __future__ import annotations

import asyncio
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager

from contest_sim.official import Official, load_official
from contest_sim.package import ProblemPackage, list_rounds, open_round
from contest_sim.programs import Program, read_programs
from contest_sim.settings import ContestSimSettings
from judge.client import Judge
from judge.settings import JudgeSettings

FILED = {
    "accepted": "AC",
    "wrong_answer": "WA",
    "time_limit_exceeded": "TLE",
    "run_time_error": "RTE",
}
TIMES = 3


@contextmanager
def busy_core() -> Iterator[None]:
    """Another process wants a whole core all the time."""
    with subprocess.Popen([sys.executable, "-c", "while True: pass"]) as child:
        try:
            yield
        finally:
            child.kill()


async def judged(
    judge: Judge, problem: ProblemPackage, official: Official, program: Program, filed: str
) -> str:
    """What a program got instead of what it is filed under, "" if that."""
    report = await judge.submit(
        program.source,
        program.language,
        official.tests,
        official.checker,
        problem.limits,
        files=program.files,
    )
    said = f"{problem.problem.index} {program.path}: {report.verdict} {report.message}"
    return "" if report.verdict == filed else said


async def misjudged(name: str, judge: Judge) -> tuple[int, list[str]]:
    """How many programs of a round were judged, and those that got another verdict."""
    settings = ContestSimSettings()
    wanted = []
    for problem in open_round(name, settings).problems:
        official = await load_official(problem, judge, settings)
        for folder, filed in FILED.items():
            wanted += [
                judged(judge, problem, official, program, filed)
                for program in read_programs(problem.root, f"submissions/{folder}")
                if judge.info.languages[program.language].available
            ]
    found = await asyncio.gather(*wanted)
    return len(wanted), [line for line in found if line]


async def main() -> int:
    """Judge the rounds named, or all."""
    names = sys.argv[1:] or [r.id for r in list_rounds(ContestSimSettings()) if not r.error]
    failures = 0
    async with Judge(JudgeSettings()) as judge:
        print(f"rung {judge.info.rung}, time factor {judge.info.time_factor}")
        for name in names:
            for turn in range(1, TIMES + 1):
                started = time.monotonic()
                with busy_core():
                    number, wrong = await misjudged(name, judge)
                failures += len(wrong)
                taken = time.monotonic() - started
                print(
                    f"{name}, run {turn}: {number - len(wrong)} of {number} as filed, {taken:.0f} s"
                )
                print(*(f"  {line}" for line in wrong), sep="\n", end="\n" if wrong else "")
    return min(failures, 1)


if __name__ == "__main__":
    sys.exit(asyncio.run(main()))
