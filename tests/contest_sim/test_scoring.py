"""Scores against real standings rows, and the rules of what counts."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from contest_sim.entities import Contest, Problem, ProblemResult, ScoringType
from contest_sim.scoring import Attempt, cf_points, icpc_penalty, problem_result, totals
from judge.verdict import Verdict

# Educational Round 168 (contest 1997), first five rows: (second, rejected) per problem, penalty.
ROWS_1997 = [
    ([(197, 0), (356, 0), (597, 0), (1261, 0), (2496, 0), (3694, 0)], 140),
    ([(268, 0), (498, 0), (831, 0), (1228, 0), (2384, 0), (3983, 0)], 150),
    ([(141, 0), (311, 0), (623, 0), (1242, 1), (1930, 0), (4299, 0)], 150),
    ([(387, 0), (348, 0), (650, 0), (1269, 1), (2186, 0), (3753, 0)], 150),
    ([(156, 0), (425, 0), (624, 0), (1109, 1), (1876, 0), (3957, 1)], 153),
]
# Round 975, Div. 1 (contest 2018, 150 minutes), first five rows: (second, rejected, points) per
# problem, None where it was not solved; and the total.
VALUES_2018 = [500, 750, 750, 1500, 2250, 750, 1500, 1500, 1500]
ROWS_2018 = [
    (
        [
            (264, 0, 494),
            (577, 0, 729),
            (824, 0, 719),
            (1254, 0, 1404),
            (5299, 0, 1617),
            (5339, 0, 539),
            (7153, 0, 929),
            (7150, 0, 929),
            (7133, 0, 934),
        ],
        8294,
    ),
    (
        [
            (346, 0, 492),
            (1685, 0, 683),
            (764, 0, 722),
            (2395, 0, 1313),
            (5939, 0, 1545),
            None,
            (4660, 0, 1131),
            (4644, 0, 1131),
            (4638, 0, 1131),
        ],
        8148,
    ),
    (
        [
            (1089, 0, 472),
            (1570, 1, 638),
            (618, 0, 726),
            (2068, 0, 1337),
            (8258, 2, 1164),
            None,
            (4039, 0, 1179),
            (4035, 0, 1179),
            (4018, 0, 1184),
        ],
        7879,
    ),
    (
        [
            (533, 0, 488),
            (972, 0, 712),
            (1270, 0, 700),
            (1925, 0, 1347),
            (5026, 2, 1553),
            None,
            (6438, 0, 987),
            (7207, 0, 924),
            None,
        ],
        6711,
    ),
    (
        [
            (209, 0, 496),
            (644, 1, 676),
            (867, 0, 717),
            (1607, 0, 1376),
            None,
            None,
            (4532, 0, 1140),
            (4568, 0, 1136),
            (4818, 0, 1116),
        ],
        6657,
    ),
]


def contest(kind: ScoringType, duration: int = 7200) -> Contest:
    return Contest(id=1, name="", type=kind, duration_seconds=duration)


def problem(points: float | None = None) -> Problem:
    return Problem(contest_id=1, index="A", name="", points=points)


@pytest.mark.parametrize(("cells", "penalty"), ROWS_1997)
def test_icpc_penalties_are_those_of_a_real_round(
    cells: list[tuple[int, int]], penalty: int
) -> None:
    results = [
        ProblemResult(
            points=1, rejected_attempt_count=rejected, best_submission_time_seconds=second
        )
        for second, rejected in cells
    ]
    assert totals(contest("ICPC"), results) == (6, penalty)


@pytest.mark.parametrize(("cells", "total"), ROWS_2018)
def test_cf_points_are_those_of_a_real_round(
    cells: list[tuple[int, int, int] | None], total: int
) -> None:
    got = [
        cf_points(value, 9000, cell[0], cell[1]) if cell else 0
        for value, cell in zip(VALUES_2018, cells, strict=True)
    ]
    assert got == [cell[2] if cell else 0 for cell in cells]
    assert sum(got) == total


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
