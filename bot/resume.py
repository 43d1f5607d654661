"""Taking up a run that was interrupted, with all that it knew.

A run is continued by the same command: same round, seed, resolved configuration, model and version,
and the newest such run did not finish. What it wrote down is read back (samples, outcomes, answers,
submissions, how far each problem was decided), so that no sample is judged twice and none is drawn
twice; only what the last moments before a kill did not write down is done again. Submissions keep
their idempotency keys and the site its journal, so none is made twice.

Contest time goes on at the second of the last event. Real time went on in between.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import msgspec
from sqlite_utils import Database

from bot.history import History
from bot.inputs import Generated
from bot.ledger import Outcome
from bot.problem_log import ProblemLog
from bot.record import ProblemRecord, RunRecord
from bot.solve import Solver
from bot.store import Store
from bot.utilisation import Utilisation
from judge.verdict import Verdict
from model.accounting import Usage
from model.backend import Sample


class Tried(msgspec.Struct, frozen=True):
    """A submission as it was sent, if it was; ``site_id`` is None where nothing came back."""

    sample: int
    key: str
    site_id: int | None
    is_pretested: bool


class ProblemLeft(msgspec.Struct, frozen=True):
    """How far a problem came: ``decided`` looks are behind it, ``tried`` was submitted."""

    record: ProblemRecord
    decided: int
    tried: tuple[Tried, ...]


class Left(msgspec.Struct, frozen=True):
    """What an interrupted run left; ``problems`` by index.

    ``windows`` holds, for each look that was prepared, how many samples a problem was to have.
    """

    record: RunRecord
    problems: Mapping[str, ProblemLeft]
    windows: tuple[Mapping[str, int], ...]

    @property
    def contest_s(self) -> int | None:
        """The contest second of the last event; None where the round had not begun."""
        return max((event.contest_s for event in self.record.events), default=None)

    @property
    def wall_s(self) -> float:
        """Wall seconds that the run took so far, as far as they are known."""
        last = max((event.wall_s for event in self.record.events), default=0.0)
        return max(last, float(self.record.clock.get("wall_s", 0.0)))

    @property
    def begins_at(self) -> float:
        """Unix time of second 0 of a real-time round; runs that do not tell began at once."""
        started = dt.datetime.fromisoformat(self.record.started_at).timestamp()
        return float(self.record.clock.get("begins_at", started))

    @property
    def usage(self) -> Usage:
        """What sampling took so far."""
        return self.record.usage or Usage()

    @property
    def utilisation(self) -> Utilisation:
        """How busy everything was so far."""
        return self.record.utilisation or Utilisation()


def journal_path(data: Path, run_id: str) -> Path:
    """Where the site of an unfinished run keeps its journal."""
    return data / "sites" / f"{run_id}.db"


async def left_by(store: Store, data: Path, wanted: RunRecord) -> Left | None:
    """What the newest run like ``wanted`` left, None where it finished or there is none."""
    run_id = await store.write(lambda db: _newest(db, wanted))
    if run_id is None or not journal_path(data, run_id).exists():
        return None
    with History.open(data) as history:
        record = history.load_run(run_id)
    if not _is_like(record, wanted):
        return None
    pretested = {
        (event.problem, event.data.get("attempt"))
        for event in record.events
        if event.data.get("testset") == "PRETESTS"
    }

    def read(db: Database) -> Left:
        query = "SELECT problem, decided FROM problems WHERE run_id = ?"
        decided = {row["problem"]: row["decided"] for row in db.query(query, [run_id])}
        problems = {
            p.index: ProblemLeft(p, decided[p.index], _tried(db, run_id, p.index, pretested))
            for p in record.problems
        }
        rows = db.query("SELECT samples FROM windows WHERE run_id = ? ORDER BY number", [run_id])
        windows = (msgspec.json.decode(row["samples"], type=dict[str, int]) for row in rows)
        return Left(record, problems, tuple(windows))

    return await store.write(read)


def _newest(db: Database, wanted: RunRecord) -> str | None:
    """The newest run of the same contest, seed and configuration, if it can be continued."""
    config = msgspec.json.encode(wanted.config).decode()
    query = """SELECT id, CASE WHEN pruned_at IS NULL THEN state END AS state
        FROM runs WHERE contest_id = ? AND seed = ? AND config = ?
        ORDER BY started_at DESC, rowid DESC LIMIT 1"""
    row = next(iter(db.query(query, [wanted.contest.id, wanted.seed, config])), None)
    return row["id"] if row and row["state"] in {"interrupted", "failed"} else None


def _is_like(record: RunRecord, wanted: RunRecord) -> bool:
    """Whether nothing else that a result rests on has changed."""
    same = ("contest", "field", "model", "version")
    names = [[(p.index, p.name) for p in run.problems] for run in (record, wanted)]
    return names[0] == names[1] and all(getattr(record, k) == getattr(wanted, k) for k in same)


def _tried(
    db: Database, run_id: str, problem: str, pretested: set[tuple[str | None, Any]]
) -> tuple[Tried, ...]:
    query = """SELECT attempt, sample, idempotency_key, site_id FROM submissions
        LEFT JOIN verdicts USING (idempotency_key)
        WHERE run_id = ? AND problem = ? ORDER BY attempt"""
    return tuple(
        Tried(
            row["sample"],
            row["idempotency_key"],
            row["site_id"],
            (problem, row["attempt"]) in pretested,
        )
        for row in db.query(query, [run_id, problem])
    )


async def restore(store: Store, run_id: str, problem: str, solver: Solver, log: ProblemLog) -> None:
    """Give a new solver all that is known of its problem."""
    await store.write(lambda db: _restore(db, [run_id, problem], solver, log))


def _restore(db: Database, key: list[str], solver: Solver, log: ProblemLog) -> None:
    query = "SELECT data, source FROM inputs WHERE run_id = ? AND problem = ? ORDER BY number"
    if inputs := [msgspec.convert(row, Generated) for row in db.query(query, key)]:
        solver.compare_on(inputs)
    query = """SELECT number, language, source, num_tokens, log_probability, finished, verdict,
            failed_test, cpu_s, memory_bytes, fingerprint, program_sha
        FROM samples JOIN programs ON programs.sha = program_sha
            LEFT JOIN outcomes USING (run_id, problem, program_sha)
        WHERE run_id = ? AND problem = ? ORDER BY number"""
    untold = []
    for row in db.query(query, key):
        sample = msgspec.convert(row, Sample, strict=False)
        equals = solver.ledger.add(sample, bytes.fromhex(row["fingerprint"] or "")).equals
        if row["verdict"] is None:
            untold.append((row["program_sha"], equals))
        elif equals.outcome is None:
            outcome = Outcome(
                verdict=Verdict(row["verdict"]),
                failed_test=row["failed_test"],
                cpu_s=row["cpu_s"],
                memory_bytes=row["memory_bytes"],
            )
            solver.ledger.settle(equals, outcome)
    for sha, equals in untold:
        if equals.outcome is not None:
            log.settled(sha, equals.fingerprint, equals.outcome)
    _restore_answers(db, key, solver)


def _restore_answers(db: Database, key: list[str], solver: Solver) -> None:
    where = "WHERE run_id = ? AND problem = ?"
    for row in db.query(f"SELECT * FROM answers {where} ORDER BY rowid", key):  # noqa: S608 - our own words
        solver.clusterer.book.restore(row["input"], row["shape"], row["reals"])
    query = f"""SELECT signatures.*, fingerprint
        FROM signatures JOIN outcomes USING (run_id, problem, program_sha) {where}"""  # noqa: S608 - as above
    for row in db.query(query, key):
        names = msgspec.json.decode(row["answers"], type=list[str])
        solver.clusterer.restore(bytes.fromhex(row["fingerprint"]), row["code"], names)


def added(one: Usage, other: Usage) -> Usage:
    """What two stretches of sampling took together."""
    counts = ("samples", "prompt_tokens", "answer_tokens", "wasted_tokens", "retries", "lost")
    costs = [usage.cost for usage in (one, other) if usage.cost is not None]
    return Usage(
        **{name: getattr(one, name) + getattr(other, name) for name in counts},
        wall_s=round(one.wall_s + other.wall_s, 3),
        cost=sum(costs) if costs else None,
        notes=tuple(dict.fromkeys((*one.notes, *other.notes))),
    )
