"""Looking back at a problem for a page: its clusters judged on the official tests, when asked.

Invariants: nothing is judged while a run goes on anywhere in this database, for it would take the
judge's time from it; one problem at a time; what was found is kept in memory only, so that no later
run can learn from it.
"""

from __future__ import annotations

import asyncio
from collections import OrderedDict
from pathlib import Path

from bot.config import Config
from bot.dashboard.database import Connection, Reader
from bot.dashboard.records import state_of
from bot.errors import WorkFailed
from bot.hindsight import Hindsight, look_back
from bot.history import History
from bot.record import ProblemRecord, RunRecord
from contest_sim.package import open_round
from judge.client import Judge

CLUSTERS = 50
_KEPT = 64

Key = tuple[str, str]


class LookBack:
    """What was found out about problems since the dashboard started."""

    def __init__(self, config: Config, reader: Reader) -> None:
        self._config = config
        self._reader = reader
        self._found: OrderedDict[Key, Hindsight] = OrderedDict()
        self._one = asyncio.Lock()

    def get(self, run_id: str, problem: str) -> Hindsight | None:
        """What is known of a problem; None where nobody looked."""
        return self._found.get((run_id, problem))

    async def look(self, run_id: str, index: str) -> Hindsight:
        """Judge a problem's largest clusters on the official tests, unless that was done.

        Raises:
            UnknownRun: there is no such run.
            WorkFailed: a run goes on, or the run has no such problem.
            UnknownContest: its round is not known here.
            PackageError: its tests cannot be read or made.
            JudgeError: the judge cannot work here.
        """
        async with self._one:
            if (found := self.get(run_id, index)) is not None:
                return found
            if await self._reader.read(_is_playing):
                raise WorkFailed("a round is being played: its judge is not disturbed; wait for it")
            folder = self._reader.path.parent
            run, problem = await asyncio.to_thread(_load, folder, run_id, index)
            found = await self._judged(run, problem, folder)
            self._found[run_id, index] = found
            while len(self._found) > _KEPT:
                self._found.popitem(last=False)
            return found

    async def _judged(self, run: RunRecord, problem: ProblemRecord, folder: Path) -> Hindsight:
        settings = self._config.contest_sim
        round_ = await asyncio.to_thread(open_round, str(run.contest.id), settings)
        package = next((p for p in round_.problems if p.problem.index == problem.index), None)
        if package is None:
            raise WorkFailed(f"round {run.contest.id} as it is here has no problem {problem.index}")
        async with Judge(self._config.judge) as judge:
            return await look_back(run, problem, package, folder, judge, settings, CLUSTERS)


def _load(folder: Path, run_id: str, index: str) -> tuple[RunRecord, ProblemRecord]:
    with History.open(folder) as history:
        run = history.load_run(run_id)
    problem = next((p for p in run.problems if p.index == index), None)
    if problem is None:
        raise WorkFailed(f"run {run_id} has no problem {index}")
    return run, problem


def _is_playing(db: Connection) -> bool:
    rows = db.execute("SELECT state, pid FROM runs WHERE state = 'running'")
    return any(state_of(state, pid) == "running" for state, pid in rows)
