"""kill -9 at any stage, then the same command: nothing is lost, nothing is done twice."""

from __future__ import annotations

import json
import signal
import subprocess
import sys
from pathlib import Path
from typing import Any

from sqlite_utils import Database

from bot.store import DATABASE_NAME
from tests.bot.rounds import write_programs, write_round

REPOSITORY = Path(__file__).parents[2]
STAGES = (
    "bot.stream:Stream._examine:1",  # an outcome is found and not yet written down
    "bot.store:Store.set_decision:1",  # in the middle of the first decision
    "contest_sim.journal:Journal.submitted:1",  # the site has a submission, the bot no answer
    "contest_sim.journal:Journal.judged:1",  # and a verdict that the bot has not heard
    "bot.store:Store.add_submission:1",  # a submission is remembered and not sent
    "bot.store:Store.set_decision:2",  # in the middle of the second decision
    "bot.store:Store.set_standing:1",  # all is known, and the run not closed
)
"""Where the process is killed, one after the other, each time further on."""


def arguments(folder: Path, data: str) -> list[str]:
    settings = {
        "bot.data": folder / data,
        "contest_sim.cache": folder / "cache",
        "model.backend": "scripted",
        "model.programs": folder / "programs",
    }
    assignments = [f"--set={key}={value}" for key, value in settings.items()]
    round_ = str(folder / "round")
    return ["replay", round_, "--speed=3600", "--samples=8", "--json", *assignments]


def play(folder: Path, data: str, stage: str = "", *more: str) -> subprocess.CompletedProcess[str]:
    log = str(folder / f"{data}.log")
    command = [sys.executable, "-m", "tests.bot.killed", log, stage, *arguments(folder, data)]
    return subprocess.run(
        [*command, *more], capture_output=True, text=True, cwd=REPOSITORY, timeout=120, check=False
    )


def told(run: dict[str, Any]) -> list[dict[str, Any]]:
    """The events but for the interruptions, and for what depends on the machine."""
    shown = ("contest_s", "kind", "problem", "text", "data")
    return [{k: e[k] for k in shown} for e in run["events"] if e["kind"] != "resumed"]


def result(run: dict[str, Any]) -> dict[str, Any]:
    """What the run came to, but for measured times."""
    problems = json.loads(json.dumps(run["problems"]))
    for problem in problems:
        for sent in problem["submissions"]:
            del sent["cpu_s"], sent["memory_bytes"]
    return {"problems": problems, "standing": run["standing"], "state": run["state"]}


def known(folder: Path) -> set[str]:
    """The programs that have an outcome in the store."""
    db = Database(folder / "killed" / DATABASE_NAME)
    rows = {row["program_sha"] for row in db.query("SELECT program_sha FROM outcomes")}
    db.close()
    return rows


def test_a_run_that_is_killed_again_and_again_ends_like_one_that_was_not(tmp_path: Path) -> None:
    write_round(tmp_path / "round")
    write_programs(tmp_path / "programs")
    undisturbed = json.loads(play(tmp_path, "whole").stdout)["result"]
    tried = tmp_path / "killed.log"
    for stage in STAGES:
        before = len(tried.read_text().split()) if tried.exists() else 0
        outcomes = known(tmp_path) if before else set()
        done = play(tmp_path, "killed", stage)
        assert done.returncode == -signal.SIGKILL, (stage, done.stderr)
        again = set(tried.read_text().split()[before:]) & outcomes
        assert not again, f"judged twice, the second time before {stage}"
    done = play(tmp_path, "killed")
    run = json.loads(done.stdout)["result"]
    assert result(run) == result(undisturbed)
    assert told(run) == told(undisturbed)
    assert [event["number"] for event in run["events"]] == list(range(1, len(run["events"]) + 1))
    resumed = [event["text"] for event in run["events"] if event["kind"] == "resumed"]
    assert 3 <= len(resumed) <= len(STAGES)  # one may be killed before it says so
    assert resumed[-1].endswith("with 8 samples and 2 submissions")
    assert run["usage"]["samples"] == sum(p["funnel"]["sampled"] for p in run["problems"])
    assert not (tmp_path / "killed" / "sites").exists()


def test_another_run_is_started_where_it_is_asked_for_or_anything_differs(tmp_path: Path) -> None:
    write_round(tmp_path / "round")
    write_programs(tmp_path / "programs")
    stage = "bot.store:Store.set_decision:1"
    play(tmp_path, "killed", stage)
    play(tmp_path, "killed", stage, "--seed=2")
    play(tmp_path, "killed", stage, "--new")
    play(tmp_path, "killed", stage)  # goes on with the newest
    db = Database(tmp_path / "killed" / DATABASE_NAME)
    assert db.table("runs").count == 3
    resumed = list(db.query("SELECT run_id FROM events WHERE kind = 'resumed'"))
    assert len(resumed) == 1
    db.close()
