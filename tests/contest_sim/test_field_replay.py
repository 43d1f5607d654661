"""The field at any second: nothing early, nothing lost, the same in whatever order one asks."""

from __future__ import annotations

import msgspec
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from contest_sim.course import UNSOLVED, course_of_rows
from contest_sim.entities import Contest, Problem
from contest_sim.field import Field
from contest_sim.field_replay import FieldReplay
from contest_sim.scoring import totals
from contest_sim.synthetic_field import synthetic_field
from tests.contest_sim.rounds import PACKAGED, REAL_ROWS, packaged, real_rows

CF = Contest(id=3, name="Codeforces Round 3 (Div. 2)", type="CF", duration_seconds=7200)
PROBLEMS = tuple(
    Problem(contest_id=3, index=index, name="", points=500 * number, rating=500 + 300 * number)
    for number, index in enumerate("ABCDE", start=1)
)


@pytest.mark.parametrize("contest_id", REAL_ROWS)
def test_known_rows_replay_as_they_happened(contest_id: int) -> None:
    """At each accepted second, one before, and the end: the row is what was accepted by then."""
    round_ = real_rows(contest_id)
    replay = FieldReplay(round_.contest, round_.problems, round_.field)
    assert replay.origin == "replayed"
    assert not replay.course.rest.any()
    moments = {int(second) for second in replay.course.seconds.ravel() if second != UNSOLVED}
    for second in sorted({-1, 0} | moments | {moment - 1 for moment in moments}):
        snapshot = replay.at(second)
        for person, row in enumerate(round_.rows):
            by_then = [
                cell
                for cell in row.problem_results
                if (cell.best_submission_time_seconds or 10**9) <= second
            ]
            expected = totals(round_.contest, by_then)
            assert (snapshot.points[person], snapshot.penalty[person]) == expected
            shown = [cell for cell in snapshot.cells(person) if cell.points]
            assert [cell.points for cell in shown] == [cell.points for cell in by_then]
    end = replay.at(round_.contest.duration_seconds)
    for person, row in enumerate(round_.rows):
        assert end.cells(person) == row.problem_results
        assert (end.points[person], end.penalty[person]) == (row.points, row.penalty)


@pytest.mark.parametrize("name", PACKAGED)
def test_a_packaged_round_runs_from_nothing_to_the_real_totals(name: str) -> None:
    manifest, field = packaged(name)
    replay = FieldReplay(manifest.contest, manifest.problems, field)
    duration = manifest.contest.duration_seconds
    assert replay.origin == "reconstructed"
    before = replay.at(-1)
    assert not before.points.any()
    assert not before.penalty.any()
    assert not before.solved.any()
    solved = [replay.at(second).solved.sum() for second in range(0, duration, 600)]
    assert solved == sorted(solved)
    last, end = replay.at(duration - 1), replay.at(duration)
    # Everything happened within the round: its end adds nothing to the field.
    assert np.array_equal(last.points, field.points)
    assert np.array_equal(last.penalty, field.penalty)
    assert np.array_equal(end.points, field.points)
    assert end.solved.tolist() == replay.course.solved.sum(axis=0).tolist()
    assert (last.final, end.final) == (False, True)


@settings(max_examples=30, deadline=None)
@given(st.lists(st.integers(-5, 7300), min_size=1, max_size=6), st.sampled_from(["ICPC", "CF"]))
def test_a_snapshot_is_the_sum_of_its_cells_and_hacks_in_any_order(
    moments: list[int], kind: str
) -> None:
    contest = msgspec.structs.replace(CF, type=kind)
    field = synthetic_field(contest, PROBLEMS, 40)
    assert field.course is not None
    hacks = np.arange(80).reshape(40, 2) % 3
    course = msgspec.structs.replace(
        field.course, hacks=hacks, hack_seconds=np.arange(40) * 150 % 7200
    )
    field = msgspec.structs.replace(field, course=course)
    replay = FieldReplay(contest, PROBLEMS, field)
    for second in moments:
        if second >= contest.duration_seconds:
            continue
        snapshot = replay.at(second)
        for person in range(40):
            expected = totals(contest, snapshot.cells(person), *snapshot.hacks(person))
            assert (snapshot.points[person], snapshot.penalty[person]) == expected
        counts = [sum(c[n].points > 0 for c in map(snapshot.cells, range(40))) for n in range(5)]
        assert snapshot.solved.tolist() == counts


def test_the_place_of_one_more_row_is_one_more_than_the_better_ones() -> None:
    manifest, field = packaged("1350")
    snapshot = FieldReplay(manifest.contest, manifest.problems, field).at(4000)
    for points, penalty in ((0, 0), (492, 0), (1300.0, 0), (10**6, 0), (-5000, 0)):
        better = sum(
            (-theirs, minutes) < (-points, penalty)
            for theirs, minutes in zip(snapshot.points, snapshot.penalty, strict=True)
        )
        assert snapshot.place(points, penalty) == better + 1


def test_attempts_at_unsolved_problems_are_told_only_at_the_end() -> None:
    round_ = real_rows(2018)
    replay = FieldReplay(round_.contest, round_.problems, round_.field)
    assert replay.at(8999).cells(1)[5].rejected_attempt_count == 0
    assert replay.at(9000).cells(1)[5].rejected_attempt_count == 2


def test_totals_without_an_explanation_come_with_the_end() -> None:
    """Places in place of points: nobody moves until the round is over."""
    field = Field(-np.arange(1.0, 4), np.zeros(3, dtype=np.int64), np.full(3, 1500))
    replay = FieldReplay(msgspec.structs.replace(CF, type="ICPC"), PROBLEMS, field)
    assert replay.at(7199).points.tolist() == [0, 0, 0]
    assert replay.at(7200).points.tolist() == [-1, -2, -3]


def test_rows_that_do_not_fit_the_round_are_refused() -> None:
    round_ = real_rows(1997)
    with pytest.raises(ValueError, match="6 problemResults for 5 problems"):
        course_of_rows(round_.contest, round_.problems[:5], round_.rows)
    short = msgspec.structs.replace(round_.contest, duration_seconds=3600)
    with pytest.raises(ValueError, match="outside the round"):
        course_of_rows(short, round_.problems, round_.rows)


def test_no_rows_make_an_empty_course() -> None:
    assert len(course_of_rows(CF, PROBLEMS, [])) == 0


def test_a_synthetic_field_says_so_and_is_in_standings_order() -> None:
    field = synthetic_field(CF, PROBLEMS, 2000)
    assert field.synthetic
    assert FieldReplay(CF, PROBLEMS, field).origin == "synthetic"
    assert np.all(np.diff(field.points) <= 0)
    assert len(field) == 2000
    assert field.ratings.max() < 2100  # Div. 2
    solved = FieldReplay(CF, PROBLEMS, field).at(7200).solved
    assert np.all(np.diff(solved) <= 0)  # easier ones are solved by more
    assert np.corrcoef(field.points, field.ratings)[0, 1] > 0.5
    again = synthetic_field(CF, PROBLEMS, 2000)
    assert np.array_equal(again.points, field.points)


def test_a_synthetic_field_needs_people() -> None:
    with pytest.raises(ValueError, match="at least one person, not 0"):
        synthetic_field(CF, PROBLEMS, 0)
    assert len(synthetic_field(CF, PROBLEMS, 1)) == 1
