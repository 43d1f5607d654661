"""The field at any second, remembering people's cells from one second to the next.

A person's cells change a few times in a round and are shown in every answer: under load, making
them anew would be most of what the site does. Invariant: what is remembered is what
:meth:`contest_sim.field_replay.FieldSnapshot.cells` would give.
"""

from __future__ import annotations

import sys
from typing import NamedTuple

from contest_sim.entities import ProblemResult
from contest_sim.field_replay import FieldReplay, FieldSnapshot


class _Kept(NamedTuple):
    """Cells that hold from second ``since`` until before ``until``."""

    since: int
    until: int
    cells: tuple[ProblemResult, ...]


class KeptSnapshot(FieldSnapshot, frozen=True, eq=False, kw_only=True):
    """A snapshot that looks into ``kept``, by person, before it makes cells."""

    duration: int
    kept: dict[int, _Kept]

    def cells(self, person: int) -> tuple[ProblemResult, ...]:
        """One person's problems, as they stand."""
        kept = self.kept.get(person)
        if kept is None or not kept.since <= self.second < kept.until:
            kept = _Kept(self.second, self._until(person), super().cells(person))
            self.kept[person] = kept
        return kept.cells

    def _until(self, person: int) -> int:
        if self.final:
            return sys.maxsize
        later = (second for second in self.course.changes(person) if second > self.second)
        return min((self.duration, *later))


class KeptReplay:
    """Like :class:`FieldReplay`, with the cells of all its snapshots remembered in one place."""

    def __init__(self, replay: FieldReplay, duration: int) -> None:
        self._replay = replay
        self._duration = duration
        self._kept: dict[int, _Kept] = {}

    def at(self, second: int) -> KeptSnapshot:
        """The field at a contest second."""
        snapshot = self._replay.at(second)
        values = {name: getattr(snapshot, name) for name in FieldSnapshot.__struct_fields__}
        return KeptSnapshot(**values, duration=self._duration, kept=self._kept)
