"""Our participants among the field: ranks, order, slices, rating changes."""

from __future__ import annotations

import msgspec
import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from contest_sim.entities import Contest
from contest_sim.field import Field
from contest_sim.field_replay import FieldReplay
from contest_sim.performance import insert
from contest_sim.scoring import totals as totals_of
from contest_sim.standings import Entry, Standings
from tests.contest_sim.rounds import packaged

CONTEST = Contest(id=1, name="round", type="ICPC", duration_seconds=7200, start_time_seconds=10**9)

totals = st.tuples(st.integers(0, 3), st.integers(0, 2))


def field_of(rows: list[tuple[int, int]]) -> Field:
    ordered = sorted(rows, key=lambda row: (-row[0], row[1]))
    points, penalty = zip(*ordered, strict=True)
    return Field(
        np.array(points, dtype=np.float64),
        np.array(penalty, dtype=np.int64),
        np.arange(1500, 1500 + len(rows), dtype=np.int64),
    )


@given(st.lists(totals, min_size=1, max_size=9), st.lists(totals, max_size=4))
def test_ranks_are_one_more_than_the_better_rows(
    people: list[tuple[int, int]], ours: list[tuple[int, int]]
) -> None:
    entries = [Entry(f"bot{n}", 1400, *row) for n, row in enumerate(ours)]
    field = field_of(people)
    rows = Standings(CONTEST, entries, field).rows()
    keys = [(-row.points, row.penalty) for row in rows]
    assert len(rows) == len(people) + len(ours)
    assert keys == sorted(keys)
    assert [row.rank for row in rows] == [1 + sum(k < key for k in keys) for key in keys]
    ghosts = [row.party.members[0].handle for row in rows if row.party.ghost]
    assert ghosts == [f"participant-{n:05}" for n in range(1, len(people) + 1)]
    for rank, ghost, key in (
        (row.rank, row.party.ghost, k) for row, k in zip(rows, keys, strict=True)
    ):
        if not ghost and len(ours) == 1:
            assert rank == field.place(-key[0], key[1])


def test_within_a_tie_the_field_stands_before_us() -> None:
    standings = Standings(CONTEST, [Entry("bot", 1400, 2, 1)], field_of([(2, 1), (2, 1), (1, 0)]))
    assert [row.party.members[0].handle for row in standings.rows()] == [
        "participant-00001",
        "participant-00002",
        "bot",
        "participant-00003",
    ]


def test_slices_and_handles_choose_rows() -> None:
    standings = Standings(CONTEST, [Entry("bot", 1400, 2, 0)], field_of([(3, 1), (2, 1), (1, 0)]))
    everything = standings.rows()
    assert standings.rows(2, 2) == everything[1:3]
    assert standings.rows(4, 10) == everything[3:]
    assert standings.rows(9, 1) == []
    assert standings.rows_of(["participant-00003", "bot", "nobody"]) == [
        everything[1],
        everything[3],
    ]


def test_nobody_at_all_is_an_empty_table() -> None:
    assert Standings(CONTEST, [], None).rows() == []


def test_changes_are_those_of_inserting_one() -> None:
    """With one participant of ours, his change is what :func:`insert` says."""
    field = field_of([(3, 1), (2, 1), (2, 1), (1, 0), (0, 0)])
    changes = Standings(CONTEST, [Entry("bot", 1400, 2, 1)], field).rating_changes()
    expected = insert(
        field.points, field.penalty, field.ratings, new_points=2, new_penalty=1, new_rating=1400
    )
    mine = next(change for change in changes if change.handle == "bot")
    assert (mine.rank, mine.old_rating, mine.new_rating) == (2, 1400, expected.rating)
    assert mine.rating_update_time_seconds == 10**9 + 7200
    assert len(changes) == 6


def test_standings_of_any_second_show_the_field_as_it_stood() -> None:
    """Ranks, points, cells and hacks of everybody are those of the second, ours among them."""
    manifest, field = packaged("1350")
    replay = FieldReplay(manifest.contest, manifest.problems, field)
    for second in (0, 1800, 8999, 9000):
        snapshot = replay.at(second)
        standings = Standings(manifest.contest, [Entry("bot", 1400, 1000, 0)], snapshot)
        (mine,) = standings.rows_of(["bot"])
        assert mine.rank == snapshot.place(1000, 0)
        rows = standings.rows(1, 200)
        assert [row.points for row in rows] == sorted((row.points for row in rows), reverse=True)
        for row in rows:
            if row.party.ghost:
                hacks = row.successful_hack_count, row.unsuccessful_hack_count
                expected = totals_of(manifest.contest, row.problem_results, *hacks)
                assert (row.points, row.penalty) == expected
    assert [row.points for row in rows if row.party.ghost] == field.points[: len(rows)].tolist()


def test_the_last_snapshot_is_rated_as_the_final_field() -> None:
    """It knows the first-timers too, who since contest 1360 are rated in a pass of their own."""
    manifest, field = packaged("1350")
    contest = msgspec.structs.replace(manifest.contest, id=1400)
    field = msgspec.structs.replace(field, contests=np.arange(len(field)) % 9)
    snapshot = FieldReplay(contest, manifest.problems, field).at(contest.duration_seconds)
    bot = [Entry("bot", 1400, 1000, 0)]
    changes = Standings(contest, bot, snapshot).rating_changes()
    assert changes == Standings(contest, bot, field).rating_changes()
    alike = msgspec.structs.replace(field, contests=None)
    assert changes != Standings(contest, bot, alike).rating_changes()


def test_handles_that_are_nobodys_are_left_out() -> None:
    standings = Standings(CONTEST, [], field_of([(3, 1)]))
    strangers = [
        "participant-00000",
        "participant-00002",
        "participant-000001",
        "Participant-00001",
    ]
    assert standings.rows_of(strangers) == []
    assert len(standings.rows_of(["participant-00001"])) == 1
