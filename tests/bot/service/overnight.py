"""A tiny round, a schedule of it and a service, for tests that break things in the night."""

from __future__ import annotations

import asyncio
import os
import signal
import subprocess
import sys
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager, suppress
from pathlib import Path
from typing import Any, NamedTuple

from sqlite_utils import Database

from bot.config import Config, load_config
from bot.service.queue import Done
from bot.service.service import Service
from bot.store import DATABASE_NAME
from tests.bot.rounds import write_programs, write_round

REPOSITORY = Path(__file__).parents[3]


class Night:
    """The world of a test: its folder, the settings as ``--set``, and what the database says."""

    def __init__(self, folder: Path, **settings: Any) -> None:
        self.folder = folder
        self.round = write_round(folder / "round")
        (write_programs(folder / "programs") / "A" / "006.py").unlink()  # takes its whole second
        known = {
            "bot.data": folder / "data",
            "bot.speed": 3600,
            "bot.samples_per_problem": 8,
            "contest_sim.cache": folder / "cache",
            "model.backend": "scripted",
            "model.programs": folder / "programs",
            "schedule.free_bytes": 0,
            "schedule.pause_s": 0.1,
        }
        known |= {name.replace("__", "."): value for name, value in settings.items()}
        self.settings = [f"{key}={value}" for key, value in known.items()]

    @property
    def data(self) -> Path:
        return self.folder / "data"

    @property
    def config(self) -> Config:
        return load_config(None, self.settings, environ={}).config

    def upsolve(self, *arguments: str) -> subprocess.CompletedProcess[str]:
        """Run a command to its end."""
        return subprocess.run(
            self.command(*arguments),
            capture_output=True, text=True, check=False, cwd=REPOSITORY, timeout=120,
        )  # fmt: skip

    def command(self, *arguments: str) -> list[str]:
        sets = [f"--set={one}" for one in self.settings]
        return [sys.executable, "-c", "from bot.cli import main; main()", *arguments, *sets]

    def rows(self, query: str) -> list[dict[str, Any]]:
        """What the database says; nothing where it is not there yet."""
        if not (self.data / DATABASE_NAME).exists():
            return []
        db = Database(self.data / DATABASE_NAME)
        try:
            return list(db.query(query)) if "diary" in db.table_names() else []
        finally:
            db.close()

    def diary(self) -> list[tuple[str, str]]:
        rows = self.rows("SELECT kind, text FROM diary ORDER BY number")
        return [(row["kind"], row["text"]) for row in rows]

    def kinds(self) -> list[str]:
        return [kind for kind, _ in self.diary()]

    def plays(self) -> list[dict[str, Any]]:
        return self.rows("SELECT * FROM plays ORDER BY number")

    def runs(self) -> list[dict[str, Any]]:
        return self.rows("SELECT * FROM runs ORDER BY rowid")

    async def until(self, holds: Callable[[], Any]) -> Any:
        """Wait until something is so, and return it."""
        async with asyncio.timeout(90):
            while not (found := holds()):  # noqa: ASYNC110 - another process makes it so
                await asyncio.sleep(0.05)
        return found

    async def playing(self, events: int = 1) -> int:
        """Wait until a run has so many events, and return the id of its process."""
        query = f"""SELECT pid FROM runs WHERE state = 'running' AND pid IS NOT NULL
            AND (SELECT count(*) FROM events WHERE run_id = runs.id) >= {events}"""
        (row,) = await self.until(lambda: self.rows(query))
        return int(row["pid"])

    def nothing_was_done_twice(self) -> None:
        """Whatever happened, a program was submitted once and every play is one run."""
        sent = self.rows("SELECT run_id, problem, program_sha FROM submissions")
        assert len(sent) == len({tuple(row.values()) for row in sent})
        finished = [play["run_id"] for play in self.plays() if play["state"] == "finished"]
        assert None not in finished
        assert sorted(finished) == sorted(r["id"] for r in self.runs() if r["state"] == "finished")


class Serving(NamedTuple):
    """A service and its task."""

    service: Service
    task: asyncio.Task[Done]


@asynccontextmanager
async def serving(night: Night) -> AsyncIterator[Serving]:
    """A service on this loop, drained at the end if the body did not stop it."""
    said: list[str] = []
    service = Service(night.config, said.append)
    task = asyncio.create_task(service.run())
    try:
        yield Serving(service, task)
        if not task.done():
            os.kill(os.getpid(), signal.SIGTERM)
        async with asyncio.timeout(90):
            await task
    except BaseException:
        task.cancel()
        with suppress(BaseException):
            await task
        print(*said, sep="\n")
        raise
