"""What the store remembers, read back; never writes, so it runs beside a replay.

Reading a run back gives the :class:`bot.record.RunRecord` that reports are made from.
"""

from __future__ import annotations

import functools
import sqlite3
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any, Self, TypeVar

import msgspec
from sqlite_utils import Database

from bot.errors import StoreError, UnknownRun
from bot.record import (
    Attempt,
    ClusterRecord,
    Event,
    FieldSummary,
    Funnel,
    NearMiss,
    ProblemRecord,
    ProgramRecord,
    RunRecord,
    Standing,
    SubmissionRecord,
)
from bot.schema import migrations
from bot.service import desk, plays
from bot.service.desk import ServiceState
from bot.service.plays import Entry
from bot.setups import Setup, setup_of
from bot.store import DATABASE_NAME, JSON_COLUMNS, is_alive
from bot.utilisation import Utilisation
from contest_sim.entities import Contest
from judge.verdict import Verdict
from model.accounting import Usage
from model.backend import ModelCard

Row = Mapping[str, Any]
T = TypeVar("T")

NEAR_MISSES = 3


class History:
    """A read-only view of one data folder's database; close it when done."""

    def __init__(self, db: Database) -> None:
        self._db = db

    @classmethod
    def open(cls, folder: Path) -> Self:
        """Open the database for reading; nothing is created or migrated.

        Raises:
            UnknownRun: there is no database yet.
            StoreError: the file is of an older version, or no database of ours.
        """
        path = folder / DATABASE_NAME
        if not path.is_file():
            raise UnknownRun(f"{path}: no runs yet; start one with: upsolve replay 1352")
        db = Database(sqlite3.connect(f"file:{path}?mode=ro", uri=True))
        try:
            pending = migrations.pending(db)
        except sqlite3.Error as error:
            db.close()
            raise StoreError(f"{path}: {error}; move the file away or set bot.data") from error
        if pending:
            db.close()
            raise StoreError(f"{path}: made by an older version; any upsolve replay migrates it")
        return cls(db)

    def close(self) -> None:
        """Close the file."""
        self._db.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def runs(self, limit: int = 20) -> list[dict[str, Any]]:
        """The latest runs, newest first, each with its standing where it has one."""
        rows = self._db.query(
            """SELECT runs.id, runs.contest_id, runs.contest ->> '$.name' AS name, runs.state,
                runs.pid, runs.seed, runs.started_at, runs.model ->> '$.name' AS model, points,
                penalty, place, participants, percentile, performance, old_rating, new_rating
            FROM runs LEFT JOIN ratings ON ratings.run_id = runs.id
            ORDER BY runs.started_at DESC, runs.id DESC LIMIT ?""",
            [limit],
        )
        return [_without_dead(row) for row in rows]

    def rating_history(self) -> list[dict[str, Any]]:
        """Every finished run with its rating, oldest first."""
        return list(self._db.query("SELECT * FROM rating_history"))

    def service(self, folder: Path) -> ServiceState:
        """The service of the data folder, whether it runs or not."""
        return desk.state(self._db, folder)

    def schedule(self) -> list[Entry]:
        """The entries of the schedule that a service or a command has written down."""
        return plays.entries(self._db)

    def firings(self) -> list[dict[str, Any]]:
        """What came of each entry when it was due last."""
        query = """SELECT entry, max(due_at) AS due_at, fired_at, outcome, reason FROM firings
            GROUP BY entry"""
        return list(self._db.query(query))

    def queue(self) -> list[dict[str, Any]]:
        """What is being played and what waits, in the order of play."""
        return plays.queue(self._db)

    def diary(self, limit: int) -> list[dict[str, Any]]:
        """The last lines of the service's diary, oldest first."""
        return plays.diary(self._db, limit)

    def load_run(self, run_id: str) -> RunRecord:
        """Read a whole run back; ``latest`` means the newest.

        Raises:
            UnknownRun: no such run.
        """
        query = "SELECT * FROM runs WHERE id = ?"
        if run_id == "latest":
            query = "SELECT * FROM runs WHERE ? IS NOT NULL ORDER BY started_at DESC LIMIT 1"
        row = next(iter(self._db.query(query, [run_id])), None)
        if row is None:
            raise UnknownRun(f"{run_id}: no such run; upsolve status lists them")
        return msgspec.structs.replace(
            _header(row),
            problems=tuple(self._problems(row["id"])),
            standing=self._standing(row["id"]),
            events=tuple(self._events(row["id"])),
        )

    def headers(self) -> list[RunRecord]:
        """Every run without its problems and events, and its field without points, oldest first.

        For what looks at many runs: programs are not read.
        """
        query = """SELECT id, contest, seed, state, pid, version, started_at, finished_at, model,
                judge, clock, config, notes, usage, utilisation, pruned_at,
                json_object('kind', field ->> '$.kind', 'size', field ->> '$.size',
                    'points', json_array(), 'counts', json_array()) AS field
            FROM runs ORDER BY started_at, id"""
        standings = {
            row["run_id"]: msgspec.convert(row, Standing, strict=False)
            for row in self._db.query("SELECT * FROM ratings")
        }
        return [
            msgspec.structs.replace(_header(row), standing=standings.get(row["id"]))
            for row in self._db.query(query)
        ]

    def attempts(self) -> list[Attempt]:
        """Every problem of every run, for :mod:`bot.solves`."""
        query = """SELECT run_id, contest_id, problem, rating, tags,
                funnel ->> '$.sampled' AS sampled, count(attempt) AS submissions,
                min(CASE WHEN verdict = 'AC' THEN contest_s END) AS solved_s,
                min(CASE WHEN verdict = 'AC' THEN attempt END) AS solving_attempt,
                min(CASE WHEN verdict = 'AC' THEN sample END) AS solving_sample
            FROM problems JOIN runs ON runs.id = run_id
                LEFT JOIN submissions USING (run_id, problem)
                LEFT JOIN verdicts USING (idempotency_key)
            GROUP BY run_id, problem ORDER BY started_at, run_id, problem"""
        return [
            msgspec.convert(row | {"tags": msgspec.json.decode(row["tags"])}, Attempt)
            for row in self._db.query(query)
        ]

    def setups(self) -> dict[str, Setup]:
        """What each run's result rests on, by the run's id."""
        query = """SELECT id, model, config, judge -> '$.languages' AS languages FROM runs
            ORDER BY started_at, id"""
        return {
            row["id"]: _setup(row["model"], row["config"], row["languages"] or "null")
            for row in self._db.query(query)
        }

    def _problems(self, run_id: str) -> Iterable[ProblemRecord]:
        query = "SELECT * FROM problems WHERE run_id = ? ORDER BY problem"
        for row in self._db.query(query, [run_id]):
            key = [run_id, row["problem"]]
            funnel = msgspec.json.decode(row["funnel"], type=Funnel)
            yield ProblemRecord(
                index=row["problem"],
                name=row["name"],
                rating=row["rating"],
                funnel=funnel,
                clusters=tuple(self._clusters(key)),
                submissions=tuple(self._submissions(key)),
                near_misses=() if funnel.passed else tuple(self._near_misses(key)),
                inputs=self._inputs(key),
                tags=msgspec.json.decode(row["tags"], type=tuple[str, ...]),
            )

    def _inputs(self, key: list[str]) -> dict[str, int]:
        query = """SELECT source, count(*) AS count FROM inputs WHERE run_id = ? AND problem = ?
            GROUP BY source ORDER BY source"""
        return {row["source"]: row["count"] for row in self._db.query(query, key)}

    def _near_misses(self, key: list[str]) -> Iterable[NearMiss]:
        """The programs that came closest: past the most examples, then a wrong answer first."""
        query = f"""SELECT min(samples.number) AS number, programs.*, verdict, failed_test
            FROM outcomes JOIN samples USING (run_id, problem, program_sha)
                JOIN programs ON programs.sha = program_sha
            WHERE run_id = ? AND problem = ? AND verdict NOT IN ('CE', 'JE')
            GROUP BY coalesce(nullif(fingerprint, ''), programs.sha)
            ORDER BY failed_test DESC, verdict = 'WA' DESC, number LIMIT {NEAR_MISSES}"""  # noqa: S608 - our own number
        for row in self._db.query(query, key):
            verdict = Verdict(row["verdict"])
            yield NearMiss(row["number"], _program(row), verdict, row["failed_test"])

    def samples(self, run_id: str, problem: str) -> list[dict[str, Any]]:
        """Every judged sample of a problem, by number, with its program and outcome."""
        query = """SELECT number, program_sha, num_tokens, log_probability, language, source,
                verdict, cpu_s
            FROM samples JOIN programs ON programs.sha = program_sha
                JOIN outcomes USING (run_id, problem, program_sha)
            WHERE run_id = ? AND problem = ? ORDER BY number"""
        return list(self._db.query(query, [run_id, problem]))

    def _clusters(self, key: list[str]) -> Iterable[ClusterRecord]:
        query = """SELECT * FROM clusters JOIN programs ON programs.sha = clusters.program_sha
            WHERE run_id = ? AND problem = ? ORDER BY rank"""
        for row in self._db.query(query, key):
            yield ClusterRecord(row["rank"], row["size"], row["signature"], _program(row))

    def _submissions(self, key: list[str]) -> Iterable[SubmissionRecord]:
        query = """SELECT * FROM submissions JOIN programs ON programs.sha = program_sha
            LEFT JOIN verdicts USING (idempotency_key)
            WHERE run_id = ? AND problem = ? ORDER BY attempt"""
        for row in self._db.query(query, key):
            yield SubmissionRecord(
                attempt=row["attempt"],
                contest_s=row["contest_s"],
                cluster=row["cluster"],
                program=_program(row),
                verdict=Verdict(row["verdict"]) if row["verdict"] else None,
                failed_test=row["failed_test"] or "",
                cpu_s=row["cpu_s"] or 0.0,
                memory_bytes=row["memory_bytes"] or 0,
            )

    def _standing(self, run_id: str) -> Standing | None:
        rows = self._db.query("SELECT * FROM ratings WHERE run_id = ?", [run_id])
        row = next(iter(rows), None)
        return msgspec.convert(row, Standing, strict=False) if row else None

    def _events(self, run_id: str) -> Iterable[Event]:
        query = "SELECT * FROM events WHERE run_id = ? ORDER BY number"
        for row in self._db.query(query, [run_id]):
            yield msgspec.convert(row | {"data": msgspec.json.decode(row["data"])}, Event)


