"""Round 1352 through the real judge: its tests are proved, and a spoilt one is found and named."""

from __future__ import annotations

import asyncio
import json
import shutil
import subprocess
import sys
from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import pytest

from contest_sim.check import check_round
from contest_sim.official import Official, load_official
from contest_sim.package import ProblemPackage, Round, open_round
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


@pytest.fixture
async def judge() -> AsyncIterator[Judge]:
    async with Judge(JudgeSettings()) as judge_:
        yield judge_


@pytest.fixture
def busy_core() -> Iterator[None]:
    """Another process wants a whole core all the time."""
    with subprocess.Popen([sys.executable, "-c", "while True: pass"]) as child:
        yield
        child.kill()


def silent(_: str) -> None:
    """Progress is for people."""


async def misjudged(round_: Round, judge: Judge, settings: ContestSimSettings) -> list[str]:
    """The programs whose verdict is not the one they are filed under."""

    async def judged(
        problem: ProblemPackage, official: Official, program: Program, filed: str
    ) -> str:
        report = await judge.submit(
            program.source, program.language, official.tests, official.checker, problem.limits
        )
        said = f"{problem.problem.index} {program.path}: {report.verdict} {report.message}"
        return "" if report.verdict == filed else said

    wanted = []
    for problem in round_.problems:
        official = await load_official(problem, judge, settings)
        for folder, filed in FILED.items():
            wanted += [
                judged(problem, official, program, filed)
                for program in read_programs(problem.root, f"submissions/{folder}")
                if judge.info.languages[program.language].available
            ]
    assert len(wanted) > 20
    return [line for line in await asyncio.gather(*wanted) if line]


async def test_every_packaged_program_gets_the_verdict_it_is_filed_under_again_and_again(
    judge: Judge, tmp_path: Path, busy_core: None
) -> None:
    """Three times in a row, with the other core loaded."""
    settings = ContestSimSettings(cache=str(tmp_path))
    round_ = open_round("1352", settings)
    assert await check_round(round_, judge, settings, silent) == []
    for _ in range(2):
        assert await misjudged(round_, judge, settings) == []


async def test_one_changed_answer_is_found_and_named(judge: Judge, tmp_path: Path) -> None:
    settings = ContestSimSettings(cache=str(tmp_path / "cache"))
    spoilt = tmp_path / "spoilt"
    shutil.copytree(open_round("1352", settings).root, spoilt)
    manifest = json.loads((spoilt / "contest.json").read_text())
    manifest["problems"] = [p for p in manifest["problems"] if p["index"] == "C"]
    (spoilt / "contest.json").write_text(json.dumps(manifest))
    answer = min((spoilt / "problems/C/data/secret").glob("*.ans"))
    answer.write_text("999999999999\n" + answer.read_text().partition("\n")[2])
    findings = await check_round(open_round(spoilt, settings), judge, settings, silent)
    assert findings
    assert {finding.where for finding in findings} == {f"problems/C/data/secret/{answer.name}"}
