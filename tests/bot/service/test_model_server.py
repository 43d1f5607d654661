"""A service whose model server goes away: what is waited for, what is tried again, what is kept."""

from __future__ import annotations

import asyncio
from pathlib import Path
from typing import Any

from bot.record import Live
from bot.service import plays
from bot.service.settings import EntrySettings
from bot.service.supervisor import Supervisor
from bot.service.words import Word
from bot.store import Store
from tests.bot.service.overnight import Night, serving
from tests.model.openai_double import Double, status

SAMPLES = 4


async def test_a_model_server_that_vanishes_is_waited_for_and_then_tried_again(
    tmp_path: Path,
) -> None:
    """Away for less than the model's patience nobody notices; away for longer the player ends."""
    allowed = asyncio.Semaphore(0)

    async def paced(one: Double, asked: Any, sent: dict[str, Any]) -> Any:
        await allowed.acquire()
        return await one.reply(asked, sent)

    async with Double() as server:
        server.always = paced
        night = Night(
            tmp_path,
            bot__samples_per_problem=SAMPLES,
            model__backend="openai",
            model__endpoints=f'["{server.url}"]',
            model__patience_s=2,
        )
        spec = EntrySettings(name="x", rounds=(str(night.round),))
        with Store.open(night.data) as store:
            await store.write(lambda db: plays.put(db, spec, plays.COMMAND))
        async with serving(night) as (service, _):
            await _drawn(night, allowed, 2)
            asked, server.always = len(server.requests), status(503)  # it starts again, say
            await night.until(lambda: len(server.requests) >= asked + 2)
            server.always = paced
            await _drawn(night, allowed, 2)
            assert "broken" not in night.kinds()
            await server.vanish()
            live = await night.until(lambda: _troubled(service.queue._supervisor.live))
            assert server.url in live.trouble
            await night.until(lambda: "broken" in night.kinds())
            await server.appear()
            for _ in range(2 * SAMPLES):
                allowed.release()
            await night.until(lambda: "finished" in night.kinds())
    why = dict(reversed(night.diary()))["broken"]
    assert "nothing was answered for 2 s (model.patience_s); what was done so far is kept" in why
    (play,) = night.plays()
    assert play["state"] == "finished"
    night.nothing_was_done_twice()
    (run,) = night.runs()
    rows = night.rows("SELECT problem, number FROM samples ORDER BY problem, number")
    # A is solved with its first sample; B draws all that it may, each once.
    drawn = [("A", 0), *(("B", number) for number in range(SAMPLES))]
    assert [tuple(row.values()) for row in rows] == drawn
    assert [tuple(row.values()) for row in night.rows("SELECT points FROM ratings")] == [(1,)]
    assert run["id"] == play["run_id"]


async def _drawn(night: Night, allowed: asyncio.Semaphore, more: int) -> None:
    """Let the model answer some more requests, and wait until that is written down."""
    query = "SELECT count(*) AS n FROM samples"
    wanted = sum(row["n"] for row in night.rows(query)) + more
    for _ in range(more):
        allowed.release()
    await night.until(lambda: [row for row in night.rows(query) if row["n"] >= wanted])


def _troubled(live: Live | None) -> Live | None:
    return live if live and live.trouble else None


def test_a_slow_model_makes_progress_and_a_stall_names_its_trouble(tmp_path: Path) -> None:
    """An answer of some minutes is no stall as long as pieces of it come."""
    supervisor = Supervisor(tmp_path, 900.0)
    supervisor.prepare()
    moved = []
    for pieces, trouble in ((0, ""), (1, ""), (1, "http://a/v1: cannot be reached")):
        supervisor._moved_at = 0.0
        live = Live("Round", 60, 3600, "CODING", True, 9.0, [], pieces=pieces, trouble=trouble)
        supervisor._hear(Word(live=live, events=1))
        moved.append(supervisor._moved_at > 0)
    assert moved == [True, True, False]
    supervisor.interrupt("stalled")
    ending = supervisor._ending(1)
    assert ending.kind == "stalled"
    assert ending.text == "no progress for 900 s (http://a/v1: cannot be reached); it was ended"
