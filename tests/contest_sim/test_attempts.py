"""The field's attempts: which cost, when they show, and how the site lists them."""

from __future__ import annotations

import gzip
import json
from pathlib import Path
from typing import Any

import msgspec
import pytest

from contest_sim.attempts import Attempts, read_attempts
from contest_sim.entities import Contest, Problem, ProblemResult
from contest_sim.field_replay import FieldReplay
from contest_sim.kept_cells import KeptReplay
from contest_sim.scoring import Attempt, problem_result
from contest_sim.status import FIELD_IDS, PAGE
from judge.verdict import Verdict
from tests.contest_sim.samples import DURATION_S, FIELD_ROWS, ID, START, manifest, open_field
from tests.contest_sim.world import STORED, World, served

HEADER = "order,index,second,verdict,passed_tests\n"
WORDS = {"WA": "WRONG_ANSWER", "CE": "COMPILATION_ERROR", "AC": "OK", "JE": "FAILED"}
# Person, problem, second, verdict, passed tests; solved at 300 as the rows of the field say.
MADE = [
    (3, "A", 10, "CE", 0),
    (3, "A", 20, "WA", 0),
    (3, "A", 200, "WA", 5),
    (1, "B", 100, "WA", 3),
    (1, "A", 300, "AC", 9),
    (1, "B", 300, "AC", 9),
    (2, "A", 300, "AC", 9),
    (2, "B", 400, "JE", 2),
    (2, "B", 500, "WA", 1),
    (3, "A", 300, "AC", 9),
    (3, "A", 400, "WA", 2),
]
STANDINGS = {
    "kind": "standings",
    "file": "field.csv",
    "rows": "rows.json",
    "attempts": "attempts.csv",
}


def table(made: list[tuple[int, str, int, str, int]]) -> str:
    rows = (f"{o},{i},{s},{WORDS[v]},{p}" for o, i, s, v, p in made)
    return HEADER + "".join(f"{row}\n" for row in rows)


def real_rows() -> list[dict[str, Any]]:
    """The field's final rows, with the rejections that the attempts amount to."""
    rows = json.loads(json.dumps(FIELD_ROWS))
    rows[0]["problemResults"][1]["rejectedAttemptCount"] = 1
    rows[1]["problemResults"][1]["rejectedAttemptCount"] = 1
    rows[2]["problemResults"][0]["rejectedAttemptCount"] = 1
    return rows


def read(folder: Path, text: str | bytes, name: str = "attempts.csv") -> Attempts:
    path = folder / name
    path.write_bytes(text.encode() if isinstance(text, str) else text)
    return read_attempts(path, 4, ["A", "B"], DURATION_S)


def test_order_packing_and_nothing_at_all(tmp_path: Path) -> None:
    plain = read(tmp_path, table(MADE))
    packed = read(tmp_path, gzip.compress(table(MADE[::-1]).encode()), "attempts.csv.gz")
    assert plain.second.tolist() == sorted(second for _, _, second, _, _ in MADE)
    assert packed.second.tolist() == plain.second.tolist()
    assert [plain.until(second) for second in (9, 10, 299, 300, DURATION_S)] == [0, 1, 4, 8, 11]
    assert len(read(tmp_path, HEADER)) == 0


def test_cells_at_every_second_are_those_of_the_scoring_rule(tmp_path: Path) -> None:
    """What shows of each person is what the site's own rule makes of the attempts so far."""
    files = {"rows_json": json.dumps(real_rows()), "attempts_csv": table(MADE)}
    field = open_field(tmp_path, STANDINGS, **files)
    facts = json.loads(manifest())
    contest = msgspec.convert(facts["contest"], Contest)
    problems = msgspec.convert(facts["problems"], list[Problem])
    replay = FieldReplay(contest, problems, field)
    kept = KeptReplay(replay, DURATION_S)
    for second in sorted({s + d for _, _, s, _, _ in MADE for d in (-1, 0, 1)}):
        shown = replay.at(second)
        for person in range(4):
            cells = shown.cells(person)
            assert kept.at(second).cells(person) == cells
            for problem, cell in zip(problems, cells, strict=True):
                made = [
                    Attempt(at, Verdict(verdict), passed)
                    for order, index, at, verdict, passed in sorted(MADE, key=lambda row: row[2])
                    if (order, index) == (person + 1, problem.index) and at <= second
                ]
                assert cell == problem_result(contest, problem, made, "PRELIMINARY"), second


