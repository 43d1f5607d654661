"""Fields of rounds: rows that replay, made-up people, and what contradicts itself."""

from __future__ import annotations

import gzip
import json
from pathlib import Path
from typing import Any

import pytest

from contest_sim.errors import PackageError
from tests.contest_sim.samples import DURATION_S, FIELD_ROWS, SOLVED, field_rows, open_field

STANDINGS = {"kind": "standings", "file": "field.csv", "rows": "rows.json"}


def test_rows_replay_as_they_happened(tmp_path: Path) -> None:
    field = open_field(tmp_path, STANDINGS, rows_json=json.dumps(FIELD_ROWS))
    assert field.course.origin == "replayed"
    assert field.course.seconds.tolist() == [[300, 300], [300, -1], [300, -1], [-1, -1]]
    assert field.ratings.tolist() == [1900, 1500, 1400, 1200]
    packed = gzip.compress(json.dumps(FIELD_ROWS).encode())
    again = open_field(tmp_path, {**STANDINGS, "rows": "rows.json.gz"}, rows_json_gz=packed)
    assert again.course.seconds.tolist() == field.course.seconds.tolist()


def test_a_synthetic_field_says_that_it_is(tmp_path: Path) -> None:
    field = open_field(tmp_path, {"kind": "synthetic", "size": 7})
    assert (len(field), field.synthetic) == (7, True)


LATE = json.dumps(
    [
        {
            **FIELD_ROWS[0],
            "problemResults": [{**SOLVED, "bestSubmissionTimeSeconds": DURATION_S}] * 2,
        },
        *FIELD_ROWS[1:],
    ]
)
REFUSED: dict[str, tuple[dict[str, Any], str, str]] = {
    "no file": ({**STANDINGS, "rows": "none.json"}, "", "none.json: No such file"),
    "no rows": (STANDINGS, "[]", "not the people of field.csv"),
    "one too few": (STANDINGS, json.dumps(FIELD_ROWS[1:]), "not the people of field.csv"),
    "other totals": (
        STANDINGS,
        json.dumps(field_rows((2, 31), (1, 5), (1, 40), (0, 0))),
        "not the peo",
    ),
    "another order": (STANDINGS, json.dumps(FIELD_ROWS[::-1]), "not the people of field.csv"),
    "no JSON": (STANDINGS, "[", "rows.json: "),
    "NaN": (STANDINGS, '[{"points": NaN}]', "rows.json: "),
    "too few cells": (
        STANDINGS,
        json.dumps([{**FIELD_ROWS[0], "problemResults": []}, *FIELD_ROWS[1:]]),
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
        open_field(tmp_path, field, rows_json=content)
    assert complaint in str(caught.value)
    assert "\n" not in str(caught.value)