def _header(row: dict[str, Any]) -> RunRecord:
    """A run as its own row tells it."""
    row = _without_dead(row)
    decoded = {k: msgspec.json.decode(row[k]) for k in JSON_COLUMNS}
    return RunRecord(
        id=row["id"],
        state=row["state"],
        contest=msgspec.json.decode(row["contest"], type=Contest),
        seed=row["seed"],
        started_at=row["started_at"],
        finished_at=row["finished_at"],
        version=row["version"],
        model=msgspec.convert(decoded["model"], ModelCard),
        judge=decoded["judge"],
        clock=decoded["clock"],
        field=msgspec.convert(decoded["field"], FieldSummary),
        problems=(),
        standing=None,
        notes=tuple(decoded["notes"]),
        events=(),
        config=decoded["config"],
        usage=_decoded(row["usage"], Usage),
        utilisation=_decoded(row["utilisation"], Utilisation),
        pruned_at=row["pruned_at"],
    )


@functools.lru_cache(4096)
def _setup(model: str, config: str, languages: str) -> Setup:
    """Most runs share these texts."""
    card = msgspec.json.decode(model, type=ModelCard)
    return setup_of(card, msgspec.json.decode(config), msgspec.json.decode(languages))


def _decoded(text: str | None, kind: type[T]) -> T | None:
    return msgspec.json.decode(text, type=kind) if text else None


def _program(row: Row) -> ProgramRecord:
    return ProgramRecord(row["sha"], row["language"], row["source"])


def _without_dead(row: dict[str, Any]) -> dict[str, Any]:
    """Say ``interrupted`` of a run whose process was killed; and leave the process id out."""
    pid = row.pop("pid")
    if row["state"] == "running" and not is_alive(pid):
        row["state"] = "interrupted"
    return row
