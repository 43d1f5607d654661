"""What a person who watches a round sees: a page of the standings, our rows, problems, the clock.

One object per request holds everything that the page shows, so that what is shown together belongs
together. Handles are searched as everybody's text: a part of one, in any case.
"""

from __future__ import annotations

from typing import Literal

import msgspec

from contest_sim.arena import Arena
from contest_sim.clock import Clock
from contest_sim.entities import Contest, RanklistRow
from contest_sim.standings import Standings

_OWN_LIMIT = 20
FieldKind = Literal["hidden", "final"]


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

    ``own_at`` are the positions of ``own`` among all rows, from 1: ranks are shared, these are not.
    ``field`` says which people of the real field are among them.
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
    own_at: list[int]
    own_total: int


class _Seen(msgspec.Struct, eq=False):
    """Standings with what searches need; ``own_at`` are our participants' positions from 1."""

    key: object
    version: int
    standings: Standings
    handles: list[str]
    own_at: list[int]

    def find(self, text: str) -> list[int]:
        """The positions, from 1, of everybody whose handle contains ``text``."""
        wanted = text.lower()
        return [at for at, handle in enumerate(self.handles, 1) if wanted in handle.lower()]


class Watch:
    """Looks at one arena."""

    def __init__(self, arena: Arena, clock: Clock) -> None:
        self._arena = arena
        self._clock = clock
        self._last: _Seen | None = None

    def state(self) -> State:
        """The present moment."""
        return State(
            phase=self._arena.phase,
            second=round(self._clock.position(), 3),
            seconds_per_second=0.0 if self._clock.is_held else self._clock.speed,
            version=self._seen().version,
            judging=self._arena.judging,
        )

    def page(self, first: int, count: int, search: str) -> Watched:
        """A page of the standings from row ``first`` (1-based) of those that match."""
        seen = self._seen()
        standings = seen.standings
        search = search.strip()
        if search:
            found = seen.find(search)
            rows = [standings.rows(at, 1)[0] for at in found[first - 1 :][:count]]
            matched = len(found)
        else:
            rows, matched = standings.rows(first, count), len(standings)
        return Watched(
            contest=self._arena.contest(),
            state=self.state(),
            problems=self._problems(),
            field="final" if self._arena.phase == "FINISHED" else "hidden",
            total=len(standings),
            matched=matched,
            first=first,
            rows=rows,
            own=[standings.rows(at, 1)[0] for at in seen.own_at[:_OWN_LIMIT]],
            own_at=seen.own_at[:_OWN_LIMIT],
            own_total=len(seen.own_at),
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

    def _seen(self) -> _Seen:
        key = self._arena.standings_key
        if self._last is None or self._last.key != key:
            standings = self._arena.standings()
            handles, own = standings.handles(), set(self._arena.handles)
            own_at = [at for at, handle in enumerate(handles, 1) if handle in own]
            version = 1 if self._last is None else self._last.version + 1
            self._last = _Seen(key, version, standings, handles, own_at)
        return self._last
