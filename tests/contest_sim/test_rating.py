"""Rating changes against real rounds, and against the published algorithm written out plainly.

The real rounds' figures are those of the test data of meooow25/carrot (MIT), without handles.
"""

from __future__ import annotations

import math
from pathlib import Path
from random import Random

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import contest_sim
from contest_sim.field import Field, read_standings
from contest_sim.performance import (
    Inserted,
    insert,
    performance_seed,
    performance_stationary,
)
from contest_sim.rating import deltas, places
from contest_sim.seeds import RATING_LIMIT, Method, SeedTable

ROUNDS = Path(contest_sim.__file__).parent / "rounds"
REAL_ROUNDS = {
    "Div. 4, ICPC rules": ROUNDS / "1352/field.csv.gz",
    "Div. 1 + 2, CF rules": ROUNDS / "1305/field.csv.gz",
    "Global, CF rules": ROUNDS / "1326/field.csv.gz",
    "Educational, ICPC rules": ROUNDS / "1342/field.csv.gz",
    "Div. 2, CF rules": ROUNDS / "1350/field.csv.gz",
}

Row = tuple[int, int, int]  # points, penalty, rating

rows = st.lists(
    st.tuples(st.integers(0, 4), st.integers(0, 3), st.integers(-100, 4000)),
    min_size=1,
    max_size=14,
).map(lambda rows: sorted(rows, key=lambda row: (-row[0], row[1])))

extreme_rows = st.lists(
    st.tuples(st.integers(0, 4), st.just(0), st.integers(-RATING_LIMIT, RATING_LIMIT)),
    min_size=1,
    max_size=6,
).map(lambda rows: sorted(rows, key=lambda row: -row[0]))


def beats(one: int, other: int) -> float:
    return 1 / (1 + 10 ** ((other - one) / 400))


def seed(rating: int, others: list[int]) -> float:
    return math.fsum([1.0, *(beats(other, rating) for other in others)])


def truncated(numerator: int, denominator: int) -> int:
    return math.trunc(numerator / denominator)


def plain_places(standing: list[Row]) -> list[int]:
    """Ties take the last place of their group."""
    return [
        sum((-p, q) <= (-points, penalty) for p, q, _ in standing)
        for points, penalty, _ in standing
    ]


def plain_need(wanted: float, others: list[int]) -> int:
    left, right = 1, 8000
    while right - left > 1:
        middle = (left + right) // 2
        if seed(middle, others) < wanted:
            right = middle
        else:
            left = middle
    return left


def plain_deltas(standing: list[Row]) -> list[int]:
    """Mirzayanov's published procedure, participant by participant: O(n^2 log)."""
    ratings = [rating for _, _, rating in standing]
    changes = []
    for number, (place, rating) in enumerate(zip(plain_places(standing), ratings, strict=True)):
        others = ratings[:number] + ratings[number + 1 :]
        wanted = math.sqrt(seed(rating, others) * place)
        changes.append(truncated(plain_need(wanted, others) - rating, 2))
    count = len(changes)
    first = truncated(-sum(changes), count) - 1
    changes = [change + first for change in changes]
    top = min(count, 4 * round(math.sqrt(count)))
    strongest = sorted(range(count), key=lambda number: -ratings[number])[:top]
    second = min(max(truncated(-sum(changes[number] for number in strongest), top), -10), 0)
    return [change + second for change in changes]


def arrays(standing: list[Row]) -> tuple[list[int], list[int], list[int]]:
    points, penalty, ratings = zip(*standing, strict=True)
    return list(points), list(penalty), list(ratings)


@pytest.mark.parametrize("name", REAL_ROUNDS)
def test_every_participant_of_a_real_round_gets_the_published_change(name: str) -> None:
    field = read_standings(REAL_ROUNDS[name])
    assert field.deltas is not None
    computed = deltas(places(field.points, field.penalty), field.ratings)
    assert np.array_equal(computed, field.deltas)


@pytest.mark.parametrize("name", REAL_ROUNDS)
def test_sums_and_fft_give_every_participant_of_a_real_round_the_same(name: str) -> None:
    field = read_standings(REAL_ROUNDS[name])
    place = places(field.points, field.penalty)
    assert np.array_equal(deltas(place, field.ratings, "sums"), deltas(place, field.ratings))
    fast, plain = SeedTable(field.ratings), SeedTable(field.ratings, "sums")
    assert np.abs(fast.seeds - plain.seeds).max() < 1e-9


def test_all_real_rounds_together_are_58_891_participants() -> None:
    assert sum(len(read_standings(path)) for path in REAL_ROUNDS.values()) == 58_891


@settings(max_examples=150, deadline=None)
@given(rows | extreme_rows, st.sampled_from(["fft", "sums"]))
def test_fast_rating_equals_the_plain_algorithm(standing: list[Row], method: Method) -> None:
    """Even where seeds differ by less than a table can tell, thousands of points from everybody."""
    points, penalty, ratings = arrays(standing)
    assert deltas(places(points, penalty), ratings, method).tolist() == plain_deltas(standing)


