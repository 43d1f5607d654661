"""One replay from nothing to a remembered, rated run: builds the parts, plays, takes them down.

Order matters: whatever can refuse (the round, the store, the judge's isolation, the model, the
site's port) does so before anything is recorded, so that a failed start leaves no run behind.
"""

from __future__ import annotations

import asyncio
import datetime as dt
import math
import secrets
import time
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import AsyncExitStack, asynccontextmanager, suppress
from importlib.metadata import version
from pathlib import Path
from typing import Any

import msgspec
import numpy as np

from bot.backlog import Backlog
from bot.config import Config, played_config
from bot.contestant import Contestant
from bot.display import Display
from bot.errors import WorkFailed
from bot.history import History
from bot.logs import of_run
from bot.record import FieldSummary, Funnel, Live, ProblemRecord, RunRecord, RunState
from bot.recorder import Recorder
from bot.resume import Left, added, journal_path, left_by, restore
from bot.site_client import SiteClient
from bot.store import Store
from bot.utilisation import UtilisationMeter
from bot.written_inputs import input_words
from contest_sim.clock import Clock, RealClock, ScaledClock
from contest_sim.entities import Problem
from contest_sim.importers.writer import read_notes
from contest_sim.journal import Journal
from contest_sim.package import Round
from contest_sim.site import Site
from judge.client import Judge, JudgeInfo
from judge.errors import JudgeUnavailable
from model.backend import BackendError, ModelCard
from model.registry import build_backend, build_input_model

REFRESH_S = 0.25
TESTS = "the round package's own tests, written to the real limits; not Codeforces' own"
IMPORTED = "those of the source that the round was imported from; the notes say what was inferred"
PRETESTS = "; some of them as pretests during the round, all when it is over"
REAL_START_S = 2.0
"""Real time cannot wait: a real-time round starts so much later than the site, on a second."""
SCALED_START_S = 0.25
"""A scaled round starts so many seconds of real time later, at any speed."""


async def _nothing(record: RunRecord) -> None:
    """What is done when a run has begun, unless a caller wants more."""


async def replay(
    round_: Round,
    config: Config,
    *,
    seed: int,
    display: Display,
    new: bool = False,
    begins_at: float | None = None,
    begun: Callable[[RunRecord], Awaitable[None]] = _nothing,
) -> RunRecord:
    """Play a round to its end and return the record, already stored.

    A run that is cancelled or fails is remembered as such, with all it had done; unless a ``new``
    one is asked for, the same call then goes on with it (:mod:`bot.resume`).

    Args:
        round_: what is played.
        config: the resolved configuration.
        seed: the run's root seed.
        display: where it is shown.
        new: start another run, even where one can go on.
        begins_at: Unix time at which a real-time round starts; late, it starts when all is ready.
        begun: is told of the run before its first second, and again of one that goes on.

    Raises:
        WorkFailed: another process goes on with the same run.
    """
    settings = config.bot
    data = Path(settings.data)
    async with AsyncExitStack() as stack:
        store = stack.enter_context(Store.open(data))
        judge = await stack.enter_async_context(Judge(config.judge))
        languages, notes = _usable(settings.languages, judge.info)
        backend = await asyncio.to_thread(build_backend, config.model)
        stack.push_async_callback(backend.close)
        input_model = await asyncio.to_thread(build_input_model, config.model)
        if input_model is not None:
            stack.push_async_callback(input_model.close)
            notes = (*notes, input_words(input_model.card))
        record = _new_record(round_, config, seed, backend.card, judge.info, notes)
        left = None if new else await left_by(store, data, record)
        record = left.record if left else record
        stack.enter_context(of_run(record.id))
        path = journal_path(data, record.id)
        journal = await stack.enter_async_context(_journal(store, path, record))
        if not settings.speed and left is None:
            record = _begins(record, begins_at)
        clock = _clock(record, settings.speed, left)
        # Contest time waits until everything stands: second 0 finds every part ready.
        with clock.hold():
            clock.resume()
            site = Site(round_, clock, judge, config.contest_sim, journal)
            url = await site.start()
            stack.push_async_callback(site.close)
            tokens = (p.token for p in journal.participants() if p.handle == settings.handle)
            client = await stack.enter_async_context(SiteClient(url, next(tokens, "")))
            await _begin(store, record, left)
            await begun(record)
            backlog = await stack.enter_async_context(Backlog(store))
            meter, before = UtilisationMeter(judge.info.workers), left
            recorder = Recorder(
                store,
                backlog,
                record,
                clock,
                display,
                usage=lambda: added(before.usage, backend.usage) if before else backend.usage,
                utilisation=lambda: before.utilisation.plus(meter.total) if before else meter.total,
                earlier_s=left.wall_s if left else 0.0,
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
                input_model=input_model,
                left=left if left and left.contest_s is not None else None,
                restore=lambda index, solver: restore(
                    store, record.id, index, solver, recorder.log(index)
                ),
            )
            await contestant.enter(round_.contest.id)

        def live() -> Live:
            told = {"pieces": backend.pieces, "trouble": backend.trouble}
            return msgspec.structs.replace(contestant.live(), **told)

        async with _remembered(store, recorder, clock), _shown(display, live):
            await contestant.play()
    with History.open(data) as history:
        return history.load_run(record.id)


