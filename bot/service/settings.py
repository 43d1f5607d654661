"""The ``[schedule]`` section: entries as they are written, and the rules of the service."""

from __future__ import annotations

import datetime as dt
import re
from typing import Literal

import msgspec

_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]{0,39}")


class EntrySettings(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """What to play, and when; ``config.toml`` describes every key.

    With ``cron`` it comes due again and again, with ``at`` once, with neither as soon as the queue
    lets it.
    """

    name: str
    cron: str = ""
    at: str = ""
    rounds: tuple[str, ...] = ()
    type: Literal["", "CF", "ICPC", "IOI"] = ""
    division: int = 0
    after: str = ""
    before: str = ""
    unplayed: Literal["", "model", "configuration"] = ""
    order: Literal["oldest", "newest", "random"] = "oldest"
    count: int | None = None
    runs: int = 1
    seed: int | None = None
    speed: float | None = None
    samples: int | None = None
    assignments: tuple[str, ...] = msgspec.field(name="set", default=())

    def __post_init__(self) -> None:
        """Refuse what cannot work."""
        if not _NAME.fullmatch(self.name):
            raise ValueError(
                f"an entry's name is 1 to 40 letters, digits, dots and dashes, not {self.name!r}"
            )
        if self.cron and self.at:
            raise ValueError(f"{self.name}: give cron or at, not both")
        if not 0 <= self.division <= 4:
            raise ValueError(f"{self.name}: division is 1 to 4, or 0 for any")
        if (self.count or 0) < 0 or self.runs < 1:
            raise ValueError(f"{self.name}: runs is at least 1, count at least 0 (all that fit)")
        for key in ("after", "before"):
            _check_date(self.name, key, getattr(self, key))


def _check_date(name: str, key: str, text: str) -> None:
    try:
        if text:
            dt.date.fromisoformat(text)
    except ValueError:
        raise ValueError(f"{name}: {key} is a date such as 2021-09-21, not {text!r}") from None


class ScheduleSettings(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The schedule and the rules of ``upsolve run``; ``config.toml`` describes every key."""

    timezone: str = ""
    entries: tuple[EntrySettings, ...] = ()
    late_s: float = 43200.0
    lead_s: float = 60.0
    stall_s: float = 900.0
    tries: int = 10
    pause_s: float = 10.0
    free_bytes: int = 268435456

    def __post_init__(self) -> None:
        """Refuse values that cannot work."""
        for name in ("late_s", "lead_s", "free_bytes"):
            if getattr(self, name) < 0:
                raise ValueError(f"{name} cannot be below 0")
        for name in ("stall_s", "pause_s"):
            if not getattr(self, name) > 0:
                raise ValueError(f"{name} must be above 0")
        if self.tries < 1:
            raise ValueError("tries must be at least 1")
        names = [entry.name for entry in self.entries]
        if double := next((name for name in names if names.count(name) > 1), None):
            raise ValueError(f"two entries are named {double}")
