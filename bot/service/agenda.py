"""The schedule in force: what has come due since it was last looked at, and when to look again.

Rules, for an entry with ``cron`` or ``at``:

- It comes due at its moments. Real time is prepared ``schedule.lead_s`` ahead, so that second 0 of
  the contest is that moment; a scaled contest is started then.
- *Late*: what comes due while the service is down or the clock jumps is played as soon as it can
  be, once, however often it came due meanwhile.
- *Missed*: more than ``schedule.late_s`` after its moment it is not played any more.
- *Overlap*: nothing interrupts a contest that plays; whatever is due waits in the queue. An entry
  that comes due while it still has plays in the queue is not played this time.
- *Empty*: no round is left that fits.

Each of these is a row of ``firings`` and a line of the diary. An entry without a moment is due
once, when it is first seen.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

import msgspec
from apscheduler.triggers.base import BaseTrigger
from sqlite_utils import Database

from bot.config import Config
from bot.errors import ConfigError
from bot.service import plays
from bot.service.plays import COMMAND, CONFIG, Chosen, Entry
from bot.service.selection import candidates, choose, config_of
from bot.service.settings import EntrySettings
from bot.service.timetable import occurrences, trigger_of, zone_of
from contest_sim.errors import ContestError

LATE_S = 5.0
"""An entry that is dealt with so much after its moment is late."""
_LOOK_BACK = dt.timedelta(days=7)
_MANY = 20_000  # moments of one entry in that time; there are 10 080 minutes in it


class Due(msgspec.Struct, frozen=True):
    """A moment at which an entry came due, and how many before it nobody dealt with."""

    entry: Entry
    moment: dt.datetime
    earlier: int


class Agenda:
    """Entries and their triggers under one configuration."""

    def __init__(self, config: Config) -> None:
        self._config = config
        self._zone = zone_of(config.schedule.timezone)
        for spec in config.schedule.entries:
            self.check(spec)

    def check(self, spec: EntrySettings) -> None:
        """Refuse an entry that could never be played.

        Raises:
            ConfigError: its moments or settings are wrong.
        """
        trigger_of(spec, self._zone)
        config_of(spec, self._config)

    def check_rounds(self, spec: EntrySettings) -> None:
        """Refuse an entry whose rounds are not there now; they may come before it is due.

        Raises:
            ContestError: a round that it names is not there, or broken.
        """
        if spec.rounds:
            candidates(spec, self._config)

    def adopt(self, db: Database) -> None:
        """Write the entries of the configuration down, and forget those that it no longer has."""
        ours = {spec.name: spec for spec in self._config.schedule.entries}
        for entry in plays.entries(db):
            if entry.spec.name not in ours and entry.origin == CONFIG:
                plays.remove(db, entry.spec.name, "it is in config.toml no longer")
            elif entry.spec.name in ours and entry.origin == COMMAND:
                raise ConfigError(
                    f"{entry.spec.name}: it is in config.toml and was added by a command too; "
                    f"upsolve schedule remove {entry.spec.name} removes the latter"
                )
        for spec in ours.values():
            plays.put(db, spec, CONFIG)
            try:
                self.check_rounds(spec)
            except (ContestError, OSError) as error:
                plays.note(db, "trouble", f"{spec.name}: {error}", entry=spec.name)

    def trigger(self, spec: EntrySettings) -> BaseTrigger | None:
        """When an entry comes due; None for the queue."""
        return trigger_of(spec, self._zone)

    def lead(self, spec: EntrySettings) -> dt.timedelta:
        """How long before its moment an entry is dealt with."""
        speed = config_of(spec, self._config).bot.speed
        return dt.timedelta(seconds=0 if speed else self._config.schedule.lead_s)

    def due(self, entry: Entry, now: dt.datetime) -> Due | None:
        """What has come due of an entry since it was last dealt with, if anything."""
        trigger = self.trigger(entry.spec)
        added = dt.datetime.fromisoformat(entry.added_at)
        if trigger is None:
            return None if entry.dealt_at else Due(entry, added, 0)
        if entry.dealt_at:
            since = dt.datetime.fromisoformat(entry.dealt_at)
        else:
            since = added if entry.spec.cron else dt.datetime.min.replace(tzinfo=dt.UTC)
        if entry.spec.cron:
            since = max(since, now - _LOOK_BACK)
        found = occurrences(trigger, since, now + self.lead(entry.spec), _MANY)
        return Due(entry, found[-1], len(found) - 1) if found else None

    def next(self, entry: Entry, now: dt.datetime, count: int = 1) -> Sequence[dt.datetime]:
        """The next moments of an entry that were not dealt with."""
        trigger = self.trigger(entry.spec)
        if trigger is None:
            return []
        after = max(now, dt.datetime.fromisoformat(entry.dealt_at)) if entry.dealt_at else now
        return occurrences(trigger, after, dt.datetime.max.replace(tzinfo=dt.UTC), count)

    def fire(self, db: Database, due: Due, now: dt.datetime) -> None:
        """Deal with an entry that came due: write down what comes of it, and queue its plays."""
        spec, stamp = due.entry.spec, plays.stamp(due.moment)
        late_s = 0.0 if self.trigger(spec) is None else (now - due.moment).total_seconds()
        when = f"{spec.name}, due at {self.local(due.moment)}"
        if self.trigger(spec) is None:
            when = f"{spec.name}, to be played once"
        name = spec.name
        if due.earlier:
            text = f"{name}: {due.earlier} earlier moments passed unplayed since {self._since(due)}"
            plays.note(db, "missed", text, entry=name)
        if late_s > self._config.schedule.late_s:
            text = f"{when}, {_span(late_s)} ago: too late (schedule.late_s)"
            plays.fire(db, name, stamp, "missed", text)
            return
        if left := plays.unfinished(db, name):
            text = f"{when}, with {left} of its plays in the queue: not played this time"
            plays.fire(db, name, stamp, "overlapped", text)
            return
        try:
            config = config_of(spec, self._config)
            found = choose(spec, candidates(spec, config), config, plays.played(db), stamp)
        except (ConfigError, ContestError, OSError) as error:
            plays.fire(db, name, stamp, "failed", f"{when}: {error}")
            return
        if not found:
            plays.fire(
                db, name, stamp, "empty", f"{when}, and no round fits that it has not played"
            )
            return
        outcome = "late" if late_s > LATE_S else "played"
        text = f"{when}{f', {_span(late_s)} ago' if outcome == 'late' else ''}: {_names(found)}"
        document = msgspec.json.encode(msgspec.structs.replace(config, schedule=_NO_SCHEDULE))
        queued = [(one, config.bot.speed, document.decode()) for one in found]
        plays.fire(db, name, stamp, outcome, text, queued)

    def local(self, moment: dt.datetime) -> str:
        """A moment in the schedule's time zone, for a person."""
        return moment.astimezone(self._zone).isoformat(" ", timespec="seconds")

    def _since(self, due: Due) -> str:
        return self.local(dt.datetime.fromisoformat(due.entry.dealt_at or due.entry.added_at))


_NO_SCHEDULE = type(Config().schedule)()


def _span(seconds: float) -> str:
    return str(dt.timedelta(seconds=round(seconds)))


def _names(found: Sequence[Chosen]) -> str:
    seeds: dict[str, list[str]] = {}
    for one in found:
        seeds.setdefault(one.round, []).append(str(one.seed))
    return "; ".join(f"{name} with seed {', '.join(of)}" for name, of in seeds.items())
