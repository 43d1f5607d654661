"""Reconstructed courses end in the real totals, keep the rules, and are the same each time."""

from __future__ import annotations

import functools

import msgspec
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from contest_sim.course import UNSOLVED, Course, explained
from contest_sim.entities import Contest, Problem
from contest_sim.field import Field
from contest_sim.reconstruction import reconstruct
from contest_sim.scoring import cf_points, icpc_penalty
from contest_sim.solving import difficulties, solved_sets
from contest_sim.synthetic_field import synthetic_field
from tests.contest_sim.rounds import PACKAGED, packaged


@functools.cache
def reconstructed(name: str) -> Course:
    manifest, field = packaged(name)
    return reconstruct(manifest.contest, manifest.problems, field)


@pytest.mark.parametrize("name", PACKAGED)
def test_every_row_of_every_packaged_round_ends_in_its_real_total(name: str) -> None:
    manifest, field = packaged(name)
    course = reconstructed(name)
    assert course.origin == "reconstructed"
    totals = explained(manifest.contest, course)
    assert np.array_equal(totals[:, 0], field.points)
    assert np.array_equal(totals[:, 1], field.penalty)
    assert not course.rest.any()


@pytest.mark.parametrize("name", PACKAGED)
def test_every_cell_is_what_the_scoring_rule_gives(name: str) -> None:
    """Each solved cell alone: its points by second and rejections, as for our own participants."""
    manifest, _ = packaged(name)
    contest, course = manifest.contest, reconstructed(name)
    people, problems = np.nonzero(course.solved)
    cells = zip(
        problems.tolist(),
        course.seconds[people, problems].tolist(),
        course.rejected[people, problems].tolist(),
        course.points[people, problems].tolist(),
        course.penalties(contest)[people, problems].tolist(),
        strict=True,
    )
    for problem, second, rejected, points, penalty in cells:
        assert 0 <= second < contest.duration_seconds
        assert rejected >= 0
        if contest.type == "ICPC":
            assert (points, penalty) == (1, icpc_penalty(second, rejected))
        else:
            value = manifest.problems[problem].points or 0
            expected = cf_points(value, contest.duration_seconds, second, rejected)
            assert (points, penalty) == (expected, 0)
    assert not course.points[~course.solved].any()
    assert np.all(course.seconds[~course.solved] == UNSOLVED)


@pytest.mark.parametrize("name", PACKAGED)
def test_the_crowd_solves_as_crowds_do(name: str) -> None:
    """The easiest problem has most solvers and the hardest fewest, soonest and latest; few hack."""
    manifest, _ = packaged(name)
    course = reconstructed(name)
    hardness = difficulties(manifest.problems)
    easiest, hardest = int(np.argmin(hardness)), int(np.lexsort((hardness,))[-1])
    counts = course.solved.sum(axis=0)
    assert counts[easiest] == counts.max()
    assert counts[hardest] <= counts.min() + 3
    medians = [np.median(column[column >= 0]) for column in course.seconds.T]
    assert medians[easiest] == min(medians)
    assert 0.15 < course.rejected.sum() / course.solved.sum() < 0.7
    assert np.mean(course.hacks.any(axis=1)) < 0.15
    assert np.all(course.hack_seconds < manifest.contest.duration_seconds)


def test_the_draw_is_the_same_each_time_and_another_for_another_contest() -> None:
    manifest, field = packaged("1350")
    first = msgspec.structs.replace(
        field, points=field.points[:500], penalty=field.penalty[:500], ratings=field.ratings[:500]
    )
    once = reconstruct(manifest.contest, manifest.problems, first)
    again = reconstruct(manifest.contest, manifest.problems, first)
    assert np.array_equal(once.seconds, again.seconds)
    other = msgspec.structs.replace(manifest.contest, id=1)
    assert not np.array_equal(once.seconds, reconstruct(other, manifest.problems, first).seconds)


def test_what_nothing_explains_is_left_over() -> None:
    """Fractions, more problems than there are, a penalty without a problem: kept for the end."""
    icpc = Contest(id=7, name="", type="ICPC", duration_seconds=7200)
    cf = Contest(id=7, name="", type="CF", duration_seconds=7200)
    problems = [Problem(contest_id=7, index=i, name="", points=500) for i in "AB"]
    totals = np.array([(3.0, 10), (0.0, 5), (1.0, 60), (1.5, 60)])
    field = Field(totals[:, 0], totals[:, 1].astype(np.int64), np.full(4, 1500))
    course = reconstruct(icpc, problems, field)
    assert course.rest.tolist() == [[3, 10], [0, 5], [0, 0], [1.5, 60]]
    assert course.solved.sum(axis=1).tolist() == [0, 0, 1, 0]
    totals = np.array([(900.5, 0), (-150.0, 0), (-7.0, 0), (1e9, 0)])
    field = Field(totals[:, 0], totals[:, 1].astype(np.int64), np.full(4, 1500))
    course = reconstruct(cf, problems, field)
    assert course.rest.tolist()[:2] == [[900.5, 0], [0, 0]]
    assert course.hacks.tolist()[1] == [0, 3]
    assert np.array_equal(explained(cf, course) + course.rest, totals)


contests = st.builds(
    Contest,
    id=st.integers(1, 10**6),
    name=st.just("round"),
    type=st.sampled_from(["ICPC", "CF", "IOI"]),
    duration_seconds=st.sampled_from([60, 3600, 7200, 8100, 9000, 18000, 5000]),
)
problem_lists = st.lists(
    st.builds(
        Problem,
        contest_id=st.just(1),
        index=st.just("A"),
        name=st.just(""),
        points=st.sampled_from([250.0, 500.0, 750.0, 1000.0, 1250.0, 2500.0, 4000.0]),
        rating=st.none() | st.integers(800, 3500),
    ),
    min_size=1,
    max_size=12,
)


@settings(max_examples=60, deadline=None, derandomize=True)
@given(contests, problem_lists)
def test_totals_that_some_course_has_are_explained(
    contest: Contest, problems: list[Problem]
) -> None:
    """Forget a synthetic course, keep its totals: the reconstruction ends in them.

    Whatever the rule, the length of the round, the number and the values of problems.
    """
    field = synthetic_field(contest, problems, 30)
    course = reconstruct(contest, problems, msgspec.structs.replace(field, course=None))
    totals = explained(contest, course)
    assert np.allclose(totals[:, 0] + course.rest[:, 0], field.points, atol=1e-6)
    if len(problems) <= 9:  # all sets of solved problems are tried
        assert np.allclose(totals[:, 0], field.points, atol=1e-6)
        assert np.array_equal(totals[:, 1], field.penalty)
    assert np.all(course.seconds < contest.duration_seconds)
    assert np.all(course.rejected >= 0)


@pytest.mark.parametrize("number", [10, 26, 100])
def test_of_many_problems_few_sets_are_tried_and_every_run_of_the_easiest(number: int) -> None:
    hardness = np.array([1000.0 + 10 * rank for rank in range(number)])[::-1]
    sets = solved_sets(hardness)
    assert len(sets) < 70 * number
    assert len(np.unique(sets, axis=0)) == len(sets)
    for size in range(number + 1):
        assert np.any(np.all(sets == (np.arange(number) >= number - size), axis=1))
