"""The real field of a contest that is over, from the Codeforces API.

``contest.standings`` has totals and cells, ``contest.ratingChanges`` says who was rated and with
what rating; ``contest.status``, on request, has every attempt with its time. Handles stay out of
the package: a person is a line. A person who was renamed between two answers is found by the rank;
one who cannot be found is left out, and a note counts them.
"""

from __future__ import annotations

import csv
import gzip
import io
import math
from collections.abc import Iterable, Sequence

import msgspec
import numpy as np

from contest_sim import hidden_ratings, newcomers, rating
from contest_sim.entities import Contest, Member, Party, Problem, RanklistRow
from contest_sim.errors import PackageError
from contest_sim.field import ghost_handle
from contest_sim.importers.codeforces_api import CodeforcesApi

PAGE = 10_000
"""Submissions of one call of ``contest.status``."""


class _Standings(msgspec.Struct):
    contest: Contest
    problems: tuple[Problem, ...]
    rows: tuple[RanklistRow, ...]


class _Change(msgspec.Struct, rename="camel"):
    handle: str
    rank: int
    old_rating: int
    new_rating: int


class _ProblemIndex(msgspec.Struct):
    index: str


class _Submission(msgspec.Struct, rename="camel"):
    id: int
    author: Party
    problem: _ProblemIndex
    relative_time_seconds: int
    verdict: str = ""
    passed_test_count: int = 0


class Person(msgspec.Struct, frozen=True):
    """A line of the field: true rating before the contest, and its change."""

    handle: str
    row: RanklistRow
    rating: int
    delta: int


class RealContest(msgspec.Struct, frozen=True):
    """A contest as the API tells it: its facts, all its problems, its rated people in order.

    Attributes:
        contest: Its facts.
        problems: All its problems in order.
        people: Whoever was rated, in standings order.
        left_out: How many have a rating change and are not in the standings.
        inferred: How many accounts were so new that their rating was shown too low.
    """

    contest: Contest
    problems: tuple[Problem, ...]
    people: tuple[Person, ...]
    left_out: int = 0
    inferred: int = 0

    def notes(self) -> tuple[str, ...]:
        """What readers of the field must know."""
        notes = []
        if self.left_out:
            notes.append(f"field: {self.left_out} rated people left out: not in the standings")
        if self.inferred:
            notes.append(
                f"field: {self.inferred} people had fewer than six rated contests; their true"
                " ratings are inferred from the rating changes"
            )
        return tuple(notes)


async def fetch_contest(api: CodeforcesApi, contest_id: int) -> RealContest:
    """Ask for a contest's standings and rating changes: two calls.

    Raises:
        PackageError: the contest is not over, or nobody was rated in it.
    """

    def over(standings: _Standings) -> None:
        if standings.contest.id != contest_id:
            raise PackageError(f"contest {contest_id}: got standings of {standings.contest.id}")
        if standings.contest.phase != "FINISHED":
            raise PackageError(
                f"contest {contest_id} is not over: its phase is {standings.contest.phase}"
            )

    def rated(changes: tuple[_Change, ...]) -> None:
        if not changes:
            raise PackageError(f"contest {contest_id}: no rating changes yet, so no field")

    asked = {"contestId": contest_id}
    standings = await api.get("contest.standings", _Standings, asked, over)
    changes = await api.get("contest.ratingChanges", tuple[_Change, ...], asked, rated)
    if any(not math.isfinite(row.points) for row in standings.rows):
        raise PackageError(f"contest {contest_id}: points that are no number in the standings")
    people = _people(standings.rows, changes)
    if not people:
        raise PackageError(f"contest {contest_id}: nobody who was rated is in the standings")
    real = RealContest(
        standings.contest, standings.problems, tuple(people), len(changes) - len(people)
    )
    return _with_true_ratings(real) if contest_id >= newcomers.FIRST_CONTEST else real


