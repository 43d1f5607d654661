"""The schedule, the queue and the diary in the database: what is safe when these functions return.

Each function is one step of a transaction of :meth:`bot.store.Store.write`. An entry comes due at a
moment once: its firing and the plays that come of it are written together, under the key of name
and moment, so that a service that is killed in between fires again or not at all. A play is
``waiting``, then ``playing``, and ends as ``finished``, ``failed`` or ``dropped``; it waits again
when its try ended without a result. Times are UTC, in ISO 8601.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Sequence
from typing import Any

import msgspec
from sqlite_utils import Database

from bot.errors import WorkFailed
from bot.service.settings import EntrySettings
from bot.wording import counted

CONFIG, COMMAND = "config.toml", "command"
"""Where an entry was written."""


class Chosen(msgspec.Struct, frozen=True):
    """A round and a seed to play it with."""

    round: str
    contest_id: int
    seed: int


class Played(msgspec.Struct, frozen=True):
    """A run that was played, or is to be, as far as selections ask for it."""

    contest_id: int
    seed: int
    config: dict[str, Any]


class Entry(msgspec.Struct, frozen=True):
    """An entry of the schedule, the latest moment of it that was dealt with, and the next one."""

    spec: EntrySettings
    origin: str
    added_at: str
    dealt_at: str | None = None
    due_at: str | None = None


class Play(msgspec.Struct, frozen=True):
    """A replay that is to be played, or was; ``place`` counts those of one firing from 0.

    ``tries`` are the players that were started for it, ``failures`` those that count against it.
    """

    number: int
    entry: str
    due_at: str
    place: int
    round: str
    contest_id: int
    seed: int
    speed: float
    config: str
    state: str
    tries: int
    failures: int
    not_before: str | None
    run_id: str | None
    reason: str

    @property
    def is_real_time(self) -> bool:
        """Whether its contest takes as long as it took."""
        return self.speed == 0

    @property
    def words(self) -> str:
        """``play 7 (1352, seed 3)``."""
        return f"play {self.number} ({self.round}, seed {self.seed})"


def now() -> str:
    """The present moment as the tables hold it."""
    return stamp(dt.datetime.now(dt.UTC))


def stamp(moment: dt.datetime) -> str:
    """A moment as the tables hold it: all of them sort as text."""
    return moment.astimezone(dt.UTC).isoformat(timespec="microseconds")


def unix(text: str) -> float:
    """A moment of the tables as Unix time."""
    return dt.datetime.fromisoformat(text).timestamp()


# The schedule


def entries(db: Database) -> list[Entry]:
    """The schedule, by name."""
    rows = db.query("SELECT * FROM schedule ORDER BY name")
    return [
        Entry(
            msgspec.json.decode(row["spec"], type=EntrySettings),
            row["origin"],
            row["added_at"],
            row["dealt_at"],
            row["due_at"],
        )
        for row in rows
    ]


def put(db: Database, spec: EntrySettings, origin: str) -> None:
    """Write an entry down, new or in place of the one of its name."""
    db.execute(
        """INSERT INTO schedule (name, origin, spec, added_at) VALUES (?, ?, ?, ?)
            ON CONFLICT (name) DO UPDATE SET spec = excluded.spec, origin = excluded.origin""",
        [spec.name, origin, msgspec.json.encode(spec).decode(), now()],
    )


def set_due(db: Database, name: str, due: str | None) -> None:
    """Write down when an entry is due next, for whoever shows the schedule."""
    db.execute("UPDATE schedule SET due_at = ? WHERE name = ?", [due, name])


def remove(db: Database, name: str, reason: str) -> int:
    """Forget an entry and drop what waits of it; what plays goes on. Returns how many waited."""
    db.execute("DELETE FROM schedule WHERE name = ?", [name])
    dropped = db.execute(
        """UPDATE plays SET state = 'dropped', reason = ?, ended_at = ?
            WHERE entry = ? AND state = 'waiting'""",
        [reason, now(), name],
    ).rowcount
    note(db, "removed", f"{name}: {reason}; {counted(dropped, 'play')} of it waited", entry=name)
    return dropped


def fire(
    db: Database,
    name: str,
    due: str,
    outcome: str,
    reason: str,
    plays: Iterable[tuple[Chosen, float, str]] = (),
) -> bool:
    """Write down that an entry came due and what comes of it; False where that was done before.

    Args:
        db: the database.
        name: the entry.
        due: when it came due.
        outcome: ``played``, ``late``, ``missed``, ``overlapped``, ``empty`` or ``failed``.
        reason: why, for a person.
        plays: rounds and seeds, each with its speed and configuration.
    """
    fired = db.execute(
        "INSERT OR IGNORE INTO firings VALUES (?, ?, ?, ?, ?)", [name, due, now(), outcome, reason]
    ).rowcount
    db.execute(
        "UPDATE schedule SET dealt_at = max(coalesce(dealt_at, ''), ?) WHERE name = ?", [due, name]
    )
    if not fired:
        return False
    for place, (chosen, speed, config) in enumerate(plays):
        db.execute(
            """INSERT INTO plays (entry, due_at, place, round, contest_id, seed, speed, config,
                state) VALUES (?, ?, ?, ?, ?, ?, ?, ?, 'waiting')""",
            [name, due, place, chosen.round, chosen.contest_id, chosen.seed, speed, config],
        )
    note(db, outcome, reason, entry=name)
    return True


def unfinished(db: Database, name: str) -> int:
    """How many plays of an entry wait or are being played."""
    query = "SELECT count(*) FROM plays WHERE entry = ? AND state IN ('waiting', 'playing')"
    (count,) = db.execute(query, [name]).fetchone()
    return int(count)


def played(db: Database) -> list[Played]:
    """What was played to its end, by whomever, and what the queue will play."""
    runs = db.query("SELECT contest_id, seed, config FROM runs WHERE state = 'finished'")
    queue = db.query(
        "SELECT contest_id, seed, config FROM plays WHERE state IN ('waiting', 'playing')"
    )
    return [
        Played(row["contest_id"], row["seed"], msgspec.json.decode(row["config"]))
        for rows in (runs, queue)
        for row in rows
    ]


# The queue

_ORDER = "ORDER BY tries > 0 DESC, speed = 0 DESC, due_at, number"
"""What was begun goes on first; then real time, which cannot wait; then who has waited longest."""


def waiting(db: Database) -> list[Play]:
    """The plays that wait, in the order in which they will be played."""
    rows = db.query(f"SELECT * FROM plays WHERE state = 'waiting' {_ORDER}")  # noqa: S608 - our own words
    return [msgspec.convert(row, Play) for row in rows]


def queue(db: Database) -> list[dict[str, Any]]:
    """What is being played and what waits, in the order of play."""
    query = f"""SELECT number, entry, due_at, round, contest_id, seed, speed, state, tries,
            not_before, run_id, reason
        FROM plays WHERE state IN ('playing', 'waiting') {_ORDER.replace("BY", "BY state,")}"""  # noqa: S608 - our own words
    return list(db.query(query))


def load(db: Database, number: int) -> Play:
    """A play by its number.

    Raises:
        WorkFailed: there is none.
    """
    rows = list(db.query("SELECT * FROM plays WHERE number = ?", [number]))
    if not rows:
        raise WorkFailed(f"there is no play {number} in this database")
    return msgspec.convert(rows[0], Play)


def begin(db: Database, play: Play, text: str) -> None:
    """Say that a play is being played."""
    db.execute(
        """UPDATE plays SET state = 'playing', tries = tries + 1, not_before = NULL,
            begun_at = coalesce(begun_at, ?) WHERE number = ?""",
        [now(), play.number],
    )
    note(db, "begun", text, play=play)


def set_run(db: Database, number: int, run_id: str) -> None:
    """Say which run a play has become."""
    db.execute("UPDATE plays SET run_id = ? WHERE number = ?", [run_id, number])


def end(db: Database, play: Play, state: str, text: str) -> None:
    """Say how a play ended for good: ``finished`` or ``failed``."""
    db.execute(
        "UPDATE plays SET state = ?, ended_at = ?, reason = ? WHERE number = ?",
        [state, now(), "" if state == "finished" else text, play.number],
    )
    note(db, state, text, play=play)


def again(
    db: Database, play: Play, kind: str, text: str, *, at: str | None, counts: bool = True
) -> None:
    """Let a play wait again: from ``at`` on; what ended its try does not always count as one."""
    db.execute(
        """UPDATE plays SET state = 'waiting', not_before = ?, reason = ?, failures = failures + ?
            WHERE number = ?""",
        [at, text, int(counts), play.number],
    )
    note(db, kind, text, play=play)


def recover(db: Database) -> Sequence[Play]:
    """What a service that was killed was playing waits again, and is returned."""
    rows = db.query("SELECT * FROM plays WHERE state = 'playing' ORDER BY number")
    left = [msgspec.convert(row, Play) for row in rows]
    for play in left:
        text = f"{play.words} was being played when the service ended; it goes on"
        again(db, play, "recovered", text, at=None, counts=False)
    return left


# The diary


def note(
    db: Database, kind: str, text: str, *, entry: str | None = None, play: Play | None = None
) -> None:
    """Write a line of the diary."""
    db.execute(
        "INSERT INTO diary (at, kind, entry, play, text) VALUES (?, ?, ?, ?, ?)",
        [now(), kind, play.entry if play else entry, play.number if play else None, text],
    )


def diary(db: Database, limit: int) -> list[dict[str, Any]]:
    """The last lines of the diary, oldest first."""
    rows = db.query("SELECT * FROM diary ORDER BY number DESC LIMIT ?", [limit])
    return list(rows)[::-1]