def test_without_attempts_nothing_shows_before_the_end(tmp_path: Path) -> None:
    known = {name: value for name, value in STANDINGS.items() if name != "attempts"}
    field = open_field(tmp_path, known, rows_json=json.dumps(real_rows()))
    facts = json.loads(manifest())
    contest = msgspec.convert(facts["contest"], Contest)
    replay = FieldReplay(contest, msgspec.convert(facts["problems"], list[Problem]), field)
    assert replay.at(600).cells(1)[1] == ProblemResult(points=0.0, type="PRELIMINARY")
    assert replay.at(DURATION_S).cells(1)[1].rejected_attempt_count == 1


async def test_the_site_lists_the_fields_attempts_among_ours(tmp_path: Path) -> None:
    changes = STORED | {
        "contest.json": manifest(field=STANDINGS),
        "rows.json": json.dumps(real_rows()),
        "attempts.csv": table(MADE),
    }
    async with served(tmp_path, tmp_path / "site.db", changes) as world:
        await world.register()
        await world.clock.advance(150)
        await world.judged("AC")
        assert await seconds(world) == [150, 100, 20, 10]
        await world.clock.advance(DURATION_S)
        newest = await world.get("contest.status", contestId=ID, count=2)
        assert [one["relativeTimeSeconds"] for one in newest] == [500, 400]
        assert newest[0]["verdict"] == "WRONG_ANSWER"
        assert newest[0]["creationTimeSeconds"] == START + 500
        assert newest[0]["author"]["members"] == [{"handle": "participant-00002"}]
        assert newest[0]["author"]["ghost"] is True
        assert newest[0]["id"] > FIELD_IDS
        everything = await world.get("contest.status", contestId=ID)
        assert len(everything) == len(MADE) + 1
        assert len({one["id"] for one in everything}) == len(everything)
        paged = [
            one
            for first in range(1, 13, 3)
            for one in await world.get("contest.status", contestId=ID, from_=first, count=3)
        ]
        assert paged == everything
        assert await seconds(world, handle="participant-00003") == [400, 300, 200, 20, 10]
        assert await seconds(world, handle="bot") == [150]
        assert await seconds(world, handle="nobody") == []


async def seconds(world: World, **query: object) -> list[int]:
    made = await world.get("contest.status", contestId=ID, **query)
    return [one["relativeTimeSeconds"] for one in made]


async def test_an_answer_has_at_most_a_page_of_submissions(tmp_path: Path) -> None:
    made = [(1 + n % 4, "AB"[n % 2], n % 3000, "WA", 1) for n in range(PAGE + 5)]
    changes = STORED | {
        "contest.json": manifest(field=STANDINGS),
        "rows.json": json.dumps(real_rows()),
        "attempts.csv": table(made),
    }
    async with served(tmp_path, tmp_path / "site.db", changes) as world:
        await world.clock.advance(DURATION_S)
        for asked in ({}, {"count": PAGE * 2}):
            assert len(await world.get("contest.status", contestId=ID, **asked)) == PAGE
        assert len(await world.get("contest.status", contestId=ID, from_=PAGE + 1)) == 5


@pytest.mark.parametrize(
    ("text", "complaint"),
    [
        ("", "line 1: the columns are order, index"),
        ("order,index,second,verdict\n", "line 1: the columns are order, index"),
        (HEADER + "5,A,1,OK,1\n", "line 2, column order: '5' is no integer from 1 to 4"),
        (HEADER + "0,A,1,OK,1\n", "column order"),
        (HEADER + "1,C,1,OK,1\n", "line 2: no problem 'C' in the round"),
        (HEADER + f"1,A,1,OK,1\n1,A,{DURATION_S},OK,1\n", "line 3, column second"),
        (HEADER + "1,A,-1,OK,1\n", "column second"),
        (HEADER + "1,A,1e1,OK,1\n", "column second"),
        (HEADER + "1,A,1,<b>,1\n", "line 2: '<b>' is no verdict"),
        (HEADER + "1,A,1,OK,NaN\n", "column passed_tests"),
        (HEADER + "1,A,1,OK\n", "line 2: 4 values for 5 columns"),
        (b"\xff\xfe", "not UTF-8"),
    ],
)
def test_attempts_that_cannot_be_are_refused(
    tmp_path: Path, text: str | bytes, complaint: str
) -> None:
    with pytest.raises(ValueError, match=r"attempts\.csv") as refused:
        read(tmp_path, text)
    assert complaint in str(refused.value)
    assert "\n" not in str(refused.value)
