"""``upsolve rating``: exact changes of a file, and what a model's runs say together."""

from __future__ import annotations

import json
import math
from pathlib import Path
from typing import Any

import msgspec
import pytest

import contest_sim
from bot.careers import careers, versus
from bot.cli import run
from bot.record import Standing
from bot.store import Store
from contest_sim.career import Result, official_sequence
from contest_sim.entities import Contest
from contest_sim.field import Field, read_standings
from tests.bot.records import solved_record

ROUNDS = Path(contest_sim.__file__).parent / "rounds"
ROUND_OF_2024 = Path(__file__).parents[1] / "contest_sim/data/2018.csv.gz"


def call(capsys: pytest.CaptureFixture[str], *arguments: str) -> tuple[int, str, str]:
    code = run(list(arguments))
    out, err = capsys.readouterr()
    return code, out, err


def result(capsys: pytest.CaptureFixture[str], *arguments: str) -> Any:
    code, out, err = call(capsys, *arguments, "--json")
    assert (code, err) == (0, "")
    return json.loads(out)["result"]


@pytest.mark.parametrize("contest", [1305, 1326, 1342, 1350, 1352])
def test_a_packaged_field_is_exact_from_the_command_line(
    contest: int, capsys: pytest.CaptureFixture[str]
) -> None:
    answer = result(capsys, "rating", "deltas", str(ROUNDS / f"{contest}/field.csv.gz"))
    assert answer["mismatches"] == 0


def test_shown_ratings_of_2024_are_exact_and_say_what_was_inferred(
    capsys: pytest.CaptureFixture[str],
) -> None:
    answer = result(capsys, "rating", "deltas", "--shown", str(ROUND_OF_2024))
    counts = (answer["participants"], answer["mismatches"], answer["new_accounts"])
    assert counts == (1137, 0, 24)
    code, _, err = call(capsys, "rating", "deltas", "--shown", str(ROUND_OF_2024))
    assert code == 0
    assert "24 new accounts" in err
    assert "1137 of 1137 equal" in err


def test_a_first_timer_is_inserted_among_true_ratings(capsys: pytest.CaptureFixture[str]) -> None:
    """A column of contests marks first-timers: they count for places, not for settled ratings."""
    path = ROUND_OF_2024
    arguments = ("rating", "deltas", "--shown", str(path), "--place", "-500,0")
    fresh = result(capsys, *arguments)
    settled = result(capsys, *arguments, "--rating", "1400")
    assert fresh["place"] == settled["place"] == 500
    assert fresh == settled  # that Div. 1 round had no first-timers to leave out


