"""Figures of the dashboard against other ways to them: means, counts kept by triggers, places."""

from __future__ import annotations

import random
import sqlite3
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace
from sqlite_utils import Database

from bot.dashboard.database import connect
from bot.dashboard.film import Film, sent_by
from bot.dashboard.models import models_page
from bot.dashboard.ratings import rating_page, running_means
from bot.dashboard.records import load_run
from bot.record import Event, RunRecord, Standing
from bot.schema import migrations
from bot.store import DATABASE_NAME, Store
from contest_sim.career import mean_over_contests
from contest_sim.package import open_round
from contest_sim.settings import ContestSimSettings
from judge.verdict import Verdict
from model.backend import ModelCard
from tests.bot import records
from tests.bot.dashboard.world import remember
from tests.contest_sim.samples import write_round
from tests.contest_sim.world import STORED

VALUES = st.lists(st.tuples(st.integers(1, 4), st.integers(-500, 4000)), min_size=1, max_size=30)


@given(VALUES)
@settings(deadline=None)
def test_the_running_mean_is_the_mean_of_every_beginning(values: list[tuple[int, int]]) -> None:
    known = running_means([(contest, float(value)) for contest, value in values])
    for count in range(1, len(values) + 1):
        runs: dict[int, list[float]] = {}
        for contest, value in values[:count]:
            runs.setdefault(contest, []).append(value)
        wanted = mean_over_contests(runs)
        assert known[count - 1].mean == pytest.approx(wanted.mean, abs=1e-6)
        error = wanted.error_between_contests
        half = known[count - 1].half
        assert half == (None if error is None else pytest.approx(1.96 * error, abs=1e-3))


def play(name: str, model: str, contest: int, performance: int) -> RunRecord:
    """A rated run of a model."""
    run = records.solved_record()
    card = ModelCard(model, "native", "")
    standing = replace(run.standing or Standing(0, 0, 1, 1, 0, 0, 0, 0, 0), performance=performance)
    info = replace(run.contest, id=contest, name=f"Round {contest}")
    return replace(run, id=name, model=card, contest=info, standing=standing, events=())


async def test_models_are_compared_over_the_contests_that_both_played(tmp_path: Path) -> None:
    played = [
        ("a", 1, 1000),
        ("a", 1, 1200),
        ("a", 2, 900),
        ("a", 3, 50),
        ("b", 1, 1300),
        ("b", 2, 700),
    ]
    with Store.open(tmp_path) as store:
        for number, (model, contest, performance) in enumerate(played):
            await remember(store, play(f"r{number}", model, contest, performance))
        synthetic = play("s", "a", 1, 4000)
        await remember(store, replace(synthetic, field=replace(synthetic.field, kind="synthetic")))
    db = connect(tmp_path / DATABASE_NAME)
    first, second = models_page(db, [])["models"]
    assert (first.name, first.rated, first.effort.runs) == ("a", 4, 5)
    assert first.performance.mean == pytest.approx((1100 + 900 + 50) / 3)
    assert first.over is None
    assert (second.over.mean, second.over.contests) == (((1300 - 1100) + (700 - 900)) / 2, 2)
    assert second.effort.rate == 2 / 7
    assert second.effort.tries == (1 + 2) / 2
    assert second.effort.first_s == 842
    assert [one.name for one in models_page(db, ["b", "none"])["models"]] == ["b"]
    assert rating_page(db, "b", "")["latest"].mean == 1000
    db.close()


def counted(db: sqlite3.Connection) -> tuple[list[tuple[object, ...]], ...]:
    """What triggers keep, counted anew, beside what they kept."""
    queries = (
        "SELECT run_id, problem, verdict, count(*) FROM outcomes GROUP BY 1, 2, 3 ORDER BY 1, 2, 3",
        "SELECT * FROM tallies ORDER BY 1, 2, 3",
        """SELECT run_id, problem, count(*), min(CASE verdict WHEN 'AC' THEN contest_s END)
            FROM submissions JOIN verdicts USING (idempotency_key) GROUP BY 1, 2 ORDER BY 1, 2""",
        "SELECT * FROM results ORDER BY 1, 2",
        "SELECT run_id, number, kind FROM events ORDER BY 1, 2",
        "SELECT run_id, number, kind FROM feed ORDER BY 1, 2",
    )
    return tuple(db.execute(query).fetchall() for query in queries)


