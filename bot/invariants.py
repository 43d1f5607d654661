"""Whether the database is sound: SQLite's own checks, then what this project promises of it.

Every promise is a query for rows that break it, read in one snapshot, so that a run may be played
meanwhile; of a run that is not finished nothing is asked that only its end makes true, and of one
whose samples were let go nothing that only samples can show.
"""

from __future__ import annotations

import sqlite3
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path

import msgspec

from bot.dedupe import program_sha
from bot.errors import StoreError
from bot.record import Funnel
from bot.upkeep import opened

MOST = 20
"""Rows that are named of each broken promise; the others are counted."""


class Finding(msgspec.Struct, frozen=True):
    """A broken promise.

    Attributes:
        promise: what should hold.
        where: the row that breaks it.
    """

    promise: str
    where: str


_ORPHANS = {
    "every {table} row's program is there": """
        SELECT run_id || ' ' || problem || ' ' || program_sha FROM {table}
        WHERE program_sha NOT IN (SELECT sha FROM programs)""",
    "every {table} row is of a known problem": """
        SELECT DISTINCT run_id || ' ' || problem FROM {table} WHERE NOT EXISTS
            (SELECT 1 FROM problems WHERE problems.run_id = {table}.run_id
                AND problems.problem = {table}.problem)""",
    "every {table} row is of a known run": """
        SELECT DISTINCT run_id FROM {table} WHERE run_id NOT IN (SELECT id FROM runs)""",
}
_ORPHAN_TABLES = (
    ("outcomes", "clusters", "signatures"),
    ("samples", "outcomes", "clusters", "signatures", "submissions", "inputs", "answers"),
    ("events", "windows"),
)
"""For each of them, the tables of which it is asked."""

_PROMISES = {
    "a problem's submissions are numbered from 1 without gaps": """
        SELECT run_id || ' ' || problem FROM submissions GROUP BY run_id, problem
        HAVING min(attempt) != 1 OR max(attempt) != count(*)""",
    "a run's events are numbered from 1 without gaps": """
        SELECT run_id FROM events GROUP BY run_id
        HAVING min(number) != 1 OR max(number) != count(*)""",
    "nothing is submitted after a problem was accepted": """
        SELECT DISTINCT later.run_id || ' ' || later.problem
        FROM submissions AS later JOIN submissions AS solved USING (run_id, problem)
            JOIN verdicts ON verdicts.idempotency_key = solved.idempotency_key
        WHERE verdict = 'AC' AND later.attempt > solved.attempt""",
    "every finished run has its end and its place": """
        SELECT id FROM runs WHERE state = 'finished'
            AND (finished_at IS NULL OR id NOT IN (SELECT run_id FROM ratings))""",
    "every submission of a finished run has its verdict": """
        SELECT run_id || ' ' || problem || ' ' || attempt
        FROM submissions JOIN runs ON runs.id = run_id
        WHERE state = 'finished'
            AND idempotency_key NOT IN (SELECT idempotency_key FROM verdicts)""",
}


def findings(folder: Path) -> list[Finding]:
    """Everything that is wrong with the database; empty where all is well.

    Raises:
        UnknownRun: there is no database.
        StoreError: it cannot be opened, or is of an older version.
    """
    try:
        with opened(folder, read_only=True) as connection:
            connection.execute("BEGIN")
            return list(_some_of_each(_found(connection)))
    except StoreError as error:
        if "malformed" not in str(error):
            raise
        return [Finding("SQLite can read the whole file", str(error))]


def _some_of_each(found: Iterable[Finding]) -> Iterator[Finding]:
    """The first :data:`MOST` of each promise, and then how many there are beside them."""
    counts: Counter[str] = Counter()
    for one in found:
        counts[one.promise] += 1
        if counts[one.promise] <= MOST:
            yield one
    for promise, count in counts.items():
        if count > MOST:
            yield Finding(promise, f"and {count - MOST} more")


