"""Round 1352 through the real judge: its tests are proved, and a spoilt one is found and named."""

from __future__ import annotations

import json
import shutil
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from contest_sim.check import check_round
from contest_sim.package import open_round
from contest_sim.settings import ContestSimSettings
from judge.client import Judge
from judge.settings import JudgeSettings


@pytest.fixture
async def judge() -> AsyncIterator[Judge]:
    async with Judge(JudgeSettings()) as judge_:
        yield judge_


def silent(_: str) -> None:
    """Progress is for people."""


async def test_every_packaged_program_gets_the_verdict_it_is_filed_under(
    judge: Judge, tmp_path: Path
) -> None:
    """``make verdicts`` does it for every round, three times, with the other core loaded."""
    settings = ContestSimSettings(cache=str(tmp_path))
    assert await check_round(open_round("1352", settings), judge, settings, silent) == []


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
