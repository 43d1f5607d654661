"""When entries come due: cron's days, time zones, summer time, and what is refused."""

from __future__ import annotations

import datetime as dt
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.errors import ConfigError
from bot.service.settings import EntrySettings
from bot.service.timetable import occurrences, trigger_of, zone_of

BERLIN = ZoneInfo("Europe/Berlin")
DAY = dt.timedelta(days=1)
NAMES = ("sun", "mon", "tue", "wed", "thu", "fri", "sat")


def entry(cron: str = "", at: str = "") -> EntrySettings:
    return EntrySettings(name="x", cron=cron, at=at)


def moments(
    cron: str, after: dt.datetime, span: dt.timedelta, zone: dt.tzinfo = dt.UTC
) -> list[str]:
    trigger = trigger_of(entry(cron), zone)
    assert trigger is not None
    return [
        moment.astimezone(zone).strftime("%a %d %H:%M")
        for moment in occurrences(trigger, after, after + span, 1000)
    ]


part = st.one_of(
    st.integers(0, 7).map(str),
    st.tuples(st.integers(0, 6), st.integers(0, 6)).map(lambda p: f"{min(p)}-{max(p)}"),
    st.sampled_from(NAMES),
)


@settings(max_examples=60, deadline=None)
@given(st.lists(part, min_size=1, max_size=3), st.integers(0, 23), st.dates(dt.date(2020, 1, 1)))
def test_days_of_the_week_are_those_of_cron(parts: list[str], hour: int, day: dt.date) -> None:
    """Against cron's own rule, day by day: Sunday is 0 and 7."""
    wanted = set()
    for text in parts:
        first, _, last = text.partition("-")
        numbers = [NAMES.index(n) if n in NAMES else int(n) for n in (first, last or first)]
        wanted |= {number % 7 for number in range(numbers[0], numbers[1] + 1)}
    day = min(day, dt.date(2090, 1, 1))
    start = dt.datetime.combine(day, dt.time(), dt.UTC)
    expected = [
        f"{moment:%a %d %H:%M}"
        for n in range(15)
        if (moment := start + n * DAY + dt.timedelta(hours=hour)).isoweekday() % 7 in wanted
    ]
    found = moments(f"0 {hour} * * {','.join(parts)}", start - DAY / 1440, 15 * DAY)
    assert found == expected


def test_a_span_of_days_may_pass_the_end_of_the_week() -> None:
    start = dt.datetime(2027, 3, 1, tzinfo=dt.UTC)  # a Monday
    days = [text[:3] for text in moments("0 9 * * fri-mon", start, 7 * DAY)]
    assert days == ["Mon", "Fri", "Sat", "Sun"]


def test_summer_time_moves_no_evening_and_loses_no_night() -> None:
    """22:00 is 22:00 by the clock on the wall; an hour that does not exist is an hour later."""
    spring = dt.datetime(2027, 3, 27, 12, tzinfo=BERLIN)
    assert moments("0 22 * * *", spring, 2 * DAY, BERLIN) == ["Sat 27 22:00", "Sun 28 22:00"]
    assert moments("30 2 * * *", spring, 2 * DAY, BERLIN) == ["Sun 28 03:30", "Mon 29 02:30"]
    autumn = dt.datetime(2027, 10, 30, 12, tzinfo=BERLIN)
    assert moments("0 22 * * *", autumn, 2 * DAY, BERLIN) == ["Sat 30 22:00", "Sun 31 22:00"]
    assert moments("30 2 * * *", autumn, DAY, BERLIN) == ["Sun 31 02:30", "Sun 31 02:30"]


def test_a_moment_is_in_the_zone_of_the_schedule_unless_it_says_its_own() -> None:
    for text, hour in (("2027-01-31 22:00", 21), ("2027-01-31T22:00+05:30", 16)):
        trigger = trigger_of(entry(at=text), BERLIN)
        assert trigger is not None
        (due,) = occurrences(trigger, dt.datetime.min.replace(tzinfo=dt.UTC), _far(), 5)
        assert due.hour == hour
        assert not occurrences(trigger, due, _far(), 5)


def _far() -> dt.datetime:
    return dt.datetime(2100, 1, 1, tzinfo=dt.UTC)


@pytest.mark.parametrize(
    ("cron", "at", "message"),
    [
        ("0 22 * *", "", "five fields"),
        ("0 22 * * mon#1", "", "five fields"),
        ("61 * * * *", "", "higher than the maximum"),
        ("0 22 * * 8", "", "8 is no day of the week"),
        ("0 22 * * 5-", "", "nothing is no day of the week"),
        ("0 22 1 * 1", "", "not both"),
        ("0 22 31 2 *", "", "no such day ever comes"),
        ("", "tomorrow", "is a moment such as"),
        ("", "2027-02-30 22:00", "is a moment such as"),
    ],
)
def test_what_cannot_be_read_is_refused_in_a_line(cron: str, at: str, message: str) -> None:
    with pytest.raises(ConfigError, match=message) as caught:
        trigger_of(entry(cron, at), dt.UTC)
    assert str(caught.value).startswith("x: ")


@pytest.mark.parametrize("name", ["Mars/Base", "../../etc/passwd", "Europe"])
def test_a_zone_that_is_not_there_is_refused(name: str) -> None:
    with pytest.raises(ConfigError, match="no time zone"):
        zone_of(name)
