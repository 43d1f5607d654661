"""What the service and the commands of another shell have between them: the row ``service``.

A command writes what it wants, the service reads it twice a second and writes what it does. That
the service lives is told by its lock, never by the row: a killed one cannot take itself back.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any, Literal

import msgspec
from sqlite_utils import Database

from bot.service import plays
from bot.service.lock import SERVICE, holder

Wish = Literal["", "drain", "stop"]
RUNNING, PAUSED, INTERRUPTED = 0, 1, 2
"""``paused``: contests start; none starts; and the one that played was interrupted."""


class Playing(msgspec.Struct, frozen=True):
    """The play that is being played, for people."""

    number: int
    entry: str
    round: str
    seed: int
    run_id: str
    title: str = ""
    contest_s: int = 0
    duration_s: int = 0
    samples: int = 0
    passed: int = 0


class Wishes(msgspec.Struct, frozen=True):
    """What commands want of the service."""

    wish: Wish
    paused: int


class ServiceState(msgspec.Struct, frozen=True):
    """The service as another process sees it; ``pid`` is None where none runs.

    ``lost`` says that the last one ended without saying so.
    """

    pid: int | None
    lost: bool
    started_at: str | None
    beat_at: str | None
    paused: bool
    wish: Wish
    playing: Playing | None
    waiting: int


def wishes(db: Database) -> Wishes:
    """Read what is wanted."""
    (row,) = db.query("SELECT wish, paused FROM service")
    return msgspec.convert(row, Wishes)


def open_desk(db: Database, pid: int) -> None:
    """Say that a service begins; old wishes do not count, a pause does."""
    db.execute(
        """UPDATE service SET pid = ?, started_at = ?, beat_at = ?, ended_at = NULL, wish = '',
            playing = NULL""",
        [pid, plays.now(), plays.now()],
    )


def beat(db: Database, playing: Playing | None) -> None:
    """Say what the service does at this moment."""
    text = msgspec.json.encode(playing).decode() if playing else None
    db.execute("UPDATE service SET beat_at = ?, playing = ?", [plays.now(), text])


def close_desk(db: Database) -> None:
    """Say that the service ends."""
    db.execute(
        "UPDATE service SET pid = NULL, ended_at = ?, wish = '', playing = NULL", [plays.now()]
    )


def ask(db: Database, *, wish: Wish | None = None, paused: int | None = None) -> None:
    """Want something of the service."""
    db.execute(
        "UPDATE service SET wish = coalesce(?, wish), paused = coalesce(?, paused)", [wish, paused]
    )


def state(db: Database, folder: Path) -> ServiceState:
    """The service of a data folder."""
    pid = holder(folder / SERVICE)
    (row,) = db.query("SELECT * FROM service")
    (waiting,) = db.execute("SELECT count(*) FROM plays WHERE state = 'waiting'").fetchone()
    playing: dict[str, Any] | None = msgspec.json.decode(row["playing"]) if row["playing"] else None
    return ServiceState(
        pid=pid,
        lost=pid is None and row["pid"] is not None,
        started_at=row["started_at"],
        beat_at=row["beat_at"],
        paused=bool(row["paused"]),
        wish=row["wish"],
        playing=msgspec.convert(playing, Playing) if playing and pid is not None else None,
        waiting=waiting,
    )
