"""What a person who watches a round sees: a page of the standings, our rows, problems, the clock.

One object per request holds everything that the page shows, so that what is shown together belongs
together. Handles are searched as everybody's text: a part of one, in any case.
"""

from __future__ import annotations

from typing import Literal

import msgspec

from contest_sim.arena import Arena
from contest_sim.clock import Clock
from contest_sim.course import Origin
from contest_sim.entities import Contest, RanklistRow
from contest_sim.standings import Standings

_OWN_LIMIT = 20
FieldKind = Literal["absent"] | Origin


class State(msgspec.Struct, rename="camel", frozen=True):
    """The clock and what moves with it; ``version`` changes when the standings may have.

    ``seconds_per_second`` is how fast contest time goes, 0 while it stands still.
    """

    phase: str
    second: float
    seconds_per_second: float
    version: int
    judging: int


class WatchedProblem(msgspec.Struct, rename="camel", frozen=True):
    """A problem, how many of those shown solved it, and whether it can be attempted here."""

    index: str
    name: str
    points: float | None
    packaged: bool
    solved: int


class Watched(msgspec.Struct, rename="camel", frozen=True):
    """``rows`` are those ``matched`` of ``total`` from ``first`` on; ``own`` our participants'.

    ``field`` says how it is known when the field's people solved what; before the start they are
    absent.
    """

    contest: Contest
    state: State
    problems: list[WatchedProblem]
    field: FieldKind
    total: int
    matched: int
    first: int
    rows: list[RanklistRow]
    own: list[RanklistRow]
    own_total: int


class Watch:
    """Looks at one arena."""

    def __init__(self, arena: Arena, clock: Clock) -> None:
        self._arena = arena
        self._clock = clock
        self._key: object = None
        self._version = 0

    def state(self) -> State:
        """The present moment."""
        key = self._arena.standings_key
        if key != self._key:
            self._key, self._version = key, self._version + 1
        return State(
            phase=self._arena.phase,
            second=round(self._clock.position(), 3),
            seconds_per_second=0.0 if self._clock.is_held else self._clock.speed,
            version=self._version,
            judging=self._arena.judging,
        )

    def page(self, first: int, count: int, search: str, around: str) -> Watched:
        """A page of the standings from row ``first`` (1-based) of those that match.

        With ``around`` it is the page on which that participant stands, if there is one.
        """
        standings, field = self._arena.standings(unofficial=True), self._arena.field()
        matched, search = len(standings), search.strip()
        if around:
            first = _page_of(standings, around, count) or first
        if search:
            found = _find(standings, search)
            rows = [standings.rows(at, 1)[0] for at in found[first - 1 :][:count]]
            matched = len(found)
        else:
            rows = standings.rows(first, count)
        own = self._arena.handles
        return Watched(
            contest=self._arena.contest(),
            state=self.state(),
            problems=self._problems(),
            field="absent" if field is None else field.origin,
            total=len(standings),
            matched=matched,
            first=first,
            rows=rows,
            own=standings.rows_of(own)[:_OWN_LIMIT],
            own_total=len(own),
        )

    def _problems(self) -> list[WatchedProblem]:
        solved = self._arena.solved_counts()
        return [
            WatchedProblem(
                index=problem.index,
                name=problem.name,
                points=problem.points,
                packaged=not self._arena.is_unpackaged(problem.index),
                solved=solved[problem.index],
            )
            for problem in self._arena.problems()
        ]


def _find(standings: Standings, text: str) -> list[int]:
    """The positions, from 1, of everybody whose handle contains ``text``."""
    wanted = text.lower()
    return [at for at, handle in enumerate(standings.handles(), 1) if wanted in handle.lower()]


def _page_of(standings: Standings, handle: str, count: int) -> int | None:
    """The first row, from 1, of the page that shows somebody."""
    at = next((at for at, found in enumerate(standings.handles()) if found == handle), None)
    return None if at is None else at - at % count + 1
