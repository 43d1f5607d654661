"""When entries come due: APScheduler's triggers, time zones and timers, and nothing of ours.

The schedule of record is our database; a job only wakes the service, which then asks
:func:`occurrences` what has come due since it last looked. So a service that was down, a timer that
was late and a clock that jumped are all the same case. Days of the week are cron's (0 and 7 are
Sunday), while APScheduler counts from Monday.

Where summer time begins, an hour that does not exist is played an hour later by the clock; where
it ends, an entry within the hour that comes twice comes due twice.
"""

from __future__ import annotations

import datetime as dt
import re
import zoneinfo
from collections.abc import Callable, Collection
from typing import Any

from apscheduler.events import EVENT_JOB_ERROR, EVENT_JOB_MISSED
from apscheduler.schedulers.asyncio import AsyncIOScheduler
from apscheduler.triggers.base import BaseTrigger
from apscheduler.triggers.cron import CronTrigger
from apscheduler.triggers.date import DateTrigger

from bot.errors import ConfigError
from bot.service.settings import EntrySettings

_FIELD = re.compile(r"[A-Za-z0-9*,/-]+")
_DAYS = ("sun", "mon", "tue", "wed", "thu", "fri", "sat", "sun")


def zone_of(name: str) -> dt.tzinfo:
    """A time zone by its name; "" is this machine's own.

    Raises:
        ConfigError: there is no such zone.
    """
    try:
        zone: dt.tzinfo = zoneinfo.ZoneInfo(name) if name else CronTrigger().timezone
    except (zoneinfo.ZoneInfoNotFoundError, ValueError, OSError) as error:
        raise ConfigError(
            f"schedule.timezone: no time zone {name!r} on this machine; write Europe/Berlin or UTC"
        ) from error
    return zone


def trigger_of(entry: EntrySettings, zone: dt.tzinfo) -> BaseTrigger | None:
    """What tells when an entry comes due; None for the queue.

    Raises:
        ConfigError: its ``cron`` or ``at`` cannot be read, or never comes.
    """
    if entry.cron:
        return _cron_trigger(entry, zone)
    if not entry.at:
        return None
    try:
        moment = dt.datetime.fromisoformat(entry.at)
    except ValueError as error:
        raise ConfigError(
            f"{entry.name}: at is a moment such as 2027-01-31 22:00, not {entry.at!r}"
        ) from error
    if moment.tzinfo is None:
        moment = moment.replace(tzinfo=zone)
    return DateTrigger(moment.astimezone(dt.UTC), timezone=dt.UTC)


def _cron_trigger(entry: EntrySettings, zone: dt.tzinfo) -> CronTrigger:
    where = f"{entry.name}: cron {entry.cron!r}"
    fields = entry.cron.split()
    if len(fields) != 5 or not all(map(_FIELD.fullmatch, fields)):
        raise ConfigError(
            f"{where}: five fields are needed, minute hour day month weekday, such as 0 22 * * *"
        )
    minute, hour, day, month, weekday = (field.lower() for field in fields)
    if day != "*" and weekday != "*":
        raise ConfigError(f"{where}: give days of the month or of the week, not both")
    try:
        days = _weekdays(weekday)
        trigger = CronTrigger(
            minute=minute, hour=hour, day=day, month=month, day_of_week=days, timezone=zone
        )
    except (ValueError, KeyError) as error:
        raise ConfigError(f"{where}: {error}") from error
    if trigger.get_next_fire_time(None, dt.datetime.now(dt.UTC)) is None:
        raise ConfigError(f"{where}: no such day ever comes")
    return trigger


def _weekdays(field: str) -> str:
    """Cron's days of the week as the names that APScheduler takes, one by one."""
    if field == "*":
        return field
    numbers: list[int] = []
    for part in field.split(","):
        span, _, step = part.partition("/")
        first, dash, last = ("0-6" if span == "*" else span).partition("-")
        begin = _weekday(first)
        end = _weekday(last) if dash else begin
        if end < begin:
            end += 7  # fri-mon
        numbers += range(begin, end + 1, int(step or 1))
    return ",".join(dict.fromkeys(_DAYS[number % 7] for number in numbers))


def _weekday(text: str) -> int:
    if text in _DAYS:
        return _DAYS.index(text)
    if not (text.isdigit() and int(text) <= 7):
        raise ValueError(f"{text or 'nothing'} is no day of the week")
    return int(text)


def occurrences(
    trigger: BaseTrigger, after: dt.datetime, until: dt.datetime, limit: int
) -> list[dt.datetime]:
    """When a trigger fires after one moment and up to another, at most ``limit`` times, in UTC."""
    if isinstance(trigger, DateTrigger):
        moment: dt.datetime = trigger.run_date
        return [moment.astimezone(dt.UTC)] if after < moment <= until else []
    found: list[dt.datetime] = []
    moment = after.astimezone(dt.UTC)
    while len(found) < limit:
        # In UTC: local times lose which of two equal hours they are in when something is added.
        due = trigger.get_next_fire_time(None, moment + dt.timedelta(microseconds=1))
        if due is None or due > until:
            break
        moment = due.astimezone(dt.UTC)
        found.append(moment)
    return found


class Timetable:
    """Timers, one per entry, that call ``wake``; ``trouble`` is told what APScheduler reports."""

    def __init__(self, wake: Callable[[], None], trouble: Callable[[str], None]) -> None:
        self._wake = wake
        # The defaults lose jobs: a timer more than a second late would be dropped in silence.
        self._scheduler = AsyncIOScheduler(
            timezone=dt.UTC,
            job_defaults={"coalesce": True, "misfire_grace_time": None, "max_instances": 1},
        )

        def heard(event: Any) -> None:
            trouble(f"{event.job_id}: {event.exception or 'its timer was missed'}")

        self._scheduler.add_listener(heard, EVENT_JOB_ERROR | EVENT_JOB_MISSED)

    def start(self) -> None:
        """Start the timers, on the running loop."""
        self._scheduler.start()

    def put(self, name: str, moment: dt.datetime) -> None:
        """Wake at ``moment`` on behalf of ``name``, and no longer at the one before."""
        self._scheduler.add_job(
            self._rouse, DateTrigger(moment, dt.UTC), id=name, replace_existing=True
        )

    async def _rouse(self) -> None:
        self._wake()

    def keep(self, names: Collection[str]) -> None:
        """Wake on behalf of ``names`` only."""
        for job in self._scheduler.get_jobs():
            if job.id not in names:
                job.remove()

    def look_again(self) -> None:
        """Set the timers anew, after the wall clock has jumped."""
        self._scheduler.wakeup()

    def close(self) -> None:
        """Stop all timers."""
        self._scheduler.shutdown(wait=False)
