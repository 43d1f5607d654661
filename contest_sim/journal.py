"""What a site must not forget when it is killed: who takes part, submissions, verdicts, the time.

One SQLite file in WAL mode, or memory where no file is given. A row is committed before anybody is
told of it, so whatever a participant has seen survives the site's death. One site at a time owns
the file; of a judged program only what is shown is kept, never the tests' data.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Self

from contest_sim.errors import SiteError
from contest_sim.hidden_ratings import SETTLED
from contest_sim.submissions import Outcome, Participant, Record
from judge.verdict import Verdict

_STEPS = (
    """
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
""",
    f"""
ALTER TABLE participants ADD COLUMN contests INTEGER NOT NULL DEFAULT {SETTLED};
CREATE TABLE system_tests (
    id INTEGER PRIMARY KEY REFERENCES submissions (id),
    verdict TEXT NOT NULL,
    passed INTEGER NOT NULL,
    cpu_s REAL NOT NULL,
    memory_bytes INTEGER NOT NULL,
    failed INTEGER NOT NULL
);
""",
)
"""What makes each version of the file from the one before; a released step is never edited."""
_VERSION = len(_STEPS)
_INSERT = "INSERT INTO submissions VALUES (?, ?, ?, ?, ?, ?, ?, NULL, NULL, NULL, NULL, NULL, NULL)"
_POSITION = (
    "SELECT max(position) FROM"
    " (SELECT position FROM site UNION ALL SELECT max(second) FROM submissions)"
)
_RECORDS = (
    "SELECT s.*, t.verdict, t.passed, t.cpu_s, t.memory_bytes, t.failed"
    " FROM submissions AS s LEFT JOIN system_tests AS t USING (id) ORDER BY id"
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
        person = participant
        values = (person.handle, person.rating, person.token, person.contests)
        self._db.execute("INSERT INTO participants VALUES (NULL, ?, ?, ?, ?)", values)

    def submitted(self, record: Record) -> None:
        """Remember a submission that waits for its verdict."""
        handle = record.author.handle
        values = (record.id, handle, record.index, record.language, record.source)
        self._db.execute(_INSERT, (*values, record.second, record.key))

    def judged(self, number: int, outcome: Outcome) -> None:
        """Remember a verdict."""
        shown = (outcome.passed, outcome.cpu_s, outcome.memory_bytes, outcome.failed)
        self._db.execute(_JUDGE, (outcome.verdict.value, *shown, outcome.message, number))

    def system_tested(self, number: int, outcome: Outcome) -> None:
        """Remember the verdict of the system tests."""
        shown = (outcome.passed, outcome.cpu_s, outcome.memory_bytes, outcome.failed)
        values = (number, outcome.verdict.value, *shown)
        self._db.execute("INSERT INTO system_tests VALUES (?, ?, ?, ?, ?, ?)", values)

    def participants(self) -> Iterator[Participant]:
        """Everybody, in order of registration."""
        query = "SELECT handle, rating, token, contests FROM participants ORDER BY number"
        for row in self._db.execute(query):
            yield Participant(*row)

    def records(self, people: Mapping[str, Participant]) -> Iterator[Record]:
        """Every submission in order of arrival, with its outcomes where it was judged."""
        for row in self._db.execute(_RECORDS):
            number, handle, index, language, source, second, key = row[:7]
            judged, tested = row[7:13], row[13:]
            yield Record(
                id=number,
                index=index,
                author=people[handle],
                language=language,
                source=source,
                second=second,
                key=key,
                outcome=None if judged[0] is None else _outcome(*judged),
                system=None if tested[0] is None else _outcome(*tested),
            )


def _prepare(db: sqlite3.Connection, contest_id: int) -> None:
    """Make the tables, or check whose they are."""
    # Exclusive before the first access: a second site is refused, a killed one holds nothing.
    for pragma in ("locking_mode = EXCLUSIVE", "journal_mode = WAL", "synchronous = NORMAL"):
        db.execute(f"PRAGMA {pragma}")
    version = db.execute("PRAGMA user_version").fetchone()[0]
    if version > _VERSION:
        raise SiteError(f"it is of version {version}, this site writes version {_VERSION}")
    for number, step in enumerate(_STEPS[version:], start=version + 1):
        db.executescript(f"BEGIN IMMEDIATE; {step} PRAGMA user_version = {number}; COMMIT;")
    if version == 0:
        db.execute("INSERT INTO site VALUES (?, NULL)", (contest_id,))
    (found,) = db.execute("SELECT contest_id FROM site").fetchone()
    if found != contest_id:
        raise SiteError(f"it belongs to contest {found}, not {contest_id}")


def _outcome(
    verdict: str, passed: int, cpu_s: float, memory_bytes: int, failed: int, message: str = ""
) -> Outcome:
    return Outcome(Verdict(verdict), passed, cpu_s, memory_bytes, bool(failed), message)
