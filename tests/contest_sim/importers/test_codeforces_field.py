"""Contests out of the Codeforces API: its own shapes, and this project's site in its place."""

from __future__ import annotations

import csv
import gzip
from pathlib import Path
from typing import Any, Self

import msgspec
import numpy as np
import pytest

from contest_sim import hidden_ratings, rating
from contest_sim.entities import Contest
from contest_sim.errors import PackageError
from contest_sim.importers import codeforces_field
from contest_sim.importers.codeforces_api import CodeforcesApi
from contest_sim.importers.codeforces_field import fetch_attempts, fetch_contest, field_csv
from contest_sim.importers.draft import ContestFacts
from contest_sim.importers.writer import read_notes
from tests.contest_sim.importers import datasets
from tests.contest_sim.importers.datasets import codecontests_row
from tests.contest_sim.samples import DURATION_S, ID
from tests.contest_sim.world import World


class FakeApi:
    """Gives prepared results by method, decoded as the real client does."""

    def __init__(self, **results: Any) -> None:
        self.results = results
        self.asked: list[dict[str, Any]] = []

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *_: object) -> None:
        return None

    async def get(
        self, method: str, shape: Any, asked: dict[str, Any], accept: Any = lambda _: None
    ) -> Any:
        self.asked.append(asked)
        result = self.results[method.partition(".")[2]]
        if method == "contest.status":
            result = result[asked["from"] - 1 :][: asked["count"]]
        decoded = msgspec.convert(result, shape)
        accept(decoded)
        return decoded


def row(handle: str, rank: int, points: float, *cells: dict[str, Any], **party: Any) -> Any:
    """A row as Codeforces writes it."""
    members = [{"handle": name} for name in handle.split("+")]
    return {
        "party": {
            "contestId": 900,
            "participantId": rank,
            "members": members,
            "participantType": "CONTESTANT",
            "ghost": False,
            "room": 1,
            "startTimeSeconds": 1,
            **party,
        },
        "rank": rank,
        "points": points,
        "penalty": 0,
        "successfulHackCount": 0,
        "unsuccessfulHackCount": 0,
        "problemResults": list(cells),
    }


def cell(points: float = 0.0, second: int | None = None) -> dict[str, Any]:
    solved = {} if second is None else {"bestSubmissionTimeSeconds": second}
    return {"points": points, "rejectedAttemptCount": 0, "type": "FINAL", **solved}


def change(handle: str, rank: int, old: int, new: int) -> dict[str, Any]:
    return {
        "contestId": 900,
        "contestName": "Round",
        "handle": handle,
        "rank": rank,
        "ratingUpdateTimeSeconds": 1,
        "oldRating": old,
        "newRating": new,
    }


STANDINGS = {
    "contest": {
        "id": 900,
        "name": "Round",
        "type": "CF",
        "phase": "FINISHED",
        "frozen": False,
        "durationSeconds": 7200,
        "difficulty": 3,
    },
    "problems": [
        {"contestId": 900, "index": "A", "name": "One", "type": "PROGRAMMING", "points": 500.0},
        {"contestId": 900, "index": "B", "name": "Two", "points": 1000.0, "tags": ["dp"]},
    ],
    "rows": [
        row("team+mate", 1, 1400.0, cell(480.0, 300), cell(920.0, 1300)),
        row("first", 2, 1000.0, cell(480.0, 300), cell(520.0, 7100)),
        row("stranger", 2, 999.0, cell(), cell(), participantType="OUT_OF_COMPETITION"),
        row("renamed", 3, 400.0, cell(400.0, 900), cell()),
        row("unrated", 4, 0.0, cell(), cell()),
    ],
}
CHANGES = [
    change("first", 2, 1500, 1600),
    change("old_name", 3, -20, 10),
    change("vanished", 17, 1500, 1400),
]


def api(standings: Any = STANDINGS, changes: Any = CHANGES, status: Any = ()) -> Any:
    return FakeApi(standings=standings, ratingChanges=changes, status=list(status))


async def test_the_field_is_who_was_rated_in_standings_order() -> None:
    real = await fetch_contest(api(), 900)
    assert field_csv(real.people).decode().splitlines() == [
        "order,points,penalty,old_rating,delta",
        "1,1000,0,1500,100",
        "2,400,0,-20,30",
    ]
    assert real.notes() == ("field: 1 rated people left out: not in the standings",)


@pytest.mark.parametrize(
    ("changes", "standings", "complaint"),
    [
        ([], {}, "no rating changes yet"),
        ([change("nobody", 99, 1500, 1500)], {}, "nobody who was rated is in the standings"),
        (CHANGES, {"contest": {**STANDINGS["contest"], "phase": "CODING"}}, "its phase is CODING"),
        (CHANGES, {"contest": {**STANDINGS["contest"], "id": 5}}, "got standings of 5"),
        (CHANGES, {"rows": [row("first", 1, float("nan"))]}, "points that are no number"),
    ],
)
async def test_what_makes_no_field_is_refused(changes: Any, standings: Any, complaint: str) -> None:
    with pytest.raises(PackageError, match=complaint):
        await fetch_contest(api({**STANDINGS, **standings}, changes), 900)


