"""kill -9 at any stage, then the same command: nothing is lost, nothing is done twice."""

from __future__ import annotations

import json
import signal
from pathlib import Path

from sqlite_utils import Database

from bot.store import DATABASE_NAME
from tests.bot.kills import result, told, world

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


def test_a_run_that_is_killed_again_and_again_ends_like_one_that_was_not(tmp_path: Path) -> None:
    with world(tmp_path) as tiny:
        undisturbed, _ = tiny.whole()
        for stage in STAGES:
            done = tiny.kill("killed", stage)
            assert done.returncode == -signal.SIGKILL, (stage, done.stderr)
        run = json.loads(tiny.play("killed").stdout)["result"]
    assert result(run) == result(undisturbed)
    assert told(run) == told(undisturbed)
    assert [event["number"] for event in run["events"]] == list(range(1, len(run["events"]) + 1))
    resumed = [event["text"] for event in run["events"] if event["kind"] == "resumed"]
    assert 3 <= len(resumed) <= len(STAGES)  # one may be killed before it says so
    assert resumed[-1].endswith("with 8 samples and 2 submissions")
    assert run["usage"]["samples"] == sum(p["funnel"]["sampled"] for p in run["problems"])
    assert not (tmp_path / "killed" / "sites").exists()


def test_another_run_is_started_where_it_is_asked_for_or_anything_differs(tmp_path: Path) -> None:
    stage = "bot.store:Store.set_decision:1"
    with world(tmp_path) as tiny:
        tiny.play("killed", stage)
        tiny.play("killed", stage, "--seed=2")
        tiny.play("killed", stage, "--new")
        tiny.play("killed", stage)  # goes on with the newest
    db = Database(tmp_path / "killed" / DATABASE_NAME)
    assert db.table("runs").count == 3
    resumed = list(db.query("SELECT run_id FROM events WHERE kind = 'resumed'"))
    assert len(resumed) == 1
    db.close()
