"""For whom a round is rated, and what becomes of those for whom it is not."""

from __future__ import annotations

from pathlib import Path

import pytest

from contest_sim.career import Account, Result, official_sequence
from contest_sim.eligibility import displayed_rating, is_official, is_rated_for
from contest_sim.field import read_standings
from contest_sim.hidden_ratings import shown_ratings
from contest_sim.standings import Entry, Standings
from tests.contest_sim.rounds import packaged
from tests.contest_sim.samples import DURATION_S, manifest
from tests.contest_sim.world import STORED, served

NEW_IN_2020 = 1500  # a newcomer's rating before the system of May 2020


@pytest.mark.parametrize(
    ("name", "rated", "unrated"),
    [
        ("Codeforces Round 975 (Div. 1)", [1900, 3800], [1899, 0]),
        ("Codeforces Round #641 (Div. 2)", [0, -20, 2099], [2100]),
        ("Educational Codeforces Round 86 (Rated for Div. 2)", [0, 2099], [2100]),
        ("Educational Codeforces Round 1", [2099], [2100]),
        ("Codeforces Round #643 (Div. 3)", [0, 1599], [1600]),
        ("Codeforces Round #640 (Div. 4)", [0, 1399], [1400]),
        ("Ozon Tech Challenge 2020 (Div.1 + Div.2, Rated, T-shirts + prizes!)", [0, 3800], []),
        ("Codeforces Global Round 7", [0, 3800], []),
        ("Good Bye 2022: 2023 is NEAR", [0, 3800], []),
    ],
)
def test_a_round_is_rated_for_the_ratings_its_name_says(
    name: str, rated: list[int], unrated: list[int]
) -> None:
    assert all(is_rated_for(name, rating) for rating in rated)
    assert not any(is_rated_for(name, rating) for rating in unrated)


@pytest.mark.parametrize("round_id", ["1305", "1326", "1342", "1350", "1352"])
def test_the_rule_lets_in_everybody_who_was_rated_in_a_real_round(round_id: str) -> None:
    """The real fields hold nobody whom the name shuts out, but newcomers."""
    facts, field = packaged(round_id)
    contest = facts.contest
    for rating in set(field.ratings.tolist()):
        contests = 0 if rating == NEW_IN_2020 else 6
        assert is_official(contest.id, contest.name, rating, contests)


@pytest.mark.parametrize("contests", range(9))
def test_what_a_round_goes_by_is_what_the_site_shows(contests: int) -> None:
    assert displayed_rating(1360, 1500, contests) == shown_ratings([1500], [contests])[0] + (
        -100 if contests == 0 else 0  # a first-timer's true rating is 1400, whatever is claimed
    )
    assert displayed_rating(1359, 1500, contests) == (1500 if contests else 0)


async def test_out_of_competition_one_is_placed_and_moves_nobody(tmp_path: Path) -> None:
    changes = STORED | {"contest.json": manifest(contest={"name": "Small Round (Div. 4)"})}
    async with served(tmp_path, tmp_path / "site.db", changes) as world:
        assert await world.register("old_hand", 1900) == "OUT_OF_COMPETITION"
        old_hand = world.token
        assert await world.register("new", 1400, contests=0) == "CONTESTANT"
        await world.clock.advance(60)
        await world.judged("AC")
        world.token = old_hand
        await world.judged("AC")
        await world.judged("AC", "B")
        await world.clock.advance(DURATION_S)
        official, everybody = await world.rows(), await world.rows(showUnofficial="true")
        assert set(everybody) - set(official) == {"old_hand"}
        assert all(everybody[handle] == row for handle, row in official.items())
        assert everybody["old_hand"].rank == 1
        assert everybody["old_hand"].party.participant_type == "OUT_OF_COMPETITION"
        changes_of = await world.get("contest.ratingChanges", contestId=71)
        assert {change["handle"] for change in changes_of} == set(official)
        assert await world.get("user.rating", handle="old_hand") == []
        (person,) = await world.get("user.info", handles="old_hand")
        assert person["rating"] == 1900


def test_who_comes_unofficially_changes_nobodys_rating() -> None:
    facts, field = packaged("1352")
    ours = Entry("bot", 1400, 4, 100)
    other = Entry("other", 2400, 7, 30, official=False)
    alone = Standings(facts.contest, [ours], field).rating_changes()
    beside = Standings(facts.contest, [other, ours], field)
    assert beside.rating_changes() == alone
    (row,) = beside.rows_of(["bot"])
    assert row.rank == next(change.rank for change in alone if change.handle == "bot")


def test_a_career_skips_what_is_not_rated_for_the_account() -> None:
    field = read_standings(Path("contest_sim/rounds/1352/field.csv.gz"))
    result = Result(1352, "Codeforces Round #640 (Div. 4)", field, 7, 200)
    strong = Account(2000, 9)
    (skipped,) = official_sequence([result], strong)
    assert (skipped.account, skipped.official) == (strong, False)
    assert skipped.inserted.place < 1000
    (rated,) = official_sequence([result], Account())
    assert (rated.account.contests, rated.official) == (1, True)
