"""Letting samples go: results stay for ever, what they were chosen from need not.

Kept of a pruned run: its record, funnels, events, submissions, verdicts, ratings, clusters with
their representatives, the inputs and what kept programs answered to them, and the near misses that
its report shows. Gone: all other samples, their outcomes, signatures and answers, and programs that
nothing refers to any more. So reports and ``upsolve show`` say what they said before.

Invariants: a run that is being played is never touched; a run is marked as pruned in the same
transaction as its first row goes, so that a process killed on the way leaves a pruned run, of which
the next pruning takes the rest.
"""

from __future__ import annotations

import datetime as dt
import sqlite3
from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

import msgspec

from bot.errors import UnknownRun, WorkFailed
from bot.history import NEAR_MISSES
from bot.resume import journal_path
from bot.upkeep import live_runs, opened

GOING = {
    "samples": "number NOT IN (SELECT number FROM kept_samples)",
    "outcomes": "program_sha NOT IN (SELECT sha FROM kept_programs)",
    "signatures": "program_sha NOT IN (SELECT sha FROM kept_programs)",
    "answers": "(input, answer) NOT IN (SELECT input, answer FROM kept_answers)",
}
"""By table, which of a problem's rows go."""

_KEPT = (
    "CREATE TEMP TABLE kept_samples (number INTEGER PRIMARY KEY)",
    "CREATE TEMP TABLE kept_programs (sha TEXT PRIMARY KEY)",
    "CREATE TEMP TABLE kept_answers (input INTEGER, answer TEXT, PRIMARY KEY (input, answer))",
)
_KEEP = (
    """INSERT OR IGNORE INTO kept_programs SELECT program_sha FROM clusters
        WHERE run_id = :run AND problem = :problem""",
    """INSERT OR IGNORE INTO kept_programs SELECT program_sha FROM submissions
        WHERE run_id = :run AND problem = :problem""",
    # The near misses that History shows of a problem where nothing passed.
    """INSERT OR IGNORE INTO kept_programs SELECT program_sha FROM (
        SELECT min(number) AS number, program_sha, failed_test, verdict
        FROM outcomes JOIN samples USING (run_id, problem, program_sha)
        WHERE run_id = :run AND problem = :problem AND verdict NOT IN ('CE', 'JE')
            AND NOT EXISTS (SELECT 1 FROM outcomes AS passed WHERE passed.run_id = :run
                AND passed.problem = :problem AND passed.verdict = 'AC')
        GROUP BY coalesce(nullif(fingerprint, ''), program_sha)
        ORDER BY failed_test DESC, verdict = 'WA' DESC, number LIMIT :near)""",
    """INSERT OR IGNORE INTO kept_samples SELECT min(number) FROM samples
        WHERE run_id = :run AND problem = :problem
            AND program_sha IN (SELECT sha FROM kept_programs) GROUP BY program_sha""",
    """INSERT OR IGNORE INTO kept_samples SELECT sample FROM submissions
        WHERE run_id = :run AND problem = :problem AND sample IS NOT NULL""",
    """INSERT OR IGNORE INTO kept_answers SELECT each.key, each.value
        FROM signatures, json_each(answers) AS each
        WHERE run_id = :run AND problem = :problem
            AND program_sha IN (SELECT sha FROM kept_programs)""",
)
_REFERRING = ("samples", "outcomes", "signatures", "clusters", "submissions")


class Wanted(msgspec.Struct, frozen=True):
    """Which runs are to be pruned.

    Attributes:
        before: those that were started before that moment; None for any.
        keep_last: so many newest runs are spared.
        runs: these alone, finished or not; empty for all finished ones.
    """

    before: dt.datetime | None = None
    keep_last: int = 0
    runs: tuple[str, ...] = ()


class Pruned(msgspec.Struct, frozen=True):
    """What goes, or went, of one run: rows by table."""

    run_id: str
    state: str
    rows: dict[str, int]

    @property
    def is_anything(self) -> bool:
        """Whether there is anything to let go."""
        return any(self.rows.values())


class Pruning(msgspec.Struct, frozen=True):
    """What a pruning takes, or took.

    Attributes:
        runs: those of which there is anything to take, oldest first.
        programs: programs that nothing needs then; None where a run that is being played forbids to
            say, and they stay.
        source_bytes: of their texts.
        freed_bytes: room in the file for what comes next; None before it is done.
    """

    runs: tuple[Pruned, ...]
    programs: int | None
    source_bytes: int
    freed_bytes: int | None = None


def planned(folder: Path, wanted: Wanted) -> Pruning:
    """What would go; nothing is written.

    Raises:
        UnknownRun: a run is named that there is not.
        WorkFailed: a run is named that is being played.
    """
    with opened(folder) as connection:
        runs = _chosen(connection, wanted)
        found = [_counted(connection, run, state) for run, state in runs]
        live = live_runs(connection)
        programs, size = (None, 0) if live else _orphans(connection, [run for run, _ in runs])
    return Pruning(tuple(one for one in found if one.is_anything), programs, size)


def pruned(folder: Path, wanted: Wanted, now: dt.datetime) -> Pruning:
    """Let go what :func:`planned` says, a problem at a time, so that writers wait a moment only.

    Programs stay while a run is being played, for it may be about to refer to them.

    Raises:
        UnknownRun: as :func:`planned`.
        WorkFailed: as :func:`planned`.
        StoreError: the database stayed locked.
    """
    with opened(folder) as connection:
        (page_size,) = connection.execute("PRAGMA page_size").fetchone()
        before = _free_pages(connection)
        taken = [_take(connection, run, state, now) for run, state in _chosen(connection, wanted)]
        programs, size = _take_programs(connection)
        for one in taken:
            if one.state != "finished":  # it cannot go on any more
                journal_path(folder, one.run_id).unlink(missing_ok=True)
        freed = (_free_pages(connection) - before) * page_size
        connection.execute("PRAGMA wal_checkpoint(PASSIVE)")
    return Pruning(tuple(one for one in taken if one.is_anything), programs, size, freed)


