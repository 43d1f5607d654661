"""Standings: our participants among the real field, and everybody's rating change.

Ranks are 1-based and shared by equal rows; within a tie the field stands before our participants,
who stand in order of registration. Whoever takes part out of competition has the rank that the row
would have, moves nobody else's and is not rated. Rows exist only where asked for: a field of 15 000
people is arrays, not objects. The field is the final one, or a snapshot of any second
(:class:`contest_sim.field_replay.FieldSnapshot`).
"""

from __future__ import annotations

import itertools
from collections.abc import Iterable, Sequence

import msgspec
import numpy as np
from numpy.typing import NDArray

from contest_sim import newcomers, rating
from contest_sim.entities import (
    Contest,
    Member,
    Party,
    ProblemResult,
    RanklistRow,
    RatingChange,
    participant_type,
)
from contest_sim.field import Field, ghost_handle, ghost_order
from contest_sim.field_replay import FieldSnapshot
from contest_sim.hidden_ratings import SETTLED


class Entry(msgspec.Struct, frozen=True):
    """One of our participants: rating before the round, and totals with their cells.

    ``contests`` are rated ones before the round; ``official`` is false out of competition.
    """

    handle: str
    rating: int
    points: float
    penalty: int
    results: tuple[ProblemResult, ...] = ()
    contests: int = SETTLED
    official: bool = True


class Standings:
    """Who stands where: ``entries`` among ``field``, or alone where the field is not shown."""

    def __init__(
        self, contest: Contest, entries: Sequence[Entry], field: Field | FieldSnapshot | None
    ) -> None:
        self._contest = contest
        self._field = field
        self._entries = entries
        self._num_ghosts = 0 if field is None else len(field)
        self._ours = {entry.handle: self._num_ghosts + n for n, entry in enumerate(entries)}
        none = np.zeros(0)
        points, penalty, ratings = (
            (none, none, none) if field is None else (field.points, field.penalty, field.ratings)
        )
        self._points = np.append(points, [entry.points for entry in entries])
        self._penalty = np.append(penalty, [entry.penalty for entry in entries]).astype(np.int64)
        self._ratings = np.append(ratings, [entry.rating for entry in entries]).astype(np.int64)
        # Stable, so that the field comes first among equals and keeps its own order.
        self._order = np.lexsort((self._penalty, -self._points))
        official = np.ones(self._num_ghosts, dtype=np.bool_)
        self._official = np.append(official, [entry.official for entry in entries]).astype(np.bool_)
        self._ranks = _ranks(
            self._points[self._order], self._penalty[self._order], self._official[self._order]
        )

    def __len__(self) -> int:
        return len(self._order)

    def rows(self, first: int = 1, count: int | None = None) -> list[RanklistRow]:
        """The rows from the ``first`` (1-based) on, at most ``count`` of them."""
        stop = len(self) if count is None else min(first - 1 + count, len(self))
        return self._rows_at(np.arange(first - 1, max(stop, first - 1)))

    def rows_of(self, handles: Iterable[str]) -> list[RanklistRow]:
        """The rows of these people, in standings order; unknown handles are left out."""
        found = map(self._person, handles)
        people = np.array([person for person in found if person is not None], dtype=np.int64)
        positions = np.flatnonzero(np.isin(self._order, people))
        return self._rows_at(positions)

    def handles(self) -> list[str]:
        """Everybody's handle, in standings order."""
        return [self._handle(int(person)) for person in self._order]

    def rating_changes(self) -> list[RatingChange]:
        """The change of all who compete, ours among the field; standings order."""
        competing = self._official[self._order]
        order, ranks = self._order[competing], self._ranks[competing]
        places = rating.places(self._points[order], self._penalty[order])
        changes = newcomers.round_deltas(
            self._contest.id, places, self._ratings[order], self._first_timers(order)
        )
        updated = (self._contest.start_time_seconds or 0) + self._contest.duration_seconds
        return [
            RatingChange(
                contest_id=self._contest.id,
                contest_name=self._contest.name,
                handle=self._handle(int(person)),
                rank=int(rank),
                rating_update_time_seconds=updated,
                old_rating=int(old),
                new_rating=int(old + change),
            )
            for person, rank, old, change in zip(
                order, ranks, self._ratings[order], changes, strict=True
            )
        ]

    def _first_timers(self, order: NDArray[np.int64]) -> NDArray[np.bool_] | None:
        """Who of these people is rated apart; None where the field does not say who is new."""
        contests = None if self._field is None else self._field.contests
        if contests is None:
            return None
        ours = [entry.contests == 0 for entry in self._entries]
        return np.append(contests == 0, ours).astype(np.bool_)[order]

    def _rows_at(self, positions: NDArray[np.int64]) -> list[RanklistRow]:
        people = self._order[positions]
        columns = people, self._ranks[positions], self._points[people], self._penalty[people]
        values = zip(*(column.tolist() for column in columns), strict=True)
        return list(itertools.starmap(self._row, values))

    def _row(self, person: int, rank: int, points: float, penalty: int) -> RanklistRow:
        ghost = person < self._num_ghosts
        field = self._field if ghost else None
        results = self._entries[person - self._num_ghosts].results if field is None else ()
        hacks = (0, 0) if field is None else field.hacks(person)
        party = Party(
            contest_id=self._contest.id,
            members=(Member(handle=self._handle(person)),),
            participant_type=participant_type(official=bool(self._official[person])),
            ghost=ghost,
            start_time_seconds=self._contest.start_time_seconds,
        )
        return RanklistRow(
            party=party,
            rank=rank,
            points=points,
            penalty=penalty,
            successful_hack_count=hacks[0],
            unsuccessful_hack_count=hacks[1],
            problem_results=results if field is None else field.cells(person),
        )

    def _person(self, handle: str) -> int | None:
        order = ghost_order(handle)
        if order is None:
            return self._ours.get(handle)
        return order - 1 if 1 <= order <= self._num_ghosts else None

    def _handle(self, person: int) -> str:
        if person < self._num_ghosts:
            return ghost_handle(person + 1)
        return self._entries[person - self._num_ghosts].handle


def _ranks(
    points: NDArray[np.float64], penalty: NDArray[np.int64], official: NDArray[np.bool_]
) -> NDArray[np.int64]:
    """The rank of each row in standings order: one more than the official rows above its tie."""
    new = (points[1:] != points[:-1]) | (penalty[1:] != penalty[:-1])
    starts = np.append(np.ones(min(len(points), 1), dtype=np.bool_), new)
    above: NDArray[np.int64] = np.cumsum(official) - official
    return np.asarray(above[starts][np.cumsum(starts) - 1] + 1)
