"""A database with runs in it, and a dashboard that shows it over HTTP."""

from __future__ import annotations

import hashlib
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import aiohttp
import msgspec
from aiohttp import web
from msgspec.structs import replace

from bot.answers import Answer
from bot.backlog import Backlog
from bot.config import Config
from bot.dashboard.app import dashboard
from bot.inputs import Generated
from bot.ledger import Outcome
from bot.record import Event, ProblemRecord, RunRecord
from bot.search_log import SearchLog
from bot.settings import BotSettings
from bot.store import DATABASE_NAME, Store, effort
from bot.utilisation import Utilisation
from contest_sim.settings import ContestSimSettings
from judge.settings import JudgeSettings
from judge.verdict import Verdict
from model.backend import Sample

BUSY = Utilisation(100.0, 80.0, 60.0, 150.0, 2)


async def remember(store: Store, run: RunRecord) -> None:
    """Write a run down as if it had been played: programs, samples, clusters, verdicts, events."""
    await store.start_run(replace(run, state="running"))
    for problem in run.problems:
        await _problem(store, run.id, problem)
    for event in run.events:
        await store.add_event(run.id, event)
    if run.usage is not None:
        usage = run.usage
        await store.write(lambda db: db.execute(*effort(run.id, usage, BUSY)))
    if run.standing is not None:
        await store.set_standing(run.id, "upsolve", run.standing)
    if run.state != "running":
        finished = run.finished_at or run.started_at
        await store.finish_run(run.id, run.state, finished, clock=run.clock)


async def _problem(store: Store, run_id: str, problem: ProblemRecord) -> None:
    programs = {c.representative.sha: c.representative for c in problem.clusters}
    programs |= {s.program.sha: s.program for s in problem.submissions}
    programs |= {m.program.sha: m.program for m in problem.near_misses}
    misses = {m.program.sha: m for m in problem.near_misses}
    async with Backlog(store) as backlog:
        log = SearchLog(backlog, run_id, problem.index)
        log.inputs([Generated(b"1 2\n", "mutation"), Generated(b"5\n", "small")])
        for number, (sha, program) in enumerate(programs.items()):
            sample = Sample(number, program.language, program.source)
            log.drawn(sample, sha, is_new_text=True)
            miss = misses.get(sha)
            outcome = Outcome(miss.verdict, failed_test=miss.failed_test) if miss else None
            mark = hashlib.sha256(sha.encode()).digest()
            log.settled(sha, mark, outcome or Outcome(Verdict.AC))
        for rank in range(len(problem.clusters) + 1):
            log.answered(0, f"a{rank}", Answer(f"a{rank}", head=f"{rank} <b>".encode()))
        log.answered(1, "same", Answer("same", head=b"same"))
        for cluster in problem.clusters:
            sha = cluster.representative.sha
            log.signed(sha, sha, [f"a{cluster.rank}", "same"])
    await store.set_decision(run_id, problem.index, problem.funnel, problem.clusters)
    for sent in problem.submissions:
        key = f"{run_id}/{problem.index}/{sent.attempt}"
        unsent = replace(sent, verdict=None)
        await store.add_submission(run_id, problem.index, key, unsent, sample=0)
        if sent.verdict is not None:
            await store.add_verdict(key, sent.attempt, sent)


def with_verdict_events(run: RunRecord) -> RunRecord:
    """The run with the events that a contestant records for each verdict."""
    sent = sorted(
        ((p.index, s) for p in run.problems for s in p.submissions),
        key=lambda one: one[1].contest_s,
    )
    events = tuple(
        Event(
            number,
            one.contest_s,
            "verdict",
            index,
            one.verdict.value if one.verdict else "",
            {"attempt": one.attempt, "verdict": one.verdict, "testset": "TESTS"},
            float(number),
        )
        for number, (index, one) in enumerate(sent, start=1)
    )
    return replace(run, events=events)


class Served(msgspec.Struct):
    """A dashboard at ``url``; ``session`` keeps no cookies of it unless they are given."""

    url: str
    session: aiohttp.ClientSession
    config: Config

    async def get(self, path: str, **headers: str) -> tuple[int, str]:
        """The status and the text of an answer."""
        names = {name.replace("_", "-"): value for name, value in headers.items()}
        async with self.session.get(self.url + path, headers=names) as response:
            return response.status, await response.text()


@asynccontextmanager
async def serving(
    folder: Path, host: str = "127.0.0.1", rounds: Path | None = None
) -> AsyncIterator[Served]:
    """A dashboard on ``folder``, told to listen on ``host`` but always on this machine only."""
    config = Config(
        bot=BotSettings(data=str(folder), dashboard_host=host, dashboard_port=0),
        contest_sim=ContestSimSettings(
            rounds=str(rounds or folder / "rounds"), cache=str(folder / "cache")
        ),
        judge=JudgeSettings(workers=1),
    )
    runner = web.AppRunner(dashboard(config, folder / DATABASE_NAME), shutdown_timeout=1)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    jar = aiohttp.CookieJar(unsafe=True)
    try:
        async with aiohttp.ClientSession(cookie_jar=jar) as session:
            yield Served(f"http://127.0.0.1:{runner.addresses[0][1]}", session, config)
    finally:
        await runner.cleanup()
