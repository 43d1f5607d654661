"""Ratings over many rounds, and the three ways of counting time."""

from __future__ import annotations

import math
from pathlib import Path

import numpy as np
import pytest

import contest_sim
from contest_sim import newcomers, rating
from contest_sim.career import Account, Known, Result, mean_over_contests, official_sequence
from contest_sim.entities import Contest, Problem, ProblemResult
from contest_sim.field import Field, read_standings
from contest_sim.performance import insert
from contest_sim.time_penalty import percentiles

ROUNDS = Path(contest_sim.__file__).parent / "rounds"


def field_of(contest_id: int) -> Field:
    return read_standings(ROUNDS / f"{contest_id}/field.csv.gz")


def scored_like(contest_id: int, row: int) -> Result:
    """The account scores what somebody real did."""
    field = field_of(contest_id)
    return Result(
        contest_id, "Global Round", field, float(field.points[row]), int(field.penalty[row])
    )


def test_a_fresh_account_is_rated_contest_by_contest_from_1400() -> None:
    results = [scored_like(contest, 3000) for contest in (1305, 1326, 1342, 1350, 1352)]
    true = 1400
    for result, step in zip(results, official_sequence(results), strict=True):
        alone = insert(
            result.field.points,
            result.field.penalty,
            result.field.ratings,
            new_points=result.points,
            new_penalty=result.penalty,
            new_rating=true,
        )
        assert step.inserted == alone
        true = step.account.rating
        assert true == alone.rating
    assert step.account.contests == 5


def test_steps_that_are_known_are_those_that_would_be_computed() -> None:
    known: Known = {}
    results = [scored_like(contest, 3000) for contest in (1305, 1326)]
    first = official_sequence(results, known=known)
    assert first == official_sequence(results)
    again = official_sequence([*results, results[0]], known=known)
    assert again[:2] == first
    assert all(one is other for one, other in zip(again[:2], first, strict=True))
    assert len(known) == 3  # the account is another one by then
    assert official_sequence(results, Account(1600, 9), known) != first


def test_a_fresh_account_shows_what_the_additions_allow() -> None:
    steps = official_sequence([scored_like(1326, 5000)] * 7)
    hidden = [step.account.rating - step.account.shown for step in steps]
    assert hidden == [900, 550, 300, 150, 50, 0, 0]
    assert Account().shown == 0


def test_first_timers_take_no_part_in_rating_an_account_that_is_none() -> None:
    """It is rated as the second pass rates a field that has it; the place counts everybody."""
    plain = field_of(1352)
    first = np.arange(len(plain)) % 5 == 0
    field = Field(
        plain.points, plain.penalty, plain.ratings, contests=np.where(first, 0, 9).astype(np.int64)
    )
    known = Account(1500, 6)
    (step,) = official_sequence([Result(1360, "Global Round", field, 3.0, 100)], known)
    order = np.lexsort((np.append(field.penalty, 100), -np.append(field.points, 3.0)))
    own = int(np.flatnonzero(order == len(field))[0])
    place = rating.places(np.append(field.points, 3.0)[order], np.append(field.penalty, 100)[order])
    ratings = np.append(field.ratings, known.rating)[order]
    assert (
        step.inserted.delta == newcomers.deltas(place, ratings, np.append(first, False)[order])[own]
    )
    assert step.inserted.place == field.place(3.0, 100)
    (before,) = official_sequence([Result(1359, "Global Round", field, 3.0, 100)], known)
    assert before.inserted.seed > step.inserted.seed + 500  # one pass for everybody until then


def test_the_mean_tells_the_errors_of_contests_and_of_runs_apart() -> None:
    mean = mean_over_contests({1: [1000, 1200], 2: [1500, 1500], 3: [1300], 4: []})
    assert (mean.contests, mean.runs) == (3, 5)
    assert mean.mean == pytest.approx(3900 / 3)
    assert mean.error_between_contests == pytest.approx(200 / math.sqrt(3))
    pooled = (100**2 + 100**2) / 2
    assert mean.error_between_runs == pytest.approx(math.sqrt(pooled * (0.5 + 0.5 + 1)) / 3)


def test_runs_that_agree_have_no_error_between_them_and_single_ones_an_unknown_one() -> None:
    assert mean_over_contests({1: [1000, 1000], 2: [1400, 1400]}).error_between_runs == 0
    single = mean_over_contests({1: [1000]})
    assert single.error_between_runs is single.error_between_contests is None
    with pytest.raises(ValueError, match="no contest"):
        mean_over_contests({})


def cell(second: int | None, rejected: int = 0, points: float = 0.0) -> ProblemResult:
    return ProblemResult(
        points=points, rejected_attempt_count=rejected, best_submission_time_seconds=second
    )


def test_icpc_times_move_the_penalty_and_nothing_else() -> None:
    contest = Contest(id=1352, name="Div. 4", type="ICPC", duration_seconds=7200)
    problems = [Problem(contest_id=1352, index=index, name=index) for index in "ABC"]
    field = field_of(1352)
    trio = percentiles(
        contest, problems, [cell(1800, 1, 1.0), cell(None, 4), cell(600, 0, 1.0)], field
    )

    def share(penalty: int) -> float:
        better = (field.points > 2) | ((field.points == 2) & (field.penalty < penalty))
        return 100 * float(better.mean())

    assert trio.best == pytest.approx(share(10))
    assert trio.estimated == pytest.approx(share(10 + 30 + 10))
    assert trio.worst == pytest.approx(share(10 + 119 + 119))
    assert trio.best < trio.estimated < trio.worst


def test_cf_times_move_the_points() -> None:
    """500 at the start; at 40 of 135 minutes less 50 for an attempt; and in the last minute."""
    contest = Contest(id=1305, name="Ozon", type="CF", duration_seconds=8100)
    problems = [Problem(contest_id=1305, index="A", name="A", points=500)]
    field = field_of(1305)
    at_40 = 500 - 120 * 500 * 40 // (250 * 135) - 50
    trio = percentiles(contest, problems, [cell(2400, 1, at_40)], field)
    at_134 = 500 - 120 * 500 * 134 // (250 * 135) - 50
    expected = [100 * float((field.points > p).mean()) for p in (450, at_40, at_134)]
    assert [trio.best, trio.estimated, trio.worst] == pytest.approx(expected)


def test_whoever_solves_nothing_stands_the_same_at_any_time() -> None:
    contest = Contest(id=1352, name="Div. 4", type="ICPC", duration_seconds=7200)
    problems = [Problem(contest_id=1352, index="A", name="A")]
    trio = percentiles(contest, problems, [cell(None, 2)], field_of(1352))
    assert trio.best == trio.estimated == trio.worst


def test_nobody_is_better_than_nobody() -> None:
    contest = Contest(id=1352, name="Div. 4", type="ICPC", duration_seconds=7200)
    none = np.zeros(0)
    empty = Field(none, none.astype(np.int64), none.astype(np.int64))
    with pytest.raises(ValueError, match="no participants"):
        percentiles(contest, [], [], empty)
