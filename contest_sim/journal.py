"""What a site must not forget when it is killed: who takes part, submissions, verdicts, the time.

One SQLite file in WAL mode, or memory where no file is given. A row is committed before anybody is
told of it, so whatever a participant has seen survives the site's death. One site at a time owns
the file; of a judged program only what is shown is kept, never the tests' data.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from pathlib import Path
from typing import Self

from contest_sim.errors import SiteError
from contest_sim.submissions import Outcome, Participant, Record
from judge.verdict import Verdict

_VERSION = 1
_SCHEMA = f"""
BEGIN IMMEDIATE;
CREATE TABLE site (contest_id INTEGER NOT NULL, position REAL);
CREATE TABLE participants (
    number INTEGER PRIMARY KEY,
    handle TEXT NOT NULL UNIQUE,
    rating INTEGER NOT NULL,
    token TEXT NOT NULL UNIQUE
);
CREATE TABLE submissions (
    id INTEGER PRIMARY KEY,
    handle TEXT NOT NULL REFERENCES participants (handle),
    problem TEXT NOT NULL,
    language TEXT NOT NULL,
    source TEXT NOT NULL,
    second INTEGER NOT NULL,
    key TEXT NOT NULL,
    verdict TEXT,
    passed INTEGER,
    cpu_s REAL,
    memory_bytes INTEGER,
    failed INTEGER,
    message TEXT
);
PRAGMA user_version = {_VERSION};
COMMIT;
"""
_INSERT = "INSERT INTO submissions VALUES (?, ?, ?, ?, ?, ?, ?, NULL, NULL, NULL, NULL, NULL, NULL)"
_POSITION = (
    "SELECT max(position) FROM"
    " (SELECT position FROM site UNION ALL SELECT max(second) FROM submissions)"
)
_JUDGE = (
    "UPDATE submissions SET verdict = ?, passed = ?, cpu_s = ?, memory_bytes = ?, failed = ?,"
    " message = ? WHERE id = ?"
)


class Journal:
    """The memory of one contest's site; open it with :meth:`open`, close it when done."""

    def __init__(self, db: sqlite3.Connection) -> None:
        self._db = db

    @classmethod
    def open(cls, path: Path | None, contest_id: int) -> Self:
        """Open or make the file; None keeps everything in memory.

        Raises:
            SiteError: it cannot be written, another site uses it, or it is of another contest.
        """
        try:
            if path is not None:
                path.parent.mkdir(parents=True, exist_ok=True)
                path.touch(mode=0o600)  # tokens are in it
            # The event loop's thread may differ from the one that opened it, never two at a time.
            db = sqlite3.connect(path or ":memory:", isolation_level=None, check_same_thread=False)
        except (OSError, sqlite3.Error) as error:
            raise SiteError(f"{path}: cannot be written: {error}") from error
        try:
            _prepare(db, contest_id)
        except (sqlite3.Error, SiteError) as error:
            db.close()
            locked = "locked" in str(error)
            reason = "another site is using it" if locked else error
            raise SiteError(f"{path}: cannot keep this contest: {reason}") from error
        return cls(db)

    def close(self) -> None:
        """Let go of the file; may be called twice."""
        self._db.close()

    @property
    def position(self) -> float | None:
        """The last contest second known to have come; None for a contest not begun."""
        value: float | None = self._db.execute(_POSITION).fetchone()[0]
        return value

    def mark(self, position: float) -> None:
        """Remember how far contest time has come."""
        self._db.execute("UPDATE site SET position = ?", (position,))

    def registered(self, participant: Participant) -> None:
        """Remember somebody."""
        values = (participant.handle, participant.rating, participant.token)
        self._db.execute("INSERT INTO participants VALUES (NULL, ?, ?, ?)", values)

    def submitted(self, record: Record) -> None:
        """Remember a submission that waits for its verdict."""
        handle = record.author.handle
        values = (record.id, handle, record.index, record.language, record.source)
        self._db.execute(_INSERT, (*values, record.second, record.key))

    def judged(self, number: int, outcome: Outcome) -> None:
        """Remember a verdict."""
        shown = (outcome.passed, outcome.cpu_s, outcome.memory_bytes, outcome.failed)
        self._db.execute(_JUDGE, (outcome.verdict.value, *shown, outcome.message, number))

    def participants(self) -> Iterator[Participant]:
        """Everybody, in order of registration."""
        query = "SELECT handle, rating, token FROM participants ORDER BY number"
        for row in self._db.execute(query):
            yield Participant(*row)

    def records(self, people: dict[str, Participant]) -> Iterator[Record]:
        """Every submission in order of arrival, with its outcome where it was judged."""
        for row in self._db.execute("SELECT * FROM submissions ORDER BY id"):
            number, handle, index, language, source, second, key, verdict, *shown = row
            yield Record(
                id=number,
                index=index,
                author=people[handle],
                language=language,
                source=source,
                second=second,
                key=key,
                outcome=None if verdict is None else _outcome(verdict, *shown),
            )


def _prepare(db: sqlite3.Connection, contest_id: int) -> None:
    """Make the tables, or check whose they are."""
    # Exclusive before the first access: a second site is refused, a killed one holds nothing.
    for pragma in ("locking_mode = EXCLUSIVE", "journal_mode = WAL", "synchronous = NORMAL"):
        db.execute(f"PRAGMA {pragma}")
    version = db.execute("PRAGMA user_version").fetchone()[0]
    if version == 0:
        db.executescript(_SCHEMA)
        db.execute("INSERT INTO site VALUES (?, NULL)", (contest_id,))
    elif version != _VERSION:
        raise SiteError(f"it is of version {version}, this site writes version {_VERSION}")
    (found,) = db.execute("SELECT contest_id FROM site").fetchone()
    if found != contest_id:
        raise SiteError(f"it belongs to contest {found}, not {contest_id}")


def _outcome(
    verdict: str, passed: int, cpu_s: float, memory_bytes: int, failed: int, message: str
) -> Outcome:
    return Outcome(Verdict(verdict), passed, cpu_s, memory_bytes, bool(failed), message)
