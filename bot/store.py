"""Everything a run leaves behind, in one SQLite file.

One writer: every write runs on this store's single thread as one ``BEGIN IMMEDIATE`` transaction,
so that a killed process leaves either all of a step or nothing of it. WAL lets other processes read
meanwhile; :mod:`bot.history` reads.
"""

from __future__ import annotations

import asyncio
import os
import sqlite3
from collections.abc import Callable, Iterable, Mapping
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any, Self, TypeVar

import msgspec
from sqlite_utils import Database

from bot.errors import StoreError
from bot.record import ClusterRecord, Event, Funnel, RunRecord, RunState, Standing, SubmissionRecord
from bot.schema import migrations
from bot.utilisation import Utilisation
from model.accounting import Usage

T = TypeVar("T")

DATABASE_NAME = "upsolve.db"
JSON_COLUMNS = ("model", "judge", "clock", "field", "config", "notes")
"""Columns of ``runs`` that hold one JSON value each."""


def _json(value: object) -> str:
    return msgspec.json.encode(value).decode()


class Store:
    """The database of one data folder; open it with :meth:`open`, close it when done."""

    def __init__(self, db: Database, path: Path) -> None:
        self.path = path
        self._db = db
        self._writer = ThreadPoolExecutor(max_workers=1, thread_name_prefix="store")

    @classmethod
    def open(cls, folder: Path) -> Self:
        """Open the database in ``folder``, made and migrated as needed.

        Raises:
            StoreError: the folder cannot be written, or the file is no database of ours.
        """
        path = folder / DATABASE_NAME
        try:
            folder.mkdir(parents=True, exist_ok=True)
            connection = sqlite3.connect(path, timeout=30, check_same_thread=False)
        except (OSError, sqlite3.Error) as error:
            raise StoreError(f"{folder}: cannot be written ({error}); set bot.data") from error
        db = Database(connection)
        try:
            db.enable_wal()
            for pragma in ("synchronous = NORMAL", "foreign_keys = ON"):
                db.execute(f"PRAGMA {pragma}")
            migrations.apply(db)
        except sqlite3.Error as error:
            db.close()
            raise StoreError(f"{path}: {error}; move the file away or set bot.data") from error
        store = cls(db, path)
        store._mark_dead_runs()
        return store

    def close(self) -> None:
        """Finish pending writes and close the file."""
        self._writer.shutdown()
        self._db.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    # Writing

    async def write(self, work: Callable[[Database], T]) -> T:
        """Run ``work`` on the writer's thread as one transaction and return what it returns."""
        loop = asyncio.get_running_loop()
        return await loop.run_in_executor(self._writer, self._transaction, work)

    def _transaction(self, work: Callable[[Database], T]) -> T:
        try:
            self._db.execute("BEGIN IMMEDIATE")
            result = work(self._db)
            self._db.execute("COMMIT")
        except sqlite3.OperationalError as error:
            self._db.rollback()
            raise StoreError(f"{self.path}: {error}") from error
        except BaseException:
            self._db.rollback()
            raise
        return result

    async def start_run(self, record: RunRecord) -> None:
        """Remember a run that begins, with its problems and empty funnels."""
        row = {
            "id": record.id,
            "contest_id": record.contest.id,
            "contest": _json(record.contest),
            "seed": record.seed,
            "state": record.state,
            "pid": os.getpid(),
            "version": record.version,
            "started_at": record.started_at,
            **{k: _json(getattr(record, k)) for k in JSON_COLUMNS},
        }

        def work(db: Database) -> None:
            db.table("runs").insert(row)
            db.table("problems").insert_all(
                {
                    "run_id": record.id,
                    "problem": p.index,
                    "name": p.name,
                    "rating": p.rating,
                    "funnel": _json(p.funnel),
                    "tags": _json(p.tags),
                }
                for p in record.problems
            )

        await self.write(work)

    async def finish_run(
        self,
        run_id: str,
        state: RunState,
        finished_at: str,
        *,
        clock: Mapping[str, Any],
    ) -> None:
        """Remember how and when a run ended, and what its clock did."""
        changes = {
            "state": state,
            "finished_at": finished_at,
            "clock": _json(clock),
            "pid": None,
        }
        await self.write(lambda db: db.table("runs").update(run_id, changes))

    async def take_over(self, run_id: str) -> bool:
        """Make an interrupted run this process's; False where another was faster."""
        statement = """UPDATE runs SET state = 'running', pid = ?, finished_at = NULL
            WHERE id = ? AND state IN ('interrupted', 'failed')"""
        key = [os.getpid(), run_id]
        return await self.write(lambda db: db.execute(statement, key).rowcount == 1)

    async def is_finished(self, run_id: str) -> bool:
        """Whether a run is not there to be continued: it has finished, or was never begun."""
        query = "SELECT 1 FROM runs WHERE id = ? AND state != 'finished'"
        return not await self.write(lambda db: db.execute(query, [run_id]).fetchall())

    async def counted(self, run_id: str, problem: str) -> tuple[int, dict[str, int]]:
        """How many samples of a problem are stored, and how many programs by verdict."""
        where, key = "WHERE run_id = ? AND problem = ?", [run_id, problem]

        def work(db: Database) -> tuple[int, dict[str, int]]:
            (samples,) = db.execute(f"SELECT count(*) FROM samples {where}", key).fetchone()  # noqa: S608 - our own words
            verdicts = db.execute(
                f"SELECT verdict, count(DISTINCT fingerprint) FROM outcomes {where} GROUP BY 1",  # noqa: S608 - as above
                key,
            )
            return samples, dict(verdicts.fetchall())

        return await self.write(work)

    async def add_event(self, run_id: str, event: Event) -> None:
        """Append one event."""
        row = msgspec.structs.asdict(event) | {"run_id": run_id, "data": _json(event.data)}
        await self.write(lambda db: db.table("events").insert(row))

    async def set_decision(
        self,
        run_id: str,
        problem: str,
        funnel: Funnel,
        clusters: Iterable[ClusterRecord],
        *,
        decided: int = 0,
    ) -> None:
        """Replace a problem's funnel and clusters by those of its latest decision.

        ``decided`` is how many decisions are behind it; it never falls.
        """
        key = {"run_id": run_id, "problem": problem}
        rows = [
            key
            | {
                "rank": cluster.rank,
                "size": cluster.size,
                "signature": cluster.signature,
                "program_sha": cluster.representative.sha,
            }
            for cluster in clusters
        ]

        def work(db: Database) -> None:
            db.execute(
                "UPDATE problems SET funnel = ?, decided = max(decided, ?)"
                " WHERE run_id = ? AND problem = ?",
                [_json(funnel), decided, run_id, problem],
            )
            db.table("clusters").delete_where("run_id = ? AND problem = ?", [run_id, problem])
            db.table("clusters").insert_all(rows)

        await self.write(work)

    async def add_window(self, run_id: str, number: int, samples: Mapping[str, int]) -> None:
        """Remember how many samples each problem may have by a look; the first word counts."""
        row = run_id, number, _json(samples)
        await self.write(
            lambda db: db.execute("INSERT OR IGNORE INTO windows VALUES (?, ?, ?)", row)
        )

    async def add_submission(
        self, run_id: str, problem: str, key: str, sub: SubmissionRecord, *, sample: int
    ) -> None:
        """Remember a submission *before* it is sent, with the key that makes sending it safe."""
        row = {
            "run_id": run_id,
            "problem": problem,
            "attempt": sub.attempt,
            "idempotency_key": key,
            "contest_s": sub.contest_s,
            "cluster": sub.cluster,
            "program_sha": sub.program.sha,
            "sample": sample,
        }
        await self.write(lambda db: db.table("submissions").insert(row))

    async def add_verdict(self, key: str, site_id: int, sub: SubmissionRecord) -> None:
        """Remember what the site said of a submission; the last it said is what counts."""
        assert sub.verdict is not None
        row = {
            "idempotency_key": key,
            "site_id": site_id,
            "verdict": sub.verdict.value,
            "failed_test": sub.failed_test,
            "cpu_s": sub.cpu_s,
            "memory_bytes": sub.memory_bytes,
        }
        await self.write(lambda db: db.table("verdicts").insert(row, replace=True))

    async def set_standing(self, run_id: str, handle: str, standing: Standing) -> None:
        """Remember the final place and rating."""
        row = {"run_id": run_id, "handle": handle} | msgspec.structs.asdict(standing)
        await self.write(lambda db: db.table("ratings").insert(row, replace=True))

    def _mark_dead_runs(self) -> None:
        """A run whose process is gone was interrupted, whatever it could not say itself."""
        running = list(self._db.query("SELECT id, pid FROM runs WHERE state = 'running'"))
        dead = [row["id"] for row in running if not is_alive(row["pid"])]

        def work(db: Database) -> None:
            for run_id in dead:
                db.table("runs").update(run_id, {"state": "interrupted", "pid": None})

        if dead:
            self._transaction(work)


def is_alive(pid: int | None) -> bool:
    """Whether a process of that id exists on this machine."""
    if pid is None:
        return False
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    except PermissionError:
        return True  # it lives, and is somebody else's
    return True


def effort(run_id: str, usage: Usage, utilisation: Utilisation) -> tuple[str, list[str]]:
    """The statement that remembers what sampling took so far, and how busy everything was."""
    values = [_json(usage), _json(utilisation), run_id]
    return "UPDATE runs SET usage = ?, utilisation = ? WHERE id = ?", values