def _found(connection: sqlite3.Connection) -> Iterator[Finding]:
    said = [row[0] for row in connection.execute(f"PRAGMA integrity_check({MOST})")]
    if said != ["ok"]:
        yield from (Finding("SQLite's structures are sound", line) for line in said)
        return
    for table, rowid, parent, _ in connection.execute("PRAGMA foreign_key_check"):
        row = "" if rowid is None else f" row {rowid}"
        yield Finding("what a row refers to is there", f"{table}{row}: no such {parent}")
    for (promise, query), tables in zip(_ORPHANS.items(), _ORPHAN_TABLES, strict=True):
        for table in tables:
            yield from _broken(connection, promise.format(table=table), query.format(table=table))
    for promise, query in _PROMISES.items():
        yield from _broken(connection, promise, query)
    yield from _funnels(connection)
    yield from _contents(connection)


def _broken(connection: sqlite3.Connection, promise: str, query: str) -> Iterator[Finding]:
    yield from (Finding(promise, str(row[0])) for row in connection.execute(query))


def _funnels(connection: sqlite3.Connection) -> Iterator[Finding]:
    """Funnels add up and agree with what is stored of samples, outcomes and submissions."""
    query = """SELECT run_id, problem, funnel, state, pruned_at FROM problems
        JOIN runs ON runs.id = run_id ORDER BY run_id, problem"""
    for run, problem, text, state, pruned_at in connection.execute(query).fetchall():
        funnel = msgspec.json.decode(text, type=Funnel)
        where = f"{run} {problem}"
        try:
            funnel.check()
        except AssertionError as error:
            yield Finding("a funnel's parts add up to its samples", f"{where}: {error}")
            continue
        if state == "finished":
            yield from _agreeing(connection, run, problem, funnel, pruned=pruned_at is not None)


def _agreeing(
    connection: sqlite3.Connection, run: str, problem: str, funnel: Funnel, *, pruned: bool
) -> Iterator[Finding]:
    key = [run, problem]
    where = "WHERE run_id = ? AND problem = ?"
    (sent,) = connection.execute(f"SELECT count(*) FROM submissions {where}", key).fetchone()  # noqa: S608 - our own words
    if sent != funnel.submitted:
        words = f"{run} {problem}: {funnel.submitted} counted, {sent} kept"
        yield Finding("a funnel counts the submissions that are kept", words)
    (samples,) = connection.execute(f"SELECT count(*) FROM samples {where}", key).fetchone()  # noqa: S608 - as above
    if pruned:
        if samples > funnel.sampled:
            words = f"{run} {problem}: {funnel.sampled} counted, {samples} kept"
            yield Finding("a pruned run has no more samples than it drew", words)
        return
    prints = connection.execute(
        f"SELECT verdict, count(DISTINCT fingerprint), min(fingerprint) FROM outcomes {where}"  # noqa: S608 - as above
        " GROUP BY verdict",
        key,
    ).fetchall()
    if any(not first for _, _, first in prints):
        return  # of a time when equal programs were not told by their fingerprints
    kept = {verdict: count for verdict, count, _ in prints}
    counted = Counter({"CE": funnel.compile_errors, "AC": funnel.passed, **funnel.failures})
    if samples != funnel.sampled or kept != {name: n for name, n in counted.items() if n}:
        words = f"{run} {problem}: {funnel.sampled} samples counted, {samples} kept as {kept}"
        yield Finding("a funnel agrees with the samples that are kept", words)


def _contents(connection: sqlite3.Connection) -> Iterator[Finding]:
    """Programs that results rest on are what their hashes say.

    Where half a character was replaced by ``?`` as the program was stored, its hash cannot tell.
    """
    query = """SELECT sha, language, source FROM programs WHERE sha IN (
        SELECT program_sha FROM submissions UNION SELECT program_sha FROM clusters)"""
    for sha, language, source in connection.execute(query):
        if "?" not in source and program_sha(language, source) != sha:
            yield Finding("a program is what its hash says", sha)
