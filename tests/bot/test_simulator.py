"""The simulator: recorded samples under any policy, by the round's own scoring."""

from __future__ import annotations

import random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.candidates import Candidate
from bot.comparison import POLICIES, Mean, compare, plan_of
from bot.settings import BotSettings
from bot.simulator import FAILED, Recorded, Stream, simulate
from contest_sim.entities import Contest, Problem
from contest_sim.scoring import cf_points
from judge.verdict import Verdict

CF = Contest(id=9, name="Round", type="CF", duration_seconds=7200)
ICPC = Contest(id=9, name="Round", type="ICPC", duration_seconds=7200)
SETTINGS = BotSettings(samples_per_problem=90)


@st.composite
def streams(draw: st.DrawFn) -> list[Stream]:
    found = []
    for index in "ABC"[: draw(st.integers(1, 3))]:
        behaviours = draw(st.lists(st.sampled_from("xyz"), min_size=1, max_size=5))
        verdicts = st.sampled_from([Verdict.AC, Verdict.WA, Verdict.TLE])
        programs = tuple(
            Recorded(Candidate(0, "python3", outputs=(name,)), name, draw(verdicts))
            for name in behaviours
        )
        places = st.integers(FAILED, len(programs) - 1)
        samples = draw(st.lists(places, min_size=90, max_size=90))
        problem = Problem(contest_id=9, index=index, name=index, points=1000.0)
        found.append(Stream(problem, tuple(samples), programs))
    return found


@pytest.mark.parametrize("policy", POLICIES)
@given(found=streams(), seed=st.integers(0, 99), shift=st.booleans())
@settings(max_examples=15, deadline=None)
def test_a_round_is_played_by_the_rules(
    policy: str, found: list[Stream], seed: int, *, shift: bool
) -> None:
    """At most ten tries, in time, none twice, none after an accepted one; points by the scoring."""
    plan = plan_of(policy, BotSettings(samples_per_problem=90, shift=shift), CF)
    played = simulate(plan, found, seed)
    assert played == simulate(plan, found, seed)
    points = 0.0
    for stream in found:
        own = [one for one in played.submissions if one.problem == stream.problem.index]
        numbers = [one.choice.number for one in own]
        assert len(set(numbers)) == len(numbers) <= 10
        seconds = [one.second for one in own]
        assert seconds == sorted(seconds)
        assert all(one.verdict is not Verdict.AC for one in own[:-1])
        if own and own[-1].verdict is Verdict.AC:
            points += cf_points(1000.0, 7200, seconds[-1], len(own) - 1)
            assert stream.problem.index in played.solved
    assert played.points == pytest.approx(points)


@given(streams(), st.integers(0, 99))
@settings(max_examples=15, deadline=None)
def test_what_anybody_could_solve_is_solved_where_there_are_few_survivors(
    found: list[Stream], seed: int
) -> None:
    """At most five distinct programs: within ten submissions all of them are tried."""
    for policy in POLICIES:
        played = simulate(plan_of(policy, SETTINGS, ICPC), found, seed)
        for stream in found:
            seen = any(
                stream.programs[place].verdict is Verdict.AC
                for place in stream.samples
                if place != FAILED
            )
            assert (stream.problem.index in played.solved) == seen


def test_no_more_samples_are_seen_than_are_planned() -> None:
    """The only survivor comes last: it is submitted at the last look, wherever samples go."""
    program = Recorded(Candidate(0, "python3"), "x", Verdict.AC)
    problem = Problem(contest_id=9, index="A", name="A", points=500.0)
    stream = Stream(problem, (*[FAILED] * 89, 0), (program,))
    for policy in POLICIES:
        played = simulate(plan_of(policy, SETTINGS, CF), [stream], 1, shuffle=False)
        assert [one.second for one in played.submissions] == [6480]


def test_shifted_samples_make_more_of_a_short_round() -> None:
    """B is solved at once; with shifting A is given its samples, and shows its survivor sooner."""
    right = Recorded(Candidate(0, "python3"), "x", Verdict.AC)
    late = (*[FAILED] * 40, *[0] * 20, *[FAILED] * 30)
    found = [
        Stream(Problem(contest_id=9, index=index, name=index, points=500.0), samples, (right,))
        for index, samples in (("A", late), ("B", (0,) * 90))
    ]
    when = {}
    for shift in (False, True):
        plan = plan_of("eager", BotSettings(samples_per_problem=90, shift=shift), CF)
        played = simulate(plan, found, 1, shuffle=False)
        when[shift] = {one.problem: one.second for one in played.submissions}
    assert when[True]["A"] < when[False]["A"]
    assert when[True]["B"] == when[False]["B"]


def test_clustering_beats_random_choice_where_right_programs_agree() -> None:
    """Half is right and alike, the wrong ones differ: one try is enough, and where it is early."""
    rng = random.Random(3)
    programs = [Recorded(Candidate(0, "python3", outputs=("r",)), "right", Verdict.AC)] * 15
    programs += [
        Recorded(Candidate(0, "python3", outputs=(f"{n}",)), f"wrong {n}", Verdict.WA)
        for n in range(15)
    ]
    samples = [*range(30), *[FAILED] * 60]
    rng.shuffle(samples)
    problem = Problem(contest_id=9, index="A", name="A", points=1000.0)
    results = compare(SETTINGS, CF, [Stream(problem, tuple(samples), tuple(programs))], 30)
    points = {one.policy: one.points.mean for one in results}
    assert points["random"] < points["alphacode"] < points["scored"]
    eager = next(one for one in results if one.policy == "eager")
    assert eager.over_random.mean > eager.over_random.half > 0
    assert eager.tries is not None
    assert 1 <= eager.tries < 2


def test_the_interval_is_the_usual_one() -> None:
    """Four values: mean 2.5, standard deviation 1.29, standard error 0.645."""
    mean = Mean.of([1, 2, 3, 4])
    assert (mean.mean, mean.half) == pytest.approx((2.5, 1.2652), abs=1e-4)
    assert Mean.of([7]) == Mean(7, 0)
