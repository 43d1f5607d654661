"""``upsolve evaluate``: rates that are right, drawn and judged once, whatever happens."""

from __future__ import annotations

import gzip
import json
import signal
import sqlite3
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from bot.cli import run
from bot.evaluation_store import FILE_NAME
from contest_sim.pass_forecast import Forecast
from tests.bot.rounds import PROBLEMS, PROGRAMS, write_programs, write_round

REPOSITORY = Path(__file__).parents[2]
TOTAL = sum(len(programs) for programs in PROGRAMS.values())


@pytest.fixture
def world(tmp_path: Path) -> list[str]:
    """Arguments that evaluate the tiny round's scripted programs: 8 for A and 3 for B.

    Of A's, one passes the examples and is wrong; three are right, two of them the same.
    """
    write_round(tmp_path / "round")
    programs = write_programs(tmp_path / "programs")
    (programs / "A" / "006.py").write_text("print('not so slow')\n")  # a limit takes seconds
    settings = {
        "bot.data": tmp_path / "data",
        "contest_sim.cache": tmp_path / "cache",
        "model.backend": "scripted",
        "model.programs": programs,
    }
    assignments = [f"--set={key}={value}" for key, value in settings.items()]
    return ["evaluate", str(tmp_path / "round"), "-n", "1", "-k", "4,8", *assignments]


def evaluated(capsys: pytest.CaptureFixture[str], *arguments: str) -> dict[str, Any]:
    code = run([*arguments, "--json"])
    out, err = capsys.readouterr()
    assert (code, err) == (0, ""), out
    result: dict[str, Any] = json.loads(out)["result"]
    return result


