"""From tallies to tables: each ablation by hand, and groups that hold what they say."""

from __future__ import annotations

import pytest

from bot.evaluation_store import Judged, Tally
from bot.rates import Choice, Evaluated, Method, Rates, rating_bucket
from bot.record import Funnel
from contest_sim.problem_sets import Posed, Question
from judge.verdict import Verdict


def program(
    name: str, copies: int, cluster: str, *, right: bool, language: str = "python3"
) -> Judged:
    verdict = Verdict.AC if right else Verdict.WA
    return Judged(name, language, name, copies, bool(cluster), cluster, verdict)


def unread() -> Posed:
    raise AssertionError("rates need no statement")


def problem(
    name: str, tally: Tally, rating: int | None = 800, tags: tuple[str, ...] = ()
) -> Evaluated:
    return Evaluated(Question(name, name, rating, tags, name, unread), tally)


# Eight samples: two wrong programs pass, in a cluster of three samples; of two right ones that pass
# one has two copies; one more is right and printed another answer than the example's.
TALLY = Tally(
    problem="A",
    samples=8,
    languages={"python3": 6, "cpp": 2},
    funnel=Funnel(sampled=8),
    programs=(
        program("w1", 2, "x", right=False),
        program("w2", 1, "x", right=False),
        program("r1", 2, "y", right=True),
        program("r2", 1, "y", right=True, language="cpp"),
        program("other", 1, "", right=True),
    ),
    tests="none",
    judge="none",
)


@pytest.mark.parametrize(
    ("choice", "n", "rate"),
    [
        ("clusters", 1, 1 / 2),  # two clusters of three samples
        ("clusters", 2, 1),
        ("examples", 1, 2 / 4),  # of four programs
        ("random", 1, 3 / 6),  # of six samples
        ("random", 3, 1 - 1 / 20),
        ("unfiltered", 1, 4 / 8),  # the one that failed the examples counts
    ],
)
def test_each_way_to_choose_is_what_counting_gives(choice: Choice, n: int, rate: float) -> None:
    scored = Rates(Method(n, choice), [8], seed=1).scored(problem("A", TALLY))
    assert scored.n_at_k[8] == pytest.approx(
        rate, abs=0.1 if (choice, n) == ("clusters", 1) else 1e-9
    )
    assert scored.pass_at_k[8] == 1


def test_every_group_holds_its_problems_and_languages_their_own_samples() -> None:
    nothing = Tally("B", 8, {"python3": 8}, Funnel(), (), "none", "none")
    problems = [
        problem("A", TALLY, 1100, ("math", "dp")),
        problem("B", nothing, None, ("math",)),
    ]
    rows = {(r.kind, r.name): r for r in Rates(Method(10), [1, 8], 1).table(problems)}
    assert [(key, row.problems) for key, row in rows.items()] == [
        (("all", "all problems"), 2),
        (("rating", "800-1100"), 1),
        (("rating", "unrated"), 1),
        (("language", "cpp"), 1),
        (("language", "python3"), 2),
        (("tag", "dp"), 1),
        (("tag", "math"), 2),
    ]
    assert rows["all", "all problems"].pass_at_k[8].value == 0.5
    assert rows["all", "all problems"].pass_at_k[8].low is not None
    assert rows["tag", "dp"].pass_at_k[8].low is None  # one problem says nothing of others
    cpp = rows["language", "cpp"]
    assert cpp.pass_at_k.keys() == {1}  # there are two samples of it
    assert cpp.pass_at_k[1].value == pytest.approx(1 / 2)
    python = rows["language", "python3"]
    assert python.n_at_k[1].value == pytest.approx(2 / 6 / 2, abs=0.05)


def test_programs_that_run_out_stand_for_more() -> None:
    rates = Rates(Method(10), [5, 1000], seed=1)
    scored = rates.scored(problem("A", TALLY))
    assert scored.pass_at_k[1000] == scored.n_at_k[1000] == 1


def test_rates_depend_on_tallies_and_seed_alone() -> None:
    one, two = (problem(name, TALLY, 800, ("math",)) for name in "AB")
    first = Rates(Method(2), [3, 5], 7).table([one, two])
    backwards = Rates(Method(2), [3, 5], 7)
    backwards.scored(two)
    assert backwards.table([one, two]) == first


@pytest.mark.parametrize(
    ("rating", "bucket"),
    [(800, "800-1100"), (1199, "800-1100"), (1200, "1200-1500"), (3500, "3200-3500")],
)
def test_buckets_are_the_papers(rating: int, bucket: str) -> None:
    assert rating_bucket(rating) == bucket


def test_more_samples_are_forecast_where_two_problems_were_solved() -> None:
    nothing = Tally("B", 8, {"python3": 8}, Funnel(), (), "none", "none")
    rates = Rates(Method(10), [1, 8], 1)
    one = [problem("A", TALLY), problem("B", nothing)]
    assert rates.forecast(one) == {}
    two = rates.forecast([*one, problem("C", TALLY)])
    assert list(two) == [80, 800]
    assert two == rates.forecast([*one, problem("C", TALLY)])
    measured = rates.table([*one, problem("C", TALLY)])[0].pass_at_k[8].value
    assert measured - 0.05 < two[80].value < two[800].value < 1
