"""Runs as pages need them: light, for nothing is read that is not shown.

A record here is :class:`bot.record.RunRecord` with its problems' funnels, submissions and verdicts,
but without events, clusters and the sources of programs.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any, TypeVar

import msgspec

from bot.dashboard.database import Connection
from bot.errors import UnknownRun
from bot.record import (
    FieldSummary,
    Funnel,
    ProblemRecord,
    ProgramRecord,
    RunRecord,
    Standing,
    SubmissionRecord,
)
from bot.store import is_alive
from bot.utilisation import Utilisation
from contest_sim.entities import Contest
from judge.verdict import Verdict
from model.accounting import Usage
from model.backend import ModelCard

T = TypeVar("T")

_SUBMISSIONS = """SELECT problem, attempt, contest_s, cluster, program_sha, language, verdict,
        failed_test, cpu_s, memory_bytes
    FROM submissions JOIN programs ON programs.sha = program_sha
        LEFT JOIN verdicts USING (idempotency_key)
    WHERE run_id = ? ORDER BY problem, attempt"""


def load_run(db: Connection, run_id: str) -> RunRecord:
    """Read a run.

    Raises:
        UnknownRun: there is no such run.
    """
    row = db.execute("SELECT * FROM runs WHERE id = ?", [run_id]).fetchone()
    if row is None:
        raise UnknownRun(f"{run_id}: no such run")
    return RunRecord(
        id=row["id"],
        state=state_of(row["state"], row["pid"]),  # type: ignore[arg-type] # as the store wrote it
        contest=msgspec.json.decode(row["contest"], type=Contest),
        seed=row["seed"],
        started_at=row["started_at"],
        finished_at=row["finished_at"],
        version=row["version"],
        model=msgspec.json.decode(row["model"], type=ModelCard),
        judge=msgspec.json.decode(row["judge"]),
        clock=msgspec.json.decode(row["clock"]),
        field=msgspec.json.decode(row["field"], type=FieldSummary),
        problems=tuple(_problems(db, run_id)),
        standing=_standing(db, run_id),
        notes=tuple(msgspec.json.decode(row["notes"])),
        events=(),
        config=msgspec.json.decode(row["config"]),
        usage=_decoded(row["usage"], Usage),
        utilisation=_decoded(row["utilisation"], Utilisation),
    )


def state_of(state: str, pid: int | None) -> str:
    """``interrupted`` of a run whose process is gone, whatever it could not say itself."""
    return "interrupted" if state == "running" and not is_alive(pid) else state


def last_second(db: Connection, run_id: str) -> int:
    """The contest second of a run's last event; 0 where there is none."""
    query = "SELECT contest_s FROM events WHERE run_id = ? ORDER BY number DESC LIMIT 1"
    row = db.execute(query, [run_id]).fetchone()
    return int(row[0]) if row else 0


def latest_event(db: Connection) -> int:
    """The number of the latest event of all runs; 0 where there is none."""
    (number,) = db.execute("SELECT max(id) FROM feed").fetchone()
    return int(number or 0)


def _problems(db: Connection, run_id: str) -> Iterator[ProblemRecord]:
    sent: dict[str, list[SubmissionRecord]] = {}
    for row in db.execute(_SUBMISSIONS, [run_id]):
        sent.setdefault(row["problem"], []).append(_submission(row))
    query = "SELECT problem, name, rating, funnel FROM problems WHERE run_id = ? ORDER BY problem"
    for row in db.execute(query, [run_id]):
        yield ProblemRecord(
            index=row["problem"],
            name=row["name"],
            rating=row["rating"],
            funnel=msgspec.json.decode(row["funnel"], type=Funnel),
            submissions=tuple(sent.get(row["problem"], ())),
        )


def _submission(row: Any) -> SubmissionRecord:
    return SubmissionRecord(
        attempt=row["attempt"],
        contest_s=row["contest_s"],
        cluster=row["cluster"],
        program=ProgramRecord(row["program_sha"], row["language"], ""),
        verdict=Verdict(row["verdict"]) if row["verdict"] else None,
        failed_test=row["failed_test"] or "",
        cpu_s=row["cpu_s"] or 0.0,
        memory_bytes=row["memory_bytes"] or 0,
    )


def _standing(db: Connection, run_id: str) -> Standing | None:
    row = db.execute("SELECT * FROM ratings WHERE run_id = ?", [run_id]).fetchone()
    return msgspec.convert(dict(row), Standing, strict=False) if row else None


def _decoded(text: str | None, kind: type[T]) -> T | None:
    return msgspec.json.decode(text, type=kind) if text else None


def page_of(wanted: str, rows: int, size: int) -> tuple[int, int]:
    """(the page that is shown, how many there are) of ``rows``, from 1, whatever was asked for."""
    pages = max(1, -(-rows // size))
    number = int(wanted) if wanted.isascii() and wanted.isdigit() and len(wanted) < 9 else 1
    return min(max(number, 1), pages), pages


def marks(values: Sequence[object]) -> str:
    """So many question marks for a query."""
    return ", ".join("?" * len(values))