async def fetch_attempts(api: CodeforcesApi, contest_id: int, duration_s: int) -> list[_Submission]:
    """Every submission made in the contest, oldest first: a call for every 10 000 of all.

    Pages are newest first, so what comes in between two calls is seen twice and never missed.
    """
    seen: dict[int, _Submission] = {}
    first = 1
    while True:
        asked = {"contestId": contest_id, "from": first, "count": PAGE}
        page = await api.get("contest.status", tuple[_Submission, ...], asked)
        seen |= {one.id: one for one in page}
        if len(page) < PAGE:
            break
        first += PAGE
    made = (one for one in seen.values() if one.author.participant_type == "CONTESTANT")
    during = (one for one in made if 0 <= one.relative_time_seconds < duration_s)
    return sorted(during, key=lambda one: (one.relative_time_seconds, one.id))


def field_csv(people: Iterable[Person]) -> bytes:
    """The field as a round package has it; see ``docs/round-package.md``."""
    rows = (
        (order, _short(one.row.points), one.row.penalty, one.rating, one.delta)
        for order, one in enumerate(people, start=1)
    )
    return _csv(("order", "points", "penalty", "old_rating", "delta"), rows)


def attempts_csv(people: Sequence[Person], attempts: Iterable[_Submission]) -> bytes:
    """The attempts of the people of the field by their line, packed."""
    orders = {one.handle: order for order, one in enumerate(people, start=1)}
    rows = (
        (
            orders[attempt.author.members[0].handle],
            attempt.problem.index,
            attempt.relative_time_seconds,
            attempt.verdict,
            attempt.passed_test_count,
        )
        for attempt in attempts
        if len(attempt.author.members) == 1 and attempt.author.members[0].handle in orders
    )
    header = ("order", "index", "second", "verdict", "passed_tests")
    return gzip.compress(_csv(header, rows), mtime=0)


def rows_json(real: RealContest) -> bytes:
    """The standings rows of the field in the API's shape and the field's order, packed.

    People are called by their line as everywhere.
    """
    rows = [
        msgspec.structs.replace(
            one.row,
            party=Party(
                contest_id=real.contest.id,
                members=(Member(handle=ghost_handle(order)),),
                ghost=True,
            ),
        )
        for order, one in enumerate(real.people, start=1)
    ]
    return gzip.compress(msgspec.json.encode(rows), mtime=0)


def _people(rows: Sequence[RanklistRow], changes: Sequence[_Change]) -> list[Person]:
    """Whoever has a rating change, in standings order, with ratings as they are shown."""
    official = [
        row
        for row in rows
        if row.party.participant_type == "CONTESTANT" and len(row.party.members) == 1
    ]
    by_handle = {row.party.members[0].handle: row for row in official}
    by_rank = {row.rank: row for row in official}
    people = []
    for change in changes:
        row = by_handle.get(change.handle) or by_rank.get(change.rank)
        if row is not None:
            delta = change.new_rating - change.old_rating
            people.append(Person(change.handle, row, change.old_rating, delta))
    # Stable: among equals the order of the rating changes is Codeforces' own.
    return sorted(people, key=lambda one: (-one.row.points, one.row.penalty))


def _with_true_ratings(real: RealContest) -> RealContest:
    """The same with true ratings: what is shown of new accounts is lower."""
    people = real.people
    shown = np.array([one.rating for one in people], dtype=np.int64)
    after = shown + np.array([one.delta for one in people], dtype=np.int64)
    places = rating.places([one.row.points for one in people], [one.row.penalty for one in people])
    stages = hidden_ratings.infer_stages(places, shown, after - shown)
    true = hidden_ratings.true_ratings(shown, stages)
    deltas = hidden_ratings.true_ratings(after, stages + 1) - true
    return msgspec.structs.replace(
        real,
        people=tuple(
            msgspec.structs.replace(one, rating=int(old), delta=int(delta))
            for one, old, delta in zip(people, true, deltas, strict=True)
        ),
        inferred=int((true != shown).sum()),
    )


def _csv(header: Sequence[str], rows: Iterable[Sequence[object]]) -> bytes:
    text = io.StringIO(newline="")
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(header)
    writer.writerows(rows)
    return text.getvalue().encode()


def _short(points: float) -> str:
    return str(int(points)) if points == int(points) else repr(points)
