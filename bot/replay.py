"""One replay from nothing to a remembered, rated run: builds the parts, plays, takes them down.

Order matters: whatever can refuse (the round, the store, the judge's isolation, the model, the
site's port) does so before anything is recorded, so that a failed start leaves no run behind.
"""

from __future__ import annotations

import asyncio
import datetime as dt
import math
import secrets
from collections.abc import AsyncIterator, Callable
from contextlib import AsyncExitStack, asynccontextmanager
from importlib.metadata import version
from pathlib import Path
from typing import Any

import msgspec
import numpy as np

from bot.backlog import Backlog
from bot.config import Config
from bot.contestant import Contestant
from bot.display import Display
from bot.history import History
from bot.record import FieldSummary, Funnel, Live, ProblemRecord, RunRecord, RunState
from bot.recorder import Recorder
from bot.site_client import SiteClient
from bot.store import Store
from bot.utilisation import UtilisationMeter
from contest_sim.clock import Clock, RealClock, ScaledClock
from contest_sim.importers.writer import read_notes
from contest_sim.package import Round
from contest_sim.site import Site
from judge.client import Judge, JudgeInfo
from judge.errors import JudgeUnavailable
from model.backend import ModelCard
from model.registry import build_backend

REFRESH_S = 0.25
TESTS = "the round package's own tests, written to the real limits; not Codeforces' own"
IMPORTED = "those of the source that the round was imported from; the notes say what was inferred"
PRETESTS = "; some of them as pretests during the round, all when it is over"
REAL_START_S = 2.0
"""Real time cannot wait: a real-time round starts this much later than the site."""
SCALED_START_S = 0.25
"""A scaled round starts so many seconds of real time later, at any speed."""


async def replay(round_: Round, config: Config, *, seed: int, display: Display) -> RunRecord:
    """Play a round to its end and return the record, already stored.

    A run that is cancelled or fails is remembered as such, with all it had done.
    """
    settings = config.bot
    async with AsyncExitStack() as stack:
        store = stack.enter_context(Store.open(Path(settings.data)))
        judge = await stack.enter_async_context(Judge(config.judge))
        languages, notes = _usable(settings.languages, judge.info)
        backend = await asyncio.to_thread(build_backend, config.model)
        stack.push_async_callback(backend.close)
        clock = _clock(settings.speed)
        # Contest time waits until everything stands: second 0 finds every part ready.
        with clock.hold():
            site = Site(round_, clock, judge, config.contest_sim)
            url = await site.start()
            stack.push_async_callback(site.close)
            client = await stack.enter_async_context(SiteClient(url))
            record = _new_record(round_, config, seed, backend.card, judge.info, notes)
            await store.start_run(record)
            backlog = await stack.enter_async_context(Backlog(store))
            meter = UtilisationMeter(judge.info.workers)
            recorder = Recorder(
                store,
                backlog,
                record,
                clock,
                display,
                usage=lambda: backend.usage,
                meter=meter,
            )
            contestant = Contestant(
                site=client,
                clock=clock,
                backend=backend,
                judge=judge,
                recorder=recorder,
                settings=settings,
                languages=languages,
                seed=seed,
                meter=meter,
            )
            await contestant.enter(round_.contest.id)
        async with _remembered(store, recorder, clock), _shown(display, contestant.live):
            await contestant.play()
    with History.open(Path(settings.data)) as history:
        return history.load_run(record.id)


def _clock(speed: float) -> Clock:
    return (
        ScaledClock(speed, start=-math.ceil(SCALED_START_S * speed))
        if speed
        else RealClock(REAL_START_S)
    )


@asynccontextmanager
async def _remembered(store: Store, recorder: Recorder, clock: Clock) -> AsyncIterator[None]:
    """Write down how the run ended, whichever way it did."""
    state: RunState = "failed"
    try:
        yield
        state = "finished"
    except asyncio.CancelledError:
        state = "interrupted"
        raise
    finally:
        spent = recorder.record.clock | {
            "wall_s": round(recorder.wall_s, 3),
            "held_wall_s": round(clock.held_wall_s, 3),
        }
        await asyncio.shield(store.finish_run(recorder.record.id, state, _now(), clock=spent))


@asynccontextmanager
async def _shown(display: Display, live: Callable[[], Live]) -> AsyncIterator[None]:
    """Refresh the display while the body runs."""

    async def refresh() -> None:
        while True:
            display.update(live())
            await asyncio.sleep(REFRESH_S)

    task = asyncio.create_task(refresh())
    try:
        yield
        display.update(live())
    finally:
        task.cancel()
        display.close()


def _usable(wanted: tuple[str, ...], judge: JudgeInfo) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The languages that can be judged here, and a note for each that cannot.

    Raises:
        JudgeUnavailable: none of them can.
    """
    notes = tuple(
        f"{name} is switched off: {judge.languages[name].reason}"
        for name in wanted
        if not judge.languages[name].available
    )
    usable = tuple(name for name in wanted if judge.languages[name].available)
    if not usable:
        raise JudgeUnavailable(f"none of bot.languages can be judged here: {'; '.join(notes)}")
    return usable, notes


def _new_record(
    round_: Round,
    config: Config,
    seed: int,
    card: ModelCard,
    judge: JudgeInfo,
    notes: tuple[str, ...],
) -> RunRecord:
    settings = config.bot
    imported = read_notes(round_)
    now = _now()
    stamp = now[:19].translate(str.maketrans("", "", "-:")).replace("T", "-")
    clock: dict[str, Any] = {
        "kind": "scaled" if settings.speed else "real",
        "speed": settings.speed or 1.0,
        "pace": settings.pace,
        "samples_per_problem": settings.samples_per_problem,
    }
    return RunRecord(
        id=f"{round_.contest.id}-{stamp}-{secrets.token_hex(2)}",
        state="running",
        contest=round_.contest,
        seed=seed,
        started_at=now,
        finished_at=None,
        version=version("upsolve"),
        model=card,
        judge=msgspec.to_builtins(judge) | {"tests": _tests(round_, imported=bool(imported))},
        clock=clock,
        field=_field_summary(round_),
        problems=tuple(ProblemRecord(p.index, p.name, p.rating, Funnel()) for p in round_.listed),
        standing=None,
        notes=(*notes, *imported),
        events=(),
        config=msgspec.to_builtins(config),
    )


def _tests(round_: Round, *, imported: bool) -> str:
    """Whose tests decide, and when."""
    whose = IMPORTED if imported else TESTS
    return whose + PRETESTS if any(problem.pretests for problem in round_.problems) else whose


def _now() -> str:
    return dt.datetime.now(dt.UTC).isoformat(timespec="seconds")


def _field_summary(round_: Round) -> FieldSummary:
    points, counts = np.unique(round_.field.points, return_counts=True)
    return FieldSummary(
        kind="synthetic" if round_.field.synthetic else "totals",
        size=len(round_.field),
        points=tuple(points.tolist()),
        counts=tuple(counts.tolist()),
    )
