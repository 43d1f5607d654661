"""Fields of rounds: rows that replay, made-up people, and what contradicts itself."""

from __future__ import annotations

import gzip
import json
from pathlib import Path
from typing import Any

import pytest

from contest_sim.errors import PackageError
from contest_sim.package import open_round
from contest_sim.settings import ContestSimSettings
from tests.contest_sim.samples import DURATION_S, ID, MANIFEST, write_round

STANDINGS = {"kind": "standings", "file": "field.csv", "rows": "rows.json"}
CELL = {"points": 0.0, "rejectedAttemptCount": 0, "type": "FINAL"}
SOLVED = {**CELL, "points": 1.0, "bestSubmissionTimeSeconds": 300}


def rows(*totals: tuple[int, int]) -> list[dict[str, Any]]:
    return [
        {
            "party": {"contestId": ID, "members": [{"handle": "x"}]},
            "rank": 1,
            "points": points,
            "penalty": penalty,
            "problemResults": [SOLVED] * points + [CELL] * (2 - points),
        }
        for points, penalty in totals
    ]


ROWS = rows((2, 30), (1, 5), (1, 40), (0, 0))


def opened(folder: Path, field: dict[str, Any], **files: str | bytes) -> Any:
    manifest = json.dumps({**MANIFEST, "field": field})
    named = {name.replace("_", "."): content for name, content in files.items()}
    path = write_round(folder / "round", {"contest.json": manifest, **named})
    return open_round(path, ContestSimSettings()).field


def test_rows_replay_as_they_happened(tmp_path: Path) -> None:
    field = opened(tmp_path, STANDINGS, rows_json=json.dumps(ROWS))
    assert field.course.origin == "replayed"
    assert field.course.seconds.tolist() == [[300, 300], [300, -1], [300, -1], [-1, -1]]
    assert field.ratings.tolist() == [1900, 1500, 1400, 1200]
    packed = gzip.compress(json.dumps(ROWS).encode())
    again = opened(tmp_path, {**STANDINGS, "rows": "rows.json.gz"}, rows_json_gz=packed)
    assert again.course.seconds.tolist() == field.course.seconds.tolist()


def test_a_synthetic_field_says_that_it_is(tmp_path: Path) -> None:
    field = opened(tmp_path, {"kind": "synthetic", "size": 7})
    assert (len(field), field.synthetic) == (7, True)


LATE = json.dumps(
    [
        {**ROWS[0], "problemResults": [{**SOLVED, "bestSubmissionTimeSeconds": DURATION_S}] * 2},
        *ROWS[1:],
    ]
)
REFUSED: dict[str, tuple[dict[str, Any], str, str]] = {
    "no file": ({**STANDINGS, "rows": "none.json"}, "", "none.json: No such file"),
    "no rows": (STANDINGS, "[]", "not the people of field.csv"),
    "one too few": (STANDINGS, json.dumps(ROWS[1:]), "not the people of field.csv"),
    "other totals": (STANDINGS, json.dumps(rows((2, 31), (1, 5), (1, 40), (0, 0))), "not the peo"),
    "another order": (STANDINGS, json.dumps(ROWS[::-1]), "not the people of field.csv"),
    "no JSON": (STANDINGS, "[", "rows.json: "),
    "NaN": (STANDINGS, '[{"points": NaN}]', "rows.json: "),
    "too few cells": (
        STANDINGS,
        json.dumps([{**ROWS[0], "problemResults": []}, *ROWS[1:]]),
        "0 problemResults for 2 problems",
    ),
    "a time after the end": (STANDINGS, LATE, "outside the round"),
    "nobody made up": ({"kind": "synthetic", "size": 0}, "", "`int` >= 1"),
    "an unknown kind": ({"kind": "best"}, "", "Invalid enum value 'best'"),
}


@pytest.mark.parametrize("name", REFUSED)
def test_what_contradicts_itself_is_one_line(tmp_path: Path, name: str) -> None:
    field, content, complaint = REFUSED[name]
    with pytest.raises(PackageError) as caught:
        opened(tmp_path, field, rows_json=content)
    assert complaint in str(caught.value)
    assert "\n" not in str(caught.value)