def _begins(record: RunRecord, begins_at: float | None) -> RunRecord:
    """The record of a real-time round with the Unix time of its second 0, which is a whole one."""
    start = max(begins_at or 0.0, math.ceil(time.time() + REAL_START_S))
    return msgspec.structs.replace(record, clock=record.clock | {"begins_at": start})


def _clock(record: RunRecord, speed: float, left: Left | None) -> Clock:
    """The clock of a round that begins, or goes on at the second of the last event, paused.

    Real time did not wait meanwhile, and is never paused.
    """
    if not speed:
        begins_at = left.begins_at if left else record.clock["begins_at"]
        return RealClock(begins_at - time.time())
    begun = left.contest_s if left else None
    start = -math.ceil(SCALED_START_S * speed) if begun is None else begun
    return ScaledClock(speed, start=start, paused=True)


@asynccontextmanager
async def _journal(store: Store, path: Path, record: RunRecord) -> AsyncIterator[Journal]:
    """The site's memory for as long as the run is not finished."""
    journal = Journal.open(path, record.contest.id)
    try:
        yield journal
    finally:
        journal.close()
        if await asyncio.shield(store.is_finished(record.id)):
            _forget(path)


def _forget(journal: Path) -> None:
    journal.unlink(missing_ok=True)
    with suppress(OSError):  # other runs may be unfinished
        journal.parent.rmdir()


async def _begin(store: Store, record: RunRecord, left: Left | None) -> None:
    if left is None:
        await store.start_run(record)
    elif not await store.take_over(record.id):
        raise WorkFailed(f"{record.id}: another process goes on with it; --new starts another run")


@asynccontextmanager
async def _remembered(store: Store, recorder: Recorder, clock: Clock) -> AsyncIterator[None]:
    """Write down how the run ended, whichever way it did."""
    state: RunState = "failed"
    held_s = float(recorder.record.clock.get("held_wall_s", 0.0))  # before it was interrupted
    try:
        yield
        state = "finished"
    except asyncio.CancelledError:
        state = "interrupted"
        raise
    except BackendError as error:
        raise BackendError(f"{error}; what was done so far is kept") from None
    finally:
        spent = recorder.record.clock | {
            "wall_s": round(recorder.wall_s, 3),
            "held_wall_s": round(held_s + clock.held_wall_s, 3),
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
        problems=tuple(_problem_record(p) for p in round_.listed),
        standing=None,
        notes=(*notes, *imported),
        events=(),
        config=played_config(config),
    )


def _problem_record(problem: Problem) -> ProblemRecord:
    return ProblemRecord(
        problem.index, problem.name, problem.rating, Funnel(), tags=tuple(problem.tags)
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