async def test_a_contest_and_a_data_set_make_a_round_that_replays(
    tmp_path: Path, bring: Any
) -> None:
    problem = codecontests_row(cf_contest_id=900, cf_index="A", cf_rating=1100)
    path = datasets.write(tmp_path / "x.parquet", datasets.CODECONTESTS, [problem])
    round_ = await bring(
        path,
        facts=ContestFacts(id=900),
        from_codeforces=True,
        connect=lambda *_: api(),
    )
    assert [p.index for p in round_.listed] == ["A", "B"]
    assert [p.problem.index for p in round_.problems] == ["A"]
    assert (round_.listed[0].name, round_.listed[0].rating) == ("One", 1100)
    assert round_.contest.type == "CF"
    assert round_.field.course is not None
    assert round_.field.course.origin == "replayed"
    assert round_.field.course.seconds.tolist() == [[300, 7100], [900, -1]]
    assert "B: not packaged: in no source" in read_notes(round_)
    written = b"".join(
        gzip.decompress(part.read_bytes()) for part in round_.root.glob("*.gz")
    ).decode()
    assert "first" not in written


async def test_a_problem_that_the_contest_has_not_is_refused(tmp_path: Path, bring: Any) -> None:
    problem = codecontests_row(cf_contest_id=900, cf_index="Z")
    path = datasets.write(tmp_path / "x.parquet", datasets.CODECONTESTS, [problem])
    with pytest.raises(PackageError, match="problem Z is not one of contest 900, which has A, B"):
        await bring(
            path, facts=ContestFacts(id=900), from_codeforces=True, connect=lambda *_: api()
        )


async def test_true_ratings_of_new_accounts_are_inferred() -> None:
    """Since contest 1360 the API shows newcomers at 0; the field has them at 1400."""
    rng = np.random.default_rng(1)
    size = 120
    true = rng.integers(900, 2200, size)
    stages = np.where(np.arange(size) < 6, np.arange(size), 6)
    true[0] = 1400
    shown = hidden_ratings.shown_ratings(true, stages)
    points = np.sort(rng.normal(true, 300))[::-1]
    order = rng.permutation(size)
    true, stages, shown = true[order], stages[order], shown[order]
    places = rating.places(points, np.zeros(size))
    deltas = hidden_ratings.shown_deltas(places, shown, stages)
    rows = [row(f"p{i}", i + 1, float(points[i])) for i in range(size)]
    changes = [
        change(f"p{i}", i + 1, int(shown[i]), int(shown[i] + deltas[i])) for i in range(size)
    ]
    later = {**STANDINGS, "contest": {**STANDINGS["contest"], "id": 2000}, "rows": rows}
    real = await fetch_contest(api(later, changes), 2000)
    assert [one.rating for one in real.people] == true.tolist()
    assert real.inferred == 6


async def test_attempts_are_paged_and_seen_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(codeforces_field, "PAGE", 2)
    party = STANDINGS["rows"][1]["party"]

    def attempt(number: int, second: int, **changes: Any) -> dict[str, Any]:
        return {
            "id": number,
            "contestId": 900,
            "creationTimeSeconds": 1,
            "relativeTimeSeconds": second,
            "problem": STANDINGS["problems"][0],
            "author": party,
            "programmingLanguage": "Python 3",
            "verdict": "WRONG_ANSWER",
            "testset": "TESTS",
            "passedTestCount": 3,
            "timeConsumedMillis": 1,
            "memoryConsumedBytes": 1,
            **changes,
        }

    practice = {**party, "participantType": "PRACTICE"}
    status = [
        attempt(9, 2_147_483_647, author=practice),
        attempt(5, 60),
        attempt(5, 60),  # came a second time, for a later one had moved the pages
        attempt(4, 20, verdict="OK"),
        attempt(3, 30),
    ]
    fake = api(status=status)
    attempts = await fetch_attempts(fake, 900, 7200)
    assert [one.id for one in attempts] == [4, 3, 5]
    assert [asked["from"] for asked in fake.asked] == [1, 3, 5]
    people = (await fetch_contest(api(), 900)).people
    packed = codeforces_field.attempts_csv(people, attempts)
    table = list(csv.reader(gzip.decompress(packed).decode().splitlines()))
    assert table[:2] == [
        ["order", "index", "second", "verdict", "passed_tests"],
        ["1", "A", "20", "OK", "3"],
    ]


async def test_our_own_site_serves_as_codeforces(tmp_path: Path, bring: Any, world: World) -> None:
    """A finished round on the site, asked over HTTP, gives its field, participants included."""
    await world.register("bot", 1500)
    await world.clock.advance(660)
    await world.judged("WA")
    await world.judged("AC")
    await world.clock.advance(DURATION_S)
    rows = [codecontests_row(cf_contest_id=ID, cf_points=0.0)]
    path = datasets.write(tmp_path / "x.parquet", datasets.CODECONTESTS, rows)

    def connect(base: str, cache: Path, say: Any) -> CodeforcesApi:
        return CodeforcesApi(base, cache, say, interval_s=0.0)

    round_ = await bring(
        path, from_codeforces=True, attempts=True, api=f"{world.url}/api", connect=connect
    )
    assert msgspec.structs.replace(round_.contest, relative_time_seconds=None) == Contest(
        id=ID,
        name="Small Round",
        type="ICPC",
        duration_seconds=DURATION_S,
        start_time_seconds=1_600_000_000,
    )
    assert [p.index for p in round_.listed] == ["A", "B"]
    assert round_.field.points.tolist() == [2.0, 1.0, 1.0, 1.0, 0.0]
    assert round_.field.ratings.tolist() == [1900, 1500, 1500, 1400, 1200]
    attempts = gzip.decompress((round_.root / "attempts.csv.gz").read_bytes()).decode()
    assert [line.split(",")[3] for line in attempts.splitlines()[1:]] == ["WRONG_ANSWER", "OK"]
