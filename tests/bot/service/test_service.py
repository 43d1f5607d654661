"""A service in the night: players that are killed, hang or fail, a full disk, a locked database."""

from __future__ import annotations

import asyncio
import datetime as dt
import os
import resource
import shutil
import signal
import sqlite3
from pathlib import Path

import pytest

from bot.history import History
from bot.service import desk, plays, supervisor
from bot.service.settings import EntrySettings
from bot.store import DATABASE_NAME, Store
from tests.bot.service.overnight import Night, serving

SHIPPED = Path(__file__).parents[3] / "model" / "weights" / "compact"


async def put(night: Night, **given: object) -> None:
    spec = EntrySettings(**({"name": "x", "rounds": (str(night.round),)} | given))  # type: ignore[arg-type]
    with Store.open(night.data) as store:
        await store.write(lambda db: plays.put(db, spec, plays.COMMAND))


async def test_a_player_that_is_killed_or_hangs_goes_on_and_ends_like_any_other(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(supervisor, "GRACE_S", 0.2)  # a stopped process does not end when asked
    night = Night(tmp_path, schedule__stall_s=90, bot__speed=1800)
    await put(night)
    async with serving(night) as (service, _):
        os.kill(await night.playing(events=2), signal.SIGKILL)
        resumed = "SELECT 1 FROM events WHERE kind = 'resumed'"
        await night.until(lambda: night.rows(resumed))
        os.kill(await night.playing(), signal.SIGSTOP)
        service.queue._supervisor._stall_s = 0.1
        await night.until(lambda: "stalled" in night.kinds())
        service.queue._supervisor._stall_s = 90
        await night.until(lambda: "finished" in night.kinds())
    (play,) = night.plays()
    assert (play["state"], play["tries"], play["failures"]) == ("finished", 3, 2)
    texts = dict(night.diary())
    assert "SIGKILL" in texts["broken"]
    assert "no progress for" in texts["stalled"]
    night.nothing_was_done_twice()
    # As in the replay that nobody disturbs (tests/bot/test_replay.py).
    (rating,) = night.rows("SELECT points, penalty, place FROM ratings")
    assert tuple(rating.values()) == (1, 40, 5)


async def test_a_full_disk_and_a_locked_database_are_waited_for(tmp_path: Path) -> None:
    """No file of this process or its players may grow: for SQLite that is a full disk."""
    night = Night(tmp_path, schedule__tries=100)
    await put(night)
    limits = resource.getrlimit(resource.RLIMIT_FSIZE)
    size = (night.data / DATABASE_NAME).stat().st_size
    async with serving(night) as (_, service):
        pid = await night.playing(events=3)
        for process in (pid, os.getpid()):
            resource.prlimit(process, resource.RLIMIT_FSIZE, (size // 2, limits[1]))
        try:
            await night.until(lambda: not Path(f"/proc/{pid}").exists())
        finally:
            resource.setrlimit(resource.RLIMIT_FSIZE, limits)
        holder = sqlite3.connect(night.data / DATABASE_NAME, isolation_level=None)
        await night.until(lambda: _locked(holder))
        await asyncio.sleep(0.5)
        holder.execute("ROLLBACK")
        holder.close()
        await night.until(lambda: "finished" in night.kinds())
        assert not service.done()
    assert night.plays()[0]["failures"] >= 1
    night.nothing_was_done_twice()


def _locked(connection: sqlite3.Connection) -> bool:
    try:
        connection.execute("BEGIN IMMEDIATE")
    except sqlite3.OperationalError:
        return False
    return True


async def test_a_torn_checkpoint_a_pause_and_draining(tmp_path: Path) -> None:
    """What cannot be played is left, what is interrupted is kept, what is drained is finished."""
    torn = shutil.copytree(SHIPPED, tmp_path / "torn")
    weights = torn / "weights.safetensors"
    os.truncate(weights, weights.stat().st_size // 2)
    night = Night(tmp_path, schedule__tries=1)
    await put(night, name="a", assignments=("model.backend=native", f"model.checkpoint={torn}"))
    await put(night, name="b", runs=2)
    async with serving(night) as (_, service):
        await night.playing(events=2)
        with Store.open(night.data) as store:
            await store.write(lambda db: desk.ask(db, paused=desk.INTERRUPTED))
            await night.until(lambda: "interrupted" in night.kinds())
            assert [play["state"] for play in night.plays()] == ["failed", "waiting", "waiting"]
            await store.write(lambda db: desk.ask(db, paused=desk.RUNNING))
            await night.playing()
            await store.write(lambda db: desk.ask(db, wish="drain"))
        done = await service
    assert (done.finished, done.failed, done.interrupted) == (1, 1, 1)
    assert [play["state"] for play in night.plays()] == ["failed", "finished", "waiting"]
    assert "weights.safetensors" in night.plays()[0]["reason"]
    night.nothing_was_done_twice()


async def test_a_real_time_contest_starts_on_its_second_and_waits_for_nobody(
    tmp_path: Path,
) -> None:
    night = Night(tmp_path, schedule__lead_s=60)
    moment = dt.datetime.now(dt.UTC).replace(microsecond=0) + dt.timedelta(seconds=12)
    await put(night, at=moment.isoformat(), speed=0.0)
    async with serving(night):
        os.kill(await night.playing(), signal.SIGKILL)
        begun_at = dt.datetime.now(dt.UTC)
        query = "SELECT contest_s FROM events WHERE kind = 'resumed'"
        (resumed,) = await night.until(lambda: night.rows(query))
        went_on_at = dt.datetime.now(dt.UTC)
        with Store.open(night.data) as store:
            await store.write(lambda db: desk.ask(db, wish="stop"))
    with History.open(night.data) as history:
        run = history.load_run("latest")
    assert run.clock["begins_at"] == moment.timestamp()
    assert [event.contest_s for event in run.events if event.kind == "started"] == [0]
    assert moment <= begun_at
    lost = resumed["contest_s"]
    assert 0 <= lost <= (went_on_at - moment).total_seconds()
    assert (begun_at - moment).total_seconds() <= lost + 1
    assert night.plays()[0]["state"] == "waiting"
