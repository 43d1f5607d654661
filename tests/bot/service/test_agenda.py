"""What comes of an entry that is due: played, late, missed, overlapped, empty; once each."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlite_utils import Database

from bot.config import Config, load_config
from bot.errors import ConfigError
from bot.schema import migrations
from bot.service import plays
from bot.service.agenda import Agenda
from bot.service.settings import EntrySettings, ScheduleSettings
from contest_sim.errors import ContestError

HOUR = dt.timedelta(hours=1)
MINUTE = dt.timedelta(minutes=1)
SET = ["schedule.timezone=UTC", "bot.speed=3600"]


@pytest.fixture
def db() -> Iterator[Database]:
    database = Database(memory=True)
    migrations.apply(database)
    yield database
    database.close()


def entry(**given: Any) -> EntrySettings:
    return msgspec.convert({"name": "nightly", "cron": "0 22 * * *"} | given, EntrySettings)


def agenda(*settings: str) -> Agenda:
    return Agenda(load_config(None, [*SET, *settings], environ={}).config)


def night(day: int, hour: int = 22, minute: int = 0) -> dt.datetime:
    return dt.datetime(2027, 1, day, hour, minute, tzinfo=dt.UTC)


def put(db: Database, added: dt.datetime, **given: Any) -> None:
    plays.put(db, entry(**given), plays.COMMAND)
    db.execute("UPDATE schedule SET added_at = ?", [plays.stamp(added)])


def look(db: Database, at: Agenda, now: dt.datetime) -> None:
    """What the service does when it is woken."""
    for known in plays.entries(db):
        if due := at.due(known, now):
            at.fire(db, due, now)


def outcomes(db: Database) -> list[tuple[str, str]]:
    return [(row["due_at"][:16], row["outcome"]) for row in db.query("SELECT * FROM firings")]


def queue(db: Database) -> list[tuple[str, int, int]]:
    return [(play.round, play.seed, play.place) for play in plays.waiting(db)]


def finish(db: Database) -> None:
    db.execute("UPDATE plays SET state = 'finished'")


def test_an_entry_is_played_at_its_moment_and_once(db: Database) -> None:
    put(db, night(1, 12), runs=2, rounds=["1352"])
    at = agenda()
    look(db, at, night(1, 21, 59))
    assert outcomes(db) == []
    for second in range(3):
        look(db, at, night(1) + dt.timedelta(seconds=second))
    assert outcomes(db) == [("2027-01-01T22:00", "played")]
    assert queue(db) == [("1352", 1, 0), ("1352", 2, 1)]
    assert at.next(plays.entries(db)[0], night(1)) == [night(2)]


def test_real_time_is_prepared_ahead_of_its_moment(db: Database) -> None:
    put(db, night(1, 12), speed=0)
    at = agenda("schedule.lead_s=60")
    look(db, at, night(1, 21, 58))
    assert outcomes(db) == []
    look(db, at, night(1, 21, 59))
    look(db, at, night(1))
    assert outcomes(db) == [("2027-01-01T22:00", "played")]
    (play,) = plays.waiting(db)
    assert (play.is_real_time, plays.unix(play.due_at)) == (True, night(1).timestamp())


def test_what_was_due_while_no_service_ran_is_played_late_once(db: Database) -> None:
    put(db, night(1, 12))
    look(db, agenda(), night(3, 23))
    assert outcomes(db) == [("2027-01-03T22:00", "late")]
    texts = [line["text"] for line in plays.diary(db, 9)]
    assert texts[0] == (
        "nightly: 2 earlier moments passed unplayed since 2027-01-01 12:00:00+00:00"
    )
    assert "1:00:00 ago" in texts[1]
    assert len(plays.waiting(db)) == 1


def test_what_is_too_late_is_missed(db: Database) -> None:
    put(db, night(1, 12))
    at = agenda("schedule.late_s=3600")
    look(db, at, night(2, 9))
    assert outcomes(db) == [("2027-01-01T22:00", "missed")]
    assert plays.waiting(db) == []
    look(db, at, night(2))
    assert outcomes(db)[1] == ("2027-01-02T22:00", "played")


def test_an_entry_whose_plays_are_not_over_is_not_played_again(db: Database) -> None:
    put(db, night(1, 12))
    at = agenda()
    look(db, at, night(1))
    look(db, at, night(2))
    assert [outcome for _, outcome in outcomes(db)] == ["played", "overlapped"]
    finish(db)
    look(db, at, night(3))
    assert [outcome for _, outcome in outcomes(db)] == ["played", "overlapped", "played"]


def test_when_everything_was_played_the_night_is_empty(db: Database) -> None:
    put(db, night(1, 12), unplayed="model", division=4)  # there is one
    at = agenda()
    look(db, at, night(1))
    config = plays.waiting(db)[0].config
    finish(db)
    db.execute(
        """INSERT INTO runs (id, contest_id, contest, seed, state, version, started_at, model,
            judge, clock, field, config, notes)
            VALUES ('r', 1352, '{}', 1, 'finished', '', '', '{}', '{}', '{}', '{}', ?, '[]')""",
        [config],
    )
    look(db, at, night(2))
    assert outcomes(db)[1] == ("2027-01-02T22:00", "empty")


def test_one_off_entries_and_the_queue_are_due_once(db: Database) -> None:
    put(db, night(1, 12), name="once", cron="", at="2027-01-01 22:00", rounds=["1352"])
    put(db, night(1, 12), name="soon", cron="", rounds=["1305"])
    at = agenda()
    look(db, at, night(1, 13))
    assert queue(db) == [("1305", 1, 0)]
    look(db, at, night(1))
    look(db, at, night(9))
    assert queue(db) == [("1305", 1, 0), ("1352", 1, 0)]


def test_a_one_off_entry_whose_moment_is_long_past_is_missed_and_said_so(db: Database) -> None:
    put(db, night(9, 12), cron="", at="2027-01-01 22:00")
    look(db, agenda(), night(9, 12))
    assert outcomes(db) == [("2027-01-01T22:00", "missed")]


def test_a_round_that_has_gone_fails_the_entry_and_not_the_service(
    db: Database, tmp_path: Path
) -> None:
    put(db, night(1, 12), rounds=[str(tmp_path / "gone")])
    look(db, agenda(), night(1))
    assert outcomes(db) == [("2027-01-01T22:00", "failed")]
    assert "no such file" in plays.diary(db, 1)[0]["text"]


def test_the_wall_clock_may_go_back_and_nothing_is_played_again(db: Database) -> None:
    put(db, night(1, 12))
    at = agenda()
    for now in (night(1), night(1, 12), night(1), night(1, 22, 30)):
        look(db, at, now)
        finish(db)
    assert outcomes(db) == [("2027-01-01T22:00", "played")]


@settings(max_examples=25, deadline=None)
@given(st.lists(st.tuples(st.integers(1, 3000), st.booleans()), min_size=1, max_size=12))
def test_every_moment_is_dealt_with_at_most_once_and_the_latest_always(
    course: Sequence[tuple[int, bool]],
) -> None:
    """However long the service is away, and wherever a kill undoes what it had begun to write."""
    db = Database(memory=True)
    migrations.apply(db)
    at, now = agenda(), night(1, 12)
    put(db, now, cron="*/20 * * * *", rounds=["1352"])
    for minutes, killed in course:
        now += minutes * MINUTE
        db.conn.commit()
        db.execute("BEGIN")
        look(db, at, now)
        db.execute("ROLLBACK" if killed else "COMMIT")
        if not killed:
            latest = now.replace(minute=now.minute // 20 * 20)
            if latest > night(1, 12):
                assert outcomes(db)[-1][0] == f"{latest:%Y-%m-%dT%H:%M}"
            finish(db)
    due = [moment for moment, _ in outcomes(db)]
    assert len(due) == len(set(due))
    known = list(db.query("SELECT entry, due_at, place FROM plays"))
    assert len(known) == len({tuple(row.values()) for row in known})
    db.close()


def test_real_time_goes_before_what_can_wait_and_what_was_begun_before_all(db: Database) -> None:
    put(db, night(1, 12), name="scaled", cron="", rounds=["1305"], runs=2)
    look(db, agenda(), night(1, 12))
    put(db, night(1, 12), name="real", cron="", rounds=["1352"], speed=0)
    look(db, agenda(), night(1, 13))
    assert [play.entry for play in plays.waiting(db)] == ["real", "scaled", "scaled"]
    second = plays.waiting(db)[2]
    plays.begin(db, second, "begins")
    plays.recover(db)
    assert plays.waiting(db)[0].number == second.number


def test_entries_of_the_file_come_and_go_with_it(db: Database) -> None:
    def configured(*specs: EntrySettings) -> Agenda:
        return Agenda(Config(schedule=ScheduleSettings(timezone="UTC", entries=specs)))

    first = entry(name="first", cron="", rounds=("1352",))
    configured(first).adopt(db)
    look(db, agenda(), dt.datetime.now(dt.UTC))
    configured(first).adopt(db)
    look(db, agenda(), dt.datetime.now(dt.UTC))
    assert len(plays.waiting(db)) == 1  # it was played once, and not again at the next start
    configured().adopt(db)
    assert plays.entries(db) == []
    assert plays.waiting(db) == []
    plays.put(db, first, plays.COMMAND)
    with pytest.raises(ConfigError, match="upsolve schedule remove first"):
        configured(first).adopt(db)


@pytest.mark.parametrize(
    ("given", "error"),
    [
        ({"rounds": ("1353",)}, ContestError),
        ({"assignments": ("bot.sped=1",)}, ConfigError),
        ({"cron": "99 * * * *"}, ConfigError),
        ({"speed": -1.0}, ConfigError),
    ],
)
def test_what_could_never_be_played_is_refused_at_once(
    given: dict[str, Any], error: type[Exception]
) -> None:
    spec = EntrySettings(**({"name": "nightly", "cron": "0 22 * * *"} | given))
    with pytest.raises(error, match=r"nightly|1353"):  # noqa: PT012 - whichever of the two finds it
        agenda().check(spec)
        agenda().check_rounds(spec)
