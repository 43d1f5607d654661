"""Solve rates and what a solve takes; AlphaCode's published table gives AlphaCode's figures."""

from __future__ import annotations

import statistics

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.record import Attempt
from bot.solves import attempted, effort, solve_rates

# Of each problem that AlphaCode ever solved, by its three evaluations: wrong submissions before the
# accepted one and its minute (Li et al. 2022, appendix D, table A5).
TABLE_A5 = """
1623A 800  0@14 0@14 0@14
1623B 1100 0@14 0@14 0@14
1622A 800  -    345@110 7@110
1622B 1000 0@14 0@14 1@62
1615A 800  4@10 0@2 0@3
1615B 1300 -    - 129@110
1615C 1600 -    170@110 -
1619A 800  0@2 0@2 0@2
1619B 800  0@3 0@3 0@3
1619D 1800 -    - 91@110
1620A 800  -    7@110 10@110
1620B 1000 0@14 0@14 0@14
1617B 900  2@62 3@62 2@62
1618A 800  0@4 0@4 0@3
1618B 800  -    5@110 14@110
1618D 1300 8@110 4@110 8@110
1618E 1700 1@62 0@110 1@62
1591A 800  3@9 0@3 0@2
1591B 900  0@2 0@3 0@2
1608A 800  0@2 0@2 0@2
1613A 900  -    - 359@110
1613B 1000 -    0@19 0@14
1613C 1200 3@18 8@110 4@19
"""


def published(limit: int) -> list[Attempt]:
    """The table's attempts, as they would have ended with so many submissions at most."""
    attempts = []
    for line in TABLE_A5.split("\n")[1:-1]:
        name, rating, *runs = line.split()
        for number, cell in enumerate(runs, start=1):
            wrong, _, minute = cell.partition("@")
            sent = int(wrong) + 1 if minute else limit
            solved = bool(minute) and sent <= limit
            second, number_sent = (int(minute) * 60, sent) if solved else (None, None)
            attempts.append(
                Attempt(
                    f"evaluation {number}", int(name[:4]), name[4:], int(rating), ("x",), 1000,
                    min(sent, limit), second, number_sent,
                )
            )  # fmt: skip
    return attempts


def test_the_published_table_gives_the_published_submissions_per_solve() -> None:
    within_ten = effort(published(10))
    assert within_ten.solves == 50
    assert within_ten.submissions_per_solve == pytest.approx(2.4, abs=0.05)
    later = [one for one in published(1000) if one.run_id != "evaluation 1"]
    unlimited = effort(later)
    assert unlimited.solves == 42
    assert unlimited.submissions_per_solve == pytest.approx(28.8, abs=0.05)


def test_the_published_table_by_rating() -> None:
    rates = {rate.name: rate for rate in solve_rates(published(10)) if rate.kind == "rating"}
    assert list(rates) == [
        "800 to 999", "1000 to 1199", "1200 to 1399", "1600 to 1799", "1800 to 1999",
    ]  # fmt: skip
    lowest = rates["800 to 999"]
    assert (lowest.problems, lowest.attempts) == (13, 39)
    assert rates["1800 to 1999"].rate == 0
    assert rates["1800 to 1999"].low is None  # a single problem says nothing of others
    assert lowest.low is not None
    assert lowest.high is not None
    assert lowest.low < lowest.rate < lowest.high


def attempt(run: str, problem: str, solved_s: int | None = None, **changes: object) -> Attempt:
    number = None if solved_s is None else 1
    values = {"sampled": 100, "submissions": 1, "solving_attempt": number, **changes}
    return Attempt(run, 1, problem, solved_s=solved_s, **values)  # type: ignore[arg-type]


def test_a_problem_weighs_the_same_however_often_it_was_tried() -> None:
    often = [attempt(f"run {n}", "A", 60) for n in range(9)]
    (rate,) = [r for r in solve_rates([*often, attempt("run 0", "B")]) if r.kind == "all"]
    assert (rate.problems, rate.attempts, rate.solved, rate.rate) == (2, 10, 9, 0.5)


def test_what_was_never_sampled_was_not_attempted() -> None:
    skipped = attempt("run", "B", sampled=0, submissions=0)
    assert attempted([skipped]) == []
    assert solve_rates([skipped]) == []
    assert effort([skipped, attempt("run", "A", 60)]).samples_per_solve == 100


def test_the_first_solve_is_each_runs_earliest() -> None:
    found = effort(
        [
            attempt("one", "A", 600, solving_sample=9),
            attempt("one", "B", 300, solving_sample=4),
            attempt("two", "A", 900),
            attempt("three", "A"),
        ]
    )
    assert (found.runs, found.runs_with_solve, found.solves) == (3, 2, 3)
    assert (found.first_solve_s, found.first_solve_median_s) == (600, 600)
    assert found.samples_per_solve == pytest.approx(400 / 3)
    assert found.solving_sample == statistics.median([10, 5])
    assert found.submissions_in_all_per_solve == pytest.approx(4 / 3)


def test_nothing_solved_has_a_rate_of_zero_and_no_effort() -> None:
    (rate, _) = solve_rates([attempt("one", "A"), attempt("one", "B")])
    assert (rate.rate, rate.low) == (0, 0)
    assert rate.high == pytest.approx(1 - 0.025 ** (1 / 2))  # Clopper and Pearson's
    assert effort([attempt("one", "A")]).samples_per_solve is None


@settings(deadline=None)
@given(
    st.lists(
        st.builds(
            attempt,
            st.sampled_from("abc"),
            st.sampled_from("ABCD"),
            st.none() | st.integers(0, 7200),
            tags=st.sets(st.sampled_from(["dp", "math"])).map(tuple),
            rating=st.none() | st.integers(8, 35).map(lambda n: 100 * n),
        ),
        max_size=12,
    )
)
def test_ratings_part_the_attempts_and_rates_are_within_their_intervals(
    attempts: list[Attempt],
) -> None:
    rates = solve_rates(attempts)
    ratings = [rate for rate in rates if rate.kind == "rating"]
    assert sum(rate.attempts for rate in ratings) == len(attempts)
    assert sum(rate.solved for rate in ratings) == effort(attempts).solves
    for rate in rates:
        assert 0 <= rate.rate <= 1
        if rate.low is not None and rate.high is not None:
            assert rate.low <= rate.rate + 1e-9
            assert rate.rate <= rate.high + 1e-9
