"""Remembered cells are the cells: at every second, in any order of seconds."""

from __future__ import annotations

import random

from contest_sim.field_replay import FieldReplay
from contest_sim.kept_cells import KeptReplay
from contest_sim.package import open_round
from contest_sim.settings import ContestSimSettings


def test_remembered_cells_are_those_of_the_second() -> None:
    round_ = open_round("1352", ContestSimSettings())
    duration = round_.contest.duration_seconds
    plain = FieldReplay(round_.contest, round_.listed, round_.field)
    kept = KeptReplay(plain, duration)
    rng = random.Random(1)
    people = rng.sample(range(len(round_.field)), 40)
    events = sorted({int(s) for p in people for s in plain.course.seconds[p] if s >= 0})
    seconds = [*events, *(s - 1 for s in events), 0, duration - 1, duration, duration + 9]
    for order in (sorted(seconds), rng.sample(seconds, len(seconds))):
        for second in order:
            one, other = plain.at(second), kept.at(second)
            assert [other.cells(p) for p in people] == [one.cells(p) for p in people], second
