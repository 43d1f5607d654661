"""Scores against real standings rows, and the rules of what counts."""

from __future__ import annotations

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from contest_sim.entities import Contest, Problem, ScoringType
from contest_sim.scoring import Attempt, cf_points, icpc_penalty, problem_result, totals
from judge.verdict import Verdict
from tests.contest_sim.rounds import REAL_ROWS, real_rows


def contest(kind: ScoringType, duration: int = 7200) -> Contest:
    return Contest(id=1, name="", type=kind, duration_seconds=duration)


def problem(points: float | None = None) -> Problem:
    return Problem(contest_id=1, index="A", name="", points=points)


@pytest.mark.parametrize("contest_id", REAL_ROWS)
def test_real_rows_are_reproduced_exactly(contest_id: int) -> None:
    """Every cell, total and rank of the first five rows of 1997 (ICPC) and 2018 (CF, 150 min)."""
    round_ = real_rows(contest_id)
    for row in round_.rows:
        for real, task in zip(row.problem_results, round_.problems, strict=True):
            tries = [Attempt(0, Verdict.WA, 1)] * real.rejected_attempt_count
            if (second := real.best_submission_time_seconds) is not None:
                tries.append(Attempt(second, Verdict.AC, 9))
            assert problem_result(round_.contest, task, tries) == real
        hacks = row.successful_hack_count, row.unsuccessful_hack_count
        totals_ = totals(round_.contest, row.problem_results, *hacks)
        assert totals_ == (row.points, row.penalty)
    field = round_.field
    ranks = [
        field.place(points, pen) for points, pen in zip(field.points, field.penalty, strict=True)
    ]
    assert ranks == [row.rank for row in round_.rows]


def test_cf_points_never_fall_below_thirty_percent() -> None:
    assert cf_points(500, 7200, 7199, 20) == 150


seconds = st.lists(st.integers(0, 7199), max_size=8).map(sorted)
verdicts = st.sampled_from(list(Verdict))


@st.composite
def attempt_lists(draw: st.DrawFn) -> list[Attempt]:
    return [Attempt(second, draw(verdicts), draw(st.integers(0, 3))) for second in draw(seconds)]


@given(attempt_lists(), st.sampled_from(["ICPC", "CF", "IOI"]))
def test_free_failures_change_nothing(attempts: list[Attempt], kind: ScoringType) -> None:
    """Compile errors, failures of the judge and failures on test 1 are as if never submitted."""
    paid = [
        attempt
        for attempt in attempts
        if attempt.verdict is Verdict.AC
        or (attempt.verdict not in {Verdict.CE, Verdict.JE} and attempt.passed > 0)
    ]
    round_ = contest(kind)
    assert problem_result(round_, problem(1000), attempts) == problem_result(
        round_, problem(1000), paid
    )


@given(attempt_lists())
def test_icpc_counts_rejections_before_the_first_acceptance_only(attempts: list[Attempt]) -> None:
    result = problem_result(contest("ICPC"), problem(), attempts)
    first = next((n for n, attempt in enumerate(attempts) if attempt.accepted), len(attempts))
    assert result.rejected_attempt_count == sum(a.rejected for a in attempts[:first])
    assert (result.points == 1) == (first < len(attempts))
    if result.points:
        expected = icpc_penalty(attempts[first].second, result.rejected_attempt_count)
        assert totals(contest("ICPC"), [result]) == (1, expected)
    else:
        assert totals(contest("ICPC"), [result]) == (0, 0)


def test_cf_resubmission_replaces_and_costs() -> None:
    """In CF rounds the last accepted program counts, later and with one more attempt."""
    attempts = [Attempt(60, Verdict.AC, 9), Attempt(600, Verdict.AC, 9)]
    result = problem_result(contest("CF"), problem(500), attempts)
    assert result.best_submission_time_seconds == 600
    assert result.rejected_attempt_count == 1
    assert result.points == cf_points(500, 7200, 600, 1) == 500 - 20 - 50
    icpc = problem_result(contest("ICPC"), problem(), attempts)
    assert (icpc.best_submission_time_seconds, icpc.rejected_attempt_count) == (60, 0)


def test_unsolved_attempts_cost_nothing() -> None:
    result = problem_result(contest("CF"), problem(500), [Attempt(9, Verdict.WA, 3)] * 3)
    assert totals(contest("CF"), [result]) == (0, 0)
    assert result.rejected_attempt_count == 3


def test_a_program_that_fails_the_system_tests_leaves_its_problem_unsolved() -> None:
    """In a CF round the last program that passed the pretests is the only one tested on."""
    good = [Attempt(60, Verdict.AC, 50, pretests=Verdict.AC)] * 2
    broken = Attempt(600, Verdict.WA, 30, pretests=Verdict.AC)
    during = problem_result(contest("CF"), problem(500), [*good, broken], "PRELIMINARY")
    assert (during.points, during.rejected_attempt_count) == (cf_points(500, 7200, 600, 2), 2)
    assert during.type == "PRELIMINARY"
    after = problem_result(contest("CF"), problem(500), [*good, broken])
    assert (after.points, after.best_submission_time_seconds) == (0, None)
    assert after.type == "FINAL"
    # What never passed the pretests is not what is tested on.
    failed = Attempt(700, Verdict.WA, 5, pretests=Verdict.WA)
    assert problem_result(contest("CF"), problem(500), [good[0], failed]).points == 500 - 2


def test_a_hacked_program_of_an_icpc_round_gives_way_to_a_later_one() -> None:
    """After open hacking the first program that still passes counts; the hacked one costs."""
    hacked = Attempt(60, Verdict.WA, 30, pretests=Verdict.AC)
    later = Attempt(600, Verdict.AC, 50, pretests=Verdict.AC)
    during = problem_result(contest("ICPC"), problem(), [hacked, later], "PRELIMINARY")
    assert (during.best_submission_time_seconds, during.rejected_attempt_count) == (60, 0)
    after = problem_result(contest("ICPC"), problem(), [hacked, later])
    assert (after.best_submission_time_seconds, after.rejected_attempt_count) == (600, 1)


@given(attempt_lists(), st.sampled_from(["ICPC", "CF", "IOI"]))
def test_stages_agree_where_all_tests_ran_at_once(
    attempts: list[Attempt], kind: ScoringType
) -> None:
    during = problem_result(contest(kind), problem(1000), attempts, "PRELIMINARY")
    after = problem_result(contest(kind), problem(1000), attempts)
    assert msgspec.structs.replace(during, type="FINAL") == after


def test_an_ioi_round_gives_the_first_of_the_best_scores() -> None:
    attempts = [
        Attempt(10, Verdict.WA, 3, score=0.3),
        Attempt(20, Verdict.WA, 6, score=0.6),
        Attempt(30, Verdict.WA, 6, score=0.6),
        Attempt(40, Verdict.WA, 1, score=0.1),
    ]
    result = problem_result(contest("IOI"), problem(200), attempts)
    assert result.points == pytest.approx(120)
    assert (result.best_submission_time_seconds, result.rejected_attempt_count) == (20, 1)
    assert totals(contest("IOI"), [result]) == (pytest.approx(120), 0)
    nothing = problem_result(contest("IOI"), problem(200), [Attempt(10, Verdict.WA, 3)])
    assert (nothing.points, nothing.best_submission_time_seconds) == (0, None)


def test_hacks_count_in_cf_rounds_only() -> None:
    assert totals(contest("CF"), [], 2, 3) == (50, 0)
    assert totals(contest("CF"), [], 0, 1) == (-50, 0)
    assert totals(contest("ICPC"), [], 2, 3) == (0, 0)