def test_contests_in_a_file_mark_its_first_timers(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    rows = ["1,1900,9", "2,1400,0", "3,1600,9", "4,1400,0", "5,1500,9"]
    marked = tmp_path / "marked.csv"
    marked.write_text("\n".join(["rank,old_rating,contests", *rows]) + "\n")
    others = tmp_path / "others.csv"
    others.write_text("rank,old_rating\n1,1900\n2,1600\n3,1500\n")
    changes = result(capsys, "rating", "deltas", str(marked))["deltas"]
    assert [changes[0], changes[2], changes[4]] == result(capsys, "rating", "deltas", str(others))[
        "deltas"
    ]


def test_shown_ratings_without_anything_to_infer_from_are_refused(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "s.csv"
    path.write_text("rank,old_rating\n1,0\n")
    code, out, err = call(capsys, "rating", "deltas", "--shown", str(path))
    assert (code, out, err.count("\n")) == (2, "", 1)
    assert "contests" in err


def test_a_result_that_is_no_number_is_refused(capsys: pytest.CaptureFixture[str]) -> None:
    for place in ("nan,3", "inf", "3,x"):
        code, out, err = call(capsys, "rating", "deltas", str(ROUND_OF_2024), "--place", place)
        assert (code, out, err.count("\n")) == (2, "", 1)
        assert "such as 3,145" in err


def rated(contest: int, seed: int, points: float, **figures: Any) -> dict[str, Any]:
    return {
        "model": "pilot",
        "field_kind": "totals",
        "contest_id": contest,
        "contest": "Div. 1 + Div. 2" if contest == 1305 else "Global Round",
        "contest_start_s": contest,
        "seed": seed,
        "points": points,
        "penalty": 0,
        "performance": 1000,
        "performance_stationary": 900,
        "percentile": 50.0,
        "percentile_best": 40.0,
        "percentile_worst": None,
    } | figures


def field_of(contest: int) -> Field | None:
    path = ROUNDS / f"{contest}/field.csv.gz"
    return read_standings(path) if path.is_file() else None


def test_a_model_is_rated_in_the_order_of_the_contests_whatever_it_ran_first() -> None:
    rows = [rated(1326, 1, 3000), rated(1305, 1, 2000), rated(1326, 1, 2500)]
    (career,) = careers(rows, field_of)
    fields = {
        contest: read_standings(ROUNDS / f"{contest}/field.csv.gz") for contest in (1305, 1326)
    }
    expected = official_sequence(
        [
            Result(1305, "Div. 1 + Div. 2", fields[1305], 2000, 0),
            Result(1326, "Global Round", fields[1326], 2500, 0),
        ]
    )
    (sequence,) = career.sequences
    assert list(sequence.steps) == expected
    assert career.rating == expected[-1].account.rating
    assert career.rating_error is None


def test_seeds_are_averaged_with_their_error_and_half_played_ones_left_out() -> None:
    rows = [
        rated(contest, seed, points)
        for seed, points in ((1, 2000), (2, 4000))
        for contest in (1305, 1326)
    ]
    (career,) = careers([*rows, rated(1305, 3, 2000)], field_of)
    ends = [sequence.steps[-1].account.rating for sequence in career.sequences[:2]]
    assert career.complete == 2
    assert career.rating == sum(ends) / 2
    assert career.rating_error == pytest.approx(abs(ends[1] - ends[0]) / 2)


def test_means_weigh_contests_alike_and_leave_out_what_some_runs_lack() -> None:
    rows = [
        rated(1305, 1, 0, performance=1000),
        rated(1305, 2, 0, performance=1200),
        rated(1326, 1, 0, performance=1500),
    ]
    (career,) = careers(rows, field_of)
    mean = career.means["performance"]
    assert (mean.mean, mean.contests, mean.runs) == (1300, 2, 3)
    assert mean.error_between_contests == pytest.approx(200)
    assert mean.error_between_runs == pytest.approx(math.sqrt(20_000 * 1.5) / 2)
    assert set(career.means) == {
        "performance",
        "performance_stationary",
        "percentile",
        "percentile_best",
    }


def test_runs_among_made_up_people_are_counted_and_left_out() -> None:
    made_up = rated(1305, 1, 9000, performance=3000, field_kind="synthetic")
    (career,) = careers([rated(1305, 1, 2000), made_up], field_of)
    assert career == msgspec.structs.replace(
        careers([rated(1305, 1, 2000)], field_of)[0], synthetic=1
    )
    (nothing_real,) = careers([made_up], field_of)
    assert (nothing_real.means, nothing_real.rating, nothing_real.synthetic) == ({}, None, 1)


def test_models_are_kept_apart_and_a_missing_round_is_named() -> None:
    rows = [rated(1305, 1, 0), rated(77, 1, 0) | {"model": "other"}]
    first, second = careers(rows, field_of)
    assert (first.model, second.model) == ("pilot", "other")
    assert second.missing == (77,)
    assert second.rating is None
    assert second.sequences == ()


def test_setups_of_one_model_are_put_together_apart_and_compared_on_the_same_contests() -> None:
    rows = [
        rated(1305, 1, 0, performance=1100) | {"setup": "a"},
        rated(1305, 1, 0, performance=1000) | {"setup": "b"},
        rated(1326, 1, 0, performance=700) | {"setup": "a"},
        rated(1326, 1, 0, performance=640) | {"setup": "b"},
        rated(1342, 1, 0, performance=9000) | {"setup": "b"},
        rated(1305, 1, 0, performance=9000, field_kind="synthetic") | {"setup": "a"},
    ]
    assert [career.key for career in careers(rows, field_of, by="setup")] == ["a", "b"]
    assert [career.key for career in careers(rows, field_of)] == ["pilot"]
    (found,) = versus(rows, by="setup")
    assert (found.first, found.second) == ("a", "b")
    difference = found.differences["performance"]
    assert (difference.mean, difference.contests) == (80, (1305, 1326))
    assert difference.error_between_contests == pytest.approx(20)
    assert versus(rows) == []


async def test_show_prints_means_with_errors_and_the_official_rating(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    record = solved_record()
    with Store.open(tmp_path) as store:
        for number, contest in ((1, 1305), (2, 1305), (3, 1326)):
            own = msgspec.structs.replace(
                record,
                id=f"run-{number}",
                seed=number,
                contest=Contest(id=contest, name="x", type="CF", duration_seconds=7200),
            )
            await store.start_run(own)
            standing = Standing(2000.0, 0, 9, 99, 8.0, 900 + 20 * number, 800, 1400, 1450, 7.0, 9.0)
            await store.set_standing(own.id, "bot", standing)
    code, out, err = call(capsys, "rating", "show", "--set", f"bot.data={tmp_path}")
    assert (code, err) == (0, "")
    assert "over 2 contests, 3 runs" in out
    assert "performance 945 ± 15 between contests, ± 9 between runs" in out
    assert "top 8.0 % ± 0.0 between contests" in out
    assert "top 7.0 % and 9.0 % (were everything solved at once, and in the last second)" in out
    assert "official rating" not in out  # no seed played both contests
    answer = result(capsys, "rating", "show", "--set", f"bot.data={tmp_path}")
    assert answer["models"][0]["means"]["performance"]["contests"] == 2