def _chosen(connection: sqlite3.Connection, wanted: Wanted) -> list[tuple[str, str]]:
    """The runs that are to be pruned with their states, oldest first."""
    rows = connection.execute(
        "SELECT id, state, started_at FROM runs ORDER BY started_at, rowid"
    ).fetchall()
    live = set(live_runs(connection))
    if wanted.runs:
        known = {run for run, _, _ in rows}
        if strange := [run for run in wanted.runs if run not in known]:
            raise UnknownRun(f"{strange[0]}: no such run; upsolve status lists them")
        if busy := [run for run in wanted.runs if run in live]:
            raise WorkFailed(f"{busy[0]} is being played; its samples are needed")
        return [(run, state) for run, state, _ in rows if run in wanted.runs]
    spared = rows[max(0, len(rows) - wanted.keep_last) :] if wanted.keep_last else []
    return [
        (run, state)
        for run, state, started_at in rows
        if state == "finished"
        and (run, state, started_at) not in spared
        and (wanted.before is None or dt.datetime.fromisoformat(started_at) < wanted.before)
    ]


def _counted(connection: sqlite3.Connection, run: str, state: str) -> Pruned:
    rows: Counter[str] = Counter()
    for problem in _problems(connection, run):
        with _kept(connection, run, problem):
            for table, going in GOING.items():
                query = f"SELECT count(*) FROM {table} WHERE run_id = ? AND problem = ? AND {going}"  # noqa: S608 - our own words
                rows[table] += connection.execute(query, [run, problem]).fetchone()[0]
    return Pruned(run, state, dict(rows))


def _take(connection: sqlite3.Connection, run: str, state: str, now: dt.datetime) -> Pruned:
    rows: Counter[str] = Counter()
    for problem in _problems(connection, run):
        with _kept(connection, run, problem), _transaction(connection):
            for table, going in GOING.items():
                statement = f"DELETE FROM {table} WHERE run_id = ? AND problem = ? AND {going}"  # noqa: S608 - our own words
                rows[table] += connection.execute(statement, [run, problem]).rowcount
            if rows.total():
                connection.execute(
                    "UPDATE runs SET pruned_at = coalesce(pruned_at, ?) WHERE id = ?",
                    [now.isoformat(timespec="seconds"), run],
                )
    return Pruned(run, state, dict(rows))


def _take_programs(connection: sqlite3.Connection) -> tuple[int | None, int]:
    """Drop the programs that nothing refers to, unless a run is being played."""
    with _transaction(connection):
        if live_runs(connection):  # none can begin before the transaction ends
            return None, 0
        count, size = _orphans(connection, [])
        connection.execute(f"DELETE FROM programs WHERE sha NOT IN ({_referred()})")  # noqa: S608 - our own words
    return count, size


def _orphans(connection: sqlite3.Connection, going: Sequence[str]) -> tuple[int, int]:
    """Programs, and bytes of them, that nothing needs once the rows of ``going`` runs are gone."""
    connection.execute("CREATE TEMP TABLE going (run_id TEXT PRIMARY KEY)")
    connection.execute("CREATE TEMP TABLE needed (sha TEXT PRIMARY KEY)")
    try:
        connection.executemany("INSERT INTO going VALUES (?)", [(run,) for run in going])
        for run in going:
            for problem in _problems(connection, run):
                with _kept(connection, run, problem):
                    connection.execute("INSERT OR IGNORE INTO needed SELECT sha FROM kept_programs")
        referred = _referred("WHERE run_id NOT IN (SELECT run_id FROM going)")
        count, size = connection.execute(
            "SELECT count(*), coalesce(sum(length(CAST(source AS BLOB))), 0) FROM programs"  # noqa: S608 - our own words
            f" WHERE sha NOT IN ({referred} UNION SELECT sha FROM needed)"
        ).fetchone()
    finally:
        connection.execute("DROP TABLE temp.going")
        connection.execute("DROP TABLE temp.needed")
    return count, size


def _referred(where: str = "") -> str:
    return " UNION ".join(f"SELECT program_sha FROM {table} {where}" for table in _REFERRING)  # noqa: S608 - our own words


@contextmanager
def _kept(connection: sqlite3.Connection, run: str, problem: str) -> Iterator[None]:
    """What stays of a problem, in temporary tables while the body runs."""
    key = {"run": run, "problem": problem, "near": NEAR_MISSES}
    for statement in _KEPT:
        connection.execute(statement)
    try:
        for statement in _KEEP:
            connection.execute(statement, key)
        yield
    finally:
        for table in ("kept_samples", "kept_programs", "kept_answers"):
            connection.execute(f"DROP TABLE temp.{table}")


@contextmanager
def _transaction(connection: sqlite3.Connection) -> Iterator[None]:
    connection.execute("BEGIN IMMEDIATE")
    try:
        yield
    except BaseException:
        connection.execute("ROLLBACK")
        raise
    connection.execute("COMMIT")


def _problems(connection: sqlite3.Connection, run: str) -> list[str]:
    query = "SELECT problem FROM problems WHERE run_id = ? ORDER BY problem"
    return [row[0] for row in connection.execute(query, [run])]


def _free_pages(connection: sqlite3.Connection) -> int:
    return int(connection.execute("PRAGMA freelist_count").fetchone()[0])