async def test_counts_are_those_of_the_rows_however_they_came(tmp_path: Path) -> None:
    """Told twice, told otherwise later, and there before there were counts."""
    rng = random.Random(5)
    with Store.open(tmp_path) as store:
        run = records.solved_record()
        await remember(store, run)
        await store.write(
            lambda db: db.conn.executemany(
                "INSERT OR IGNORE INTO outcomes VALUES (?, 'A', ?, ?, '', 0.1, 1, '')",
                [
                    (run.id, f"{rng.randrange(60):064}", rng.choice(["AC", "WA", "CE"]))
                    for _ in range(200)
                ],
            )
        )
        for problem in run.problems:
            for sent in problem.submissions:
                again = replace(sent, verdict=rng.choice([Verdict.AC, Verdict.WA]))
                await store.add_verdict(f"{run.id}/{problem.index}/{sent.attempt}", 9, again)
        await store.add_event(run.id, Event(99, 1, "late", None, "", {}, 1.0))
    with sqlite3.connect(tmp_path / DATABASE_NAME) as db:
        kept = counted(db)
        assert kept[0] == kept[1]
        assert kept[2] == kept[3]
        assert kept[4] == kept[5]
        assert len(kept[0]) == 5
    older = Database(tmp_path / "older.db")
    migrations.apply(older, stop_before="m007_overview")
    older.execute("ATTACH ? AS newer", [str(tmp_path / DATABASE_NAME)])
    for table in ("runs", "problems", "programs", "outcomes", "submissions", "verdicts", "events"):
        names = ", ".join(column.name for column in older.table(table).columns)
        older.execute(f"INSERT INTO {table} ({names}) SELECT {names} FROM newer.{table}")
    older.conn.commit()
    older.execute("DETACH newer")
    migrations.apply(older)
    assert counted(older.conn) == kept
    older.close()


async def test_the_film_ends_where_the_run_was_ranked_and_places_are_counted_right(
    tmp_path: Path,
) -> None:
    site = ContestSimSettings(rounds=str(tmp_path / "rounds"), cache=str(tmp_path))
    round_ = open_round(write_round(tmp_path / "round", STORED), site)
    field = round_.field
    run = records.solved_record()
    index = round_.problems[0].problem.index
    sent = replace(run.problems[0].submissions[0], contest_s=300)
    problem = replace(run.problems[0], index=index, submissions=(sent,))
    standing = replace(run.standing or Standing(0, 0, 1, 1, 0, 0, 0, 0, 0), points=1.0, penalty=5)
    played = replace(run, contest=round_.contest, problems=(problem,), standing=standing, events=())
    with Store.open(tmp_path) as store:
        await remember(store, played)
    db = connect(tmp_path / DATABASE_NAME)
    loaded, attempts, film = load_run(db, run.id), sent_by(db, run.id), Film(round_)
    db.close()
    better = (field.points > 1) | ((field.points == 1) & (field.penalty < 5))
    places = film.places(loaded, attempts, film.duration_s)
    assert places[-1] == (film.duration_s, int(np.count_nonzero(better)) + 1, 1.0)
    assert [p.points for p in places] == [float(p.second >= 300) for p in places]
    for second in (0, 299, 300, film.duration_s):
        picture = film.picture(loaded, "upsolve", attempts, second)
        assert picture.own in picture.rows
        assert picture.own.points == float(second >= 300)
        at = next((p for p in places if p.second == second), None)
        assert at is None or picture.own.rank == at.place
