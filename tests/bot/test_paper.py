"""AlphaCode's figures beside ours: every known difference of the conditions is said."""

from __future__ import annotations

from msgspec.structs import replace

from bot import paper
from bot.careers import Career, OfficialSequence
from bot.paper import Beside, Conditions, beside, conditions
from bot.solves import Effort
from contest_sim.career import Account, Mean, Step
from contest_sim.performance import Inserted
from tests.bot.records import solved_record

ALIKE = Conditions(paper.CONTESTS, (10,), False, ())
MEAN = Mean(60.0, 10, 30, 5.0, 1.0)


def career() -> Career:
    inserted = Inserted(9, 8.5, 50.0, 900, 800, 1, 1401)
    steps = tuple(Step(c, inserted, Account(1300, 10)) for c in paper.CONTESTS)
    means = {"percentile": MEAN, "percentile_best": MEAN, "percentile_worst": MEAN}
    return Career("m", means, (OfficialSequence(1, steps),), 1300.0, 4.0, 3)


def rows(one: Career, effort: Effort, met: Conditions) -> dict[float, Beside]:
    return {row.published: row for row in beside(one, effort, met)}


def test_the_same_contests_under_the_same_rules_need_no_caveat() -> None:
    found = rows(career(), Effort(30, 20, 50, 2.5), ALIKE)
    assert set(found) == {54.3, 48.4, 77.2, 1238, 2.4}
    assert (found[54.3].ours, found[54.3].error) == (60.0, 5.0)
    assert (found[1238].ours, found[1238].error) == (1300.0, 4.0)
    assert found[2.4].ours == 2.5
    assert not any(row.caveats for row in found.values())


def test_every_difference_of_a_real_run_is_told() -> None:
    record = replace(
        solved_record(),
        config={
            "bot": {"decision_submissions": [1, 5, 20]},
            "contest_sim": {"submission_limit": 6},
        },
    )
    met = conditions([record])
    words = " ".join(rows(career(), Effort(1, 1, 2, 1.5), met)[54.3].caveats)
    for difference in (
        "other contests: 1",
        "none among AlphaCode's ten",
        "not Codeforces' own",
        "at most 6",
    ):
        assert difference in words
    assert "60 times real time, waited for 1000 samples per problem" in words


def test_where_there_is_no_figure_it_says_why() -> None:
    found = rows(Career("m", {}), Effort(3, 0, 0), ALIKE)
    assert (found[54.3].ours, found[54.3].caveats) == (None, ("no run in a real field",))
    assert found[2.4].caveats == ("nothing was solved",)
    assert found[1238].caveats == ("no seed played all the contests",)
    missing = rows(replace(career(), rating=None, missing=(7,)), Effort(3, 0, 0), ALIKE)
    assert "not here any more" in missing[1238].caveats[0]


def test_one_contest_and_a_short_sequence_are_told() -> None:
    one = replace(
        career(),
        means={"percentile": replace(MEAN, error_between_contests=None)},
        sequences=(OfficialSequence(1, career().sequences[0].steps[:1]),),
    )
    found = rows(one, Effort(1, 1, 9, 1.0), ALIKE)
    assert "a single contest" in found[54.3].caveats[0]
    assert "1 in order" in found[1238].caveats[0]
    assert found[48.4].caveats == ("not kept by every run",)
    assert found[2.4].caveats == ("9 solves, of AlphaCode 50",)
