"""First-timers rated apart, and what shown ratings of new accounts hide.

``data/2018.csv.gz`` is the Div. 1 round of September 2024 as the site shows it (ranks and ratings
before and after, from d2cml-ai/Data-Science-Python, MIT), without handles.
"""

from __future__ import annotations

from pathlib import Path

import msgspec
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import contest_sim
from contest_sim import newcomers, rating
from contest_sim.entities import Contest
from contest_sim.field import read_standings
from contest_sim.hidden_ratings import (
    OFFSETS,
    SETTLED,
    START,
    infer_stages,
    shown_deltas,
    shown_ratings,
    true_ratings,
)
from contest_sim.standings import Standings

ROUND_OF_2024 = Path(__file__).parent / "data/2018.csv.gz"
GLOBAL_ROUND = Path(contest_sim.__file__).parent / "rounds/1326/field.csv.gz"

people = st.lists(
    st.tuples(st.integers(0, 6), st.integers(-100, 3500), st.booleans()), min_size=1, max_size=30
).map(lambda rows: sorted(rows, key=lambda row: -row[0]))


@settings(deadline=None)
@given(people)
def test_others_are_rated_as_if_first_timers_had_not_taken_part(
    rows: list[tuple[int, int, bool]],
) -> None:
    points, ratings, first = zip(*rows, strict=True)
    changes = newcomers.deltas(rating.places(points, [0] * len(rows)), ratings, first)
    remaining = [row for row in rows if not row[2]]
    alone = []
    if remaining:
        points, ratings, _ = zip(*remaining, strict=True)
        alone = rating.deltas(rating.places(points, [0] * len(remaining)), ratings).tolist()
    got = [change for change, row in zip(changes.tolist(), rows, strict=True) if not row[2]]
    assert got == alone


@settings(deadline=None)
@given(people)
def test_first_timers_are_rated_against_everybody(rows: list[tuple[int, int, bool]]) -> None:
    points, ratings, first = (np.array(column) for column in zip(*rows, strict=True))
    place = rating.places(points, np.zeros(len(rows)))
    changes = newcomers.deltas(place, ratings, first)
    assert np.array_equal(changes[first], rating.deltas(place, ratings)[first])


def test_without_first_timers_two_passes_are_one() -> None:
    field = read_standings(GLOBAL_ROUND)
    place = rating.places(field.points, field.penalty)
    nobody = np.zeros(len(field), dtype=bool)
    assert field.deltas is not None
    assert np.array_equal(newcomers.deltas(place, field.ratings, nobody), field.deltas)


def test_first_timers_are_counted() -> None:
    with pytest.raises(ValueError, match="1 marks of first-timers for 2 participants"):
        newcomers.deltas([1, 2], [1400, 1400], [True])


def test_a_round_of_2024_is_exact_once_hidden_ratings_are_inferred_from_it() -> None:
    field = read_standings(ROUND_OF_2024)
    assert field.deltas is not None
    place = rating.places(field.points, field.penalty)
    stage = infer_stages(place, field.ratings, field.deltas)
    assert np.bincount(stage).tolist() == [0, 0, 0, 0, 7, 17, 1113]
    assert (shown_deltas(place, field.ratings, stage) == field.deltas).sum() == len(field) == 1137
    taken_for_true = rating.deltas(place, field.ratings)
    assert (taken_for_true == field.deltas).sum() == 662  # so the inference earns its keep


@pytest.mark.parametrize("share", [0.05, 0.3])
def test_stages_are_told_from_the_changes_of_a_mixed_round(share: float) -> None:
    """A real field in which some are made new accounts: settled ones are never mistaken, and new
    ones seldom, for two neighbouring stages can explain the same change.
    """
    field = read_standings(GLOBAL_ROUND)
    place = rating.places(field.points, field.penalty)
    rng = np.random.default_rng(1326)
    stage = np.where(rng.random(len(field)) < share, rng.integers(0, 6, len(field)), SETTLED)
    true = np.where(stage == 0, START, field.ratings)
    shown = shown_ratings(true, stage)
    found = infer_stages(place, shown, shown_deltas(place, shown, stage))
    new = stage < SETTLED
    assert (found[new] == stage[new]).mean() > 0.97
    assert (found[~new] == SETTLED).mean() > 0.999


def test_shown_ratings_reach_the_true_ones_after_six_contests() -> None:
    """The additions are the published ones; a first-timer who loses 101 shows 399."""
    assert true_ratings([0] * 8, range(8)).tolist() == [*OFFSETS, 0]
    assert (-np.diff(OFFSETS)).tolist() == [500, 350, 250, 150, 100, 50]
    assert shown_ratings([START - 101], [1]).tolist() == [399]
    with pytest.raises(ValueError, match="below 0"):
        true_ratings([0], [-1])


def test_what_cannot_be_inferred_is_refused_in_one_line() -> None:
    with pytest.raises(ValueError, match="1 places, 2 ratings and 1 changes"):
        infer_stages([1], [1400, 1500], [10])


@pytest.mark.parametrize(("contest_id", "passes"), [(1359, 1), (1360, 2)])
def test_a_site_rates_first_timers_apart_since_contest_1360(contest_id: int, passes: int) -> None:
    field = read_standings(GLOBAL_ROUND)
    contests = np.where(np.arange(len(field)) % 4 == 0, 0, 9)
    field = msgspec.structs.replace(field, contests=contests)
    contest = Contest(id=contest_id, name="round", type="CF", duration_seconds=7200)
    standings = Standings(contest, [], field)
    got = [change.new_rating - change.old_rating for change in standings.rating_changes()]
    place = rating.places(field.points, field.penalty)
    assert field.deltas is not None
    one, two = field.deltas, newcomers.deltas(place, field.ratings, contests == 0)
    assert not np.array_equal(one, two)
    assert np.array_equal(got, one if passes == 1 else two)