def test_rates_are_those_counted_by_hand_and_an_ablation_draws_nothing(
    world: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    first = evaluated(capsys, *world)
    a, b = first["problems"]
    assert (a["id"], a["samples"], a["passed"], a["right"]) == ("77A", 8, 4, 3)
    assert a["n_at_k"]["8"] == 1  # the right ones are the largest cluster
    assert a["pass_at_k"]["4"] == pytest.approx(1 - 5 / 70)
    assert (b["samples"], b["passed"], b["n_at_k"]["8"]) == (3, 0, 0)
    everything = first["rates"][0]
    assert everything["name"] == "all problems"
    assert everything["n_at_k"]["8"]["value"] == pytest.approx(0.5)
    assert first["rests_on"]["usage"]["samples"] == TOTAL

    budget = ["-n", "1", "-k", "7"]  # of eight, so all eight make the estimate
    again = evaluated(capsys, *world[:2], *budget, *world[6:], "--no-clustering")
    assert again["problems"][0]["samples"] == 8
    assert again["problems"][0]["n_at_k"]["7"] == pytest.approx(3 / 4)
    assert again["rests_on"]["usage"]["samples"] == 0


def test_more_samples_are_forecast_of_what_is_drawn_and_not_of_a_list(
    world: list[str], capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    told = [Forecast(0.5, 0.25, 0.75), Forecast(0.9, 0.8, 0.95)]
    monkeypatch.setattr("bot.rates.forecast_pass_at_k", lambda *_: told)
    three = [*world[:2], "-n", "1", "-k", "3", *world[6:]]
    assert evaluated(capsys, *three)["forecast"] == {}
    monkeypatch.setattr("bot.evaluation_summary.LISTED", frozenset())
    assert evaluated(capsys, *world)["forecast"] == {}  # B's programs run out at three
    assert evaluated(capsys, *three)["forecast"] == {
        "30": {"value": 0.5, "low": 0.25, "high": 0.75},
        "300": {"value": 0.9, "low": 0.8, "high": 0.95},
    }
    assert run(three) == 0
    words = " ".join(capsys.readouterr().out.split())
    assert "pass@30 50.0 (25.0 to 75.0), pass@300 90.0 (80.0 to 95.0): a beta distribution" in words


def test_people_are_told_the_rates_and_what_they_rest_on(
    world: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A title and tags may hold anything: nothing of it reaches the terminal."""
    line = {
        "id": "S1",
        "title": "Evil\x1b[2J \u202etitle",
        "tags": ["ma\x1bth"],
        "description": "Print the integer after n.\n\nInput\n\nn.\n\nOutput\n\nIt.",
        "examples": [["4", "5"]],
        "hidden": [["7", "8"], ["9", "10"]],
    }
    with gzip.open(tmp_path / "set.jsonl.gz", "wt") as file:
        file.write(json.dumps(line) + "\n")
    (tmp_path / "programs" / "A").rename(tmp_path / "programs" / "S1")
    assert run([world[0], str(tmp_path / "set.jsonl.gz"), *world[2:]]) == 0
    out, err = capsys.readouterr()
    words = " ".join(out.split())
    for part in (
        "1@8",
        "pass@8",
        "S1 Evil",
        "rating unknown",
        "in python3",
        "seed 1, temperature 1",
        "the tests of the file",
        "isolation rung",
        "1 problem",
    ):
        assert part in words, part
    assert "S1: 8 samples, 4 passed the examples, 3 right; 1 of 1 problems" in err
    assert not {c for c in out + err if c in "\x1b\u202e"}


def test_killed_anywhere_it_goes_on_and_draws_nothing_twice(
    world: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    command = [sys.executable, "-c", "from bot.cli import main; main()", *world]
    with subprocess.Popen(command, stderr=subprocess.PIPE, text=True, cwd=REPOSITORY) as process:
        assert process.stderr is not None
        process.stderr.readline()  # a problem is done
        process.send_signal(signal.SIGKILL)
        process.communicate(timeout=60)
    assert process.returncode == -signal.SIGKILL
    with sqlite3.connect(tmp_path / "data" / FILE_NAME) as db:
        (kept,) = db.execute("SELECT count(*) FROM samples").fetchone()
        (done,) = db.execute("SELECT count(*) FROM tallies").fetchone()
    db.close()
    assert kept > 0
    assert done >= 1
    resumed = evaluated(capsys, *world)
    assert resumed["rests_on"]["usage"]["samples"] == TOTAL - kept
    assert [one["samples"] for one in resumed["problems"]] == [8, 3]
    assert resumed["rates"][0]["n_at_k"]["8"]["value"] == pytest.approx(0.5)


def test_more_samples_are_drawn_beyond_those_there(
    world: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    few = evaluated(capsys, world[0], world[1], "-k", "2", *world[6:])
    assert few["rests_on"]["usage"]["samples"] == 2 * len(PROBLEMS)
    more = evaluated(capsys, *world)
    assert more["rests_on"]["usage"]["samples"] == TOTAL - 2 * len(PROBLEMS)


@pytest.mark.parametrize(
    ("arguments", "code", "message"),
    [
        (["1353"], 2, "nearest known"),
        (["1352Z"], 2, "no problem Z; it has A"),
        (["1352", "-k", "ten"], 2, "no list of numbers"),
        (["1352", "-k", "0,10"], 2, "k is 1 to"),
        (["1352", "--no-filter", "--examples-only"], 2, "give one of them"),
        (["1352", "--true-tags", "--set=model.backend=scripted"], 2, "no prompt"),
        (["1352", "--true-tags", "--set=model.backend=enumerator"], 2, "no prompt"),
        ([], 2, "Missing argument"),
    ],
)
def test_what_cannot_be_is_one_line(
    arguments: list[str], code: int, message: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["evaluate", *arguments]) == code
    out, err = capsys.readouterr()
    assert out == ""
    assert err.count("\n") == 1
    assert message in err


def test_what_cannot_be_evaluated_is_left_out_and_said_so(
    world: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    bare = {"id": "S1", "description": "Nothing is known.", "hidden": [["1", "2"]]}
    (tmp_path / "set.jsonl").write_text(json.dumps(bare) + "\n")
    (tmp_path / "programs" / "A").rename(tmp_path / "programs" / "S1")
    none = json.dumps(bare | {"id": "S2", "examples": [["1", "2"]]}) + "\n"
    (tmp_path / "more.jsonl").write_text(none)
    sets = [str(tmp_path / name) for name in ("set.jsonl", "more.jsonl")]
    result = evaluated(capsys, world[0], *sets, *world[2:])
    assert result["left_out"] == [
        {"problem": "S1", "why": "no examples"},
        {"problem": "S2", "why": "the backend has no programs for it"},
    ]
    assert result["rates"] == []
