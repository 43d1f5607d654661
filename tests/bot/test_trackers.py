"""Experiment trackers: each gets what a report shows, and none can cost a result."""

from __future__ import annotations

import importlib.util
import json
import sqlite3
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from msgspec.structs import replace

from bot import trackers
from bot.cli import run
from bot.errors import TrackerMissing
from bot.record import Event
from bot.store import Store
from bot.trackers import Tracked, check, send, tracked_run
from tests.bot.memories import a_run, config, remember
from tests.bot.records import interrupted_record, solved_record

FUNNEL = {"sampled": 500, "passed": 30, "clusters": 4, "submitted": 0}
DECISION = Event(90, 3600, "decision", "A", "", {"funnel": FUNNEL}, 60.0)
RUN = replace(solved_record(), events=(*solved_record().events, DECISION), config=config())


def test_a_tracker_gets_results_with_what_they_stand_on() -> None:
    sent = tracked_run(RUN)
    assert sent.results["performance"] == 905
    assert (sent.results["solved"], sent.results["samples"]) == (2, 7000)
    for name in ("model", "clock", "field", "judge", "tests", "configuration", "bot.policy"):
        assert sent.parameters[name]
    assert sent.course == [
        (3600, {"sampled/A": 500, "passed/A": 30, "clusters/A": 4, "submitted/A": 0})
    ]
    json.dumps(sent)


def test_what_is_not_finished_is_not_sent(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="finished"):
        send(interrupted_record(), (), tmp_path)


def test_a_tracker_that_is_not_there_is_one_line_before_the_run(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("importlib.util.find_spec", lambda _: None)
    with pytest.raises(TrackerMissing, match=r"\[wandb\]"):
        check(["wandb"])
    data = f"bot.data={tmp_path}/data"
    arguments = ["replay", "1352", "--log-format", "text", "--set", data]
    assert run([*arguments, "--set", 'bot.trackers=["tensorboard"]']) == 4
    out, err = capsys.readouterr()
    assert (out, err.count("\n")) == ("", 1)
    assert "[track]" in err
    assert not (tmp_path / "data").exists()


def test_a_tracker_that_fails_is_told_of_and_the_others_get_the_run(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    taken: list[Tracked] = []

    def broken(*_: object) -> None:
        raise OSError("no space left")

    monkeypatch.setattr(trackers, "check", lambda _: None)
    monkeypatch.setitem(trackers._SENDERS, "wandb", broken)
    monkeypatch.setitem(trackers._SENDERS, "trackio", lambda sent, _: taken.append(sent))
    assert send(RUN, ["wandb", "trackio"], tmp_path) == ["trackio"]
    assert [one.id for one in taken] == [RUN.id]
    assert "wandb did not take run" in caplog.text
    assert "no space left" in caplog.text


@pytest.mark.filterwarnings("default")
def test_tensorboard_has_the_results_once_however_often_they_are_sent(tmp_path: Path) -> None:
    pytest.importorskip("tensorboard")
    from tensorboard.backend.event_processing.event_accumulator import (  # noqa: PLC0415
        EventAccumulator,
    )

    for _ in range(2):
        assert send(RUN, ["tensorboard"], tmp_path) == ["tensorboard"]
    events = EventAccumulator(str(tmp_path / "tensorboard" / RUN.id)).Reload()
    assert [one.value for one in events.Scalars("result/performance")] == [905]
    assert [(one.step, one.value) for one in events.Scalars("passed/A")] == [(3600, 30)]
    tags = events.Tags()
    assert "stands on/text_summary" in tags["tensors"]
    assert any("hparams" in tag for tag in events.summary_metadata)


WANDB = """
import sys
from pathlib import Path
from tests.bot.test_trackers import RUN
from bot.trackers import send
print(send(RUN, ["wandb"], Path(sys.argv[1])))
"""


def test_wandb_keeps_a_run_on_this_machine(tmp_path: Path) -> None:
    if importlib.util.find_spec("wandb") is None:
        pytest.skip("wandb is not installed")
    done = subprocess.run(
        [sys.executable, "-c", WANDB, str(tmp_path)],
        capture_output=True, text=True, check=False, timeout=120,
        cwd=Path(__file__).parents[2], env={"PATH": "/usr/bin:/bin", "HOME": str(tmp_path)},
    )  # fmt: skip
    assert done.stdout == "['wandb']\n", done.stderr
    (file,) = tmp_path.glob(f"wandb/offline-run-*/run-{RUN.id}.wandb")
    written = file.read_bytes()
    for words in (b"result/performance", b"paced by samples", b"passed/A"):
        assert words in written


@pytest.mark.filterwarnings("default")
def test_trackio_has_the_results(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TRACKIO_DIR", str(tmp_path))
    pytest.importorskip("trackio")
    assert send(RUN, ["trackio"], tmp_path) == ["trackio"]
    with sqlite3.connect(tmp_path / "upsolve.db") as database:
        rows = [json.loads(row[0]) for row in database.execute("SELECT metrics FROM metrics")]
    assert any(row.get("result/performance") == 905 for row in rows)


async def test_runs_of_before_can_be_sent(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    taken: list[Any] = []
    monkeypatch.setattr(trackers, "check", lambda _: None)
    monkeypatch.setitem(trackers._SENDERS, "trackio", lambda sent, _: taken.append(sent))
    with Store.open(tmp_path) as store:
        for day in (3, 4):
            await remember(store, a_run(1305, 1, day=day))
        await store.start_run(a_run(1326, 1))
    data = ["--set", f"bot.data={tmp_path}", "--set", 'bot.trackers=["trackio"]']
    assert run(["rating", "track", "--since", "2026-11-04", *data]) == 0
    assert [one.id for one in taken] == [a_run(1305, 1, day=4).id]
    assert "1 run sent to trackio" in capsys.readouterr().out
    assert run(["rating", "track", "--set", f"bot.data={tmp_path}"]) == 2