@given(rows, st.randoms())
def test_places_are_shared_and_ignore_the_order_of_rows(
    standing: list[Row], random: Random
) -> None:
    shuffled = list(standing)
    random.shuffle(shuffled)
    points, penalty, _ = arrays(shuffled)
    assert places(points, penalty).tolist() == plain_places(shuffled)


@settings(max_examples=60, deadline=None)
@given(rows, st.integers(0, 4), st.integers(0, 3), st.integers(0, 3000))
def test_inserting_is_rating_the_longer_standings(
    standing: list[Row], new_points: int, new_penalty: int, new_rating: int
) -> None:
    """The newcomer is rated as if the round had had him, at the end of his tie group."""
    points, penalty, ratings = arrays(standing)
    got = insert(
        points,
        penalty,
        ratings,
        new_points=new_points,
        new_penalty=new_penalty,
        new_rating=new_rating,
    )
    key = (-new_points, new_penalty)
    longer = sorted(
        [*standing, (new_points, new_penalty, new_rating)], key=lambda row: (-row[0], row[1])
    )
    row = max(
        number for number, r in enumerate(longer) if r == (new_points, new_penalty, new_rating)
    )
    better = sum((-p, q) < key for p, q, _ in standing)
    assert got.place == better + 1
    assert got.percentile == pytest.approx(100 * better / len(standing))
    assert got.seed == pytest.approx(seed(new_rating, ratings))
    assert got.delta == plain_deltas(longer)[row]
    assert got.rating == new_rating + got.delta


@settings(max_examples=60, deadline=None)
@given(rows, st.data())
def test_performance_by_seed_is_the_largest_rating_expected_at_the_place(
    standing: list[Row], data: st.DataObject
) -> None:
    ratings = [rating for _, _, rating in standing]
    place = data.draw(st.integers(1, len(ratings) + 1))
    got = performance_seed(place, ratings)

    low, high = min(ratings) - 400, max(ratings) + 400
    assert low <= got <= high
    if got > low:
        assert seed(got, ratings) >= place - 1e-9
    if got < high:
        assert seed(got + 1, ratings) < place + 1e-9


def test_stationary_performance_is_where_the_change_turns_to_loss() -> None:
    """Definition B by its meaning: re-inserted at that rating the participant gains nothing, one
    point below still something (within the few points that the reused correction may cost).
    """
    field = read_standings(REAL_ROUNDS["Div. 1 + 2, CF rules"])
    middle = len(field) // 2

    def at(rating: int) -> Inserted:
        return insert(
            field.points,
            field.penalty,
            field.ratings,
            new_points=field.points[middle],
            new_penalty=field.penalty[middle],
            new_rating=rating,
        )

    performance = at(1500).performance_stationary
    assert at(performance + 8).delta <= 0 < at(performance - 8).delta
    assert performance < at(1500).performance


def test_performance_is_cut_where_the_field_says_nothing() -> None:
    ratings = [1000, 1500, 2000]
    assert performance_seed(1, ratings) == performance_stationary(1, ratings, 0) == 2400
    assert performance_seed(4, ratings) == 600


def test_a_lone_participant_loses_one_point_whatever_the_rating() -> None:
    for rating in (-500, 0, 1400, 7999):
        assert deltas([1], [rating]).tolist() == plain_deltas([(1, 0, rating)]) == [-1]


def test_what_cannot_be_rated_is_refused_in_one_line() -> None:
    with pytest.raises(ValueError, match="2 places for 1 ratings"):
        deltas([1, 2], [1500])
    with pytest.raises(ValueError, match="at least one"):
        deltas([], [])
    with pytest.raises(ValueError, match="beyond 10000"):
        deltas([1], [10**6])
    with pytest.raises(ValueError, match="points nan of row 2 is not a finite number"):
        places([1, math.nan], [0, 0])
    with pytest.raises(ValueError, match="2 points for 1 penalties"):
        places([1, 2], [0])
    with pytest.raises(ValueError, match="rating nan of row 1 is not an integer"):
        deltas([1], [math.nan])
    with pytest.raises(ValueError, match="rating nan of row 1"):
        deltas([1], [None])  # type: ignore[arg-type]
    with pytest.raises(ValueError, match="at least one"):
        insert([], [], [], new_points=1, new_penalty=0, new_rating=1500)
    with pytest.raises(ValueError, match="not in standings order"):
        insert([1, 2], [0, 0], [1500, 1500], new_points=1, new_penalty=0, new_rating=1500)


def test_a_field_tells_the_place_of_one_more_row() -> None:
    """Binary search agrees with counting, for every kind of row in a real round."""
    field: Field = read_standings(REAL_ROUNDS["Div. 4, ICPC rules"])
    for points, penalty in [(99, 0), (7, 131), (7, 132), (3, 100), (3, 10**6), (0, 0), (0, 1)]:
        better = (field.points > points) | ((field.points == points) & (field.penalty < penalty))
        assert field.place(points, penalty) == better.sum() + 1
