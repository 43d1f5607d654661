"""How fast standings follow a round: ``python tests/benchmarks/bench_standings.py``.

One update is what a new second or a new verdict costs: the field at that second, ten participants
of ours placed among it, their rows and a page of fifty. Fields of 15 000 and of 40 000 people,
drawn from a packaged round, at the worst of three moments: a third of the round, two thirds, and
the last minute. Also: place one score only, make the rows of everybody, and prepare the replay
(reconstruct the course from totals), once per round. Best of several runs.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

import msgspec
import numpy as np

import contest_sim
from contest_sim.entities import Contest, Problem
from contest_sim.field import Field, read_standings
from contest_sim.field_replay import FieldReplay
from contest_sim.standings import Entry, Standings

ROUNDS = Path(contest_sim.__file__).parent / "rounds"
LIMITS_MS = {15_000: 5.0, 40_000: 15.0}  # what one update may take


class Manifest(msgspec.Struct):
    """What is needed of contest.json."""

    contest: Contest
    problems: tuple[Problem, ...]


def seconds(action: Callable[[], object], repeats: int = 15) -> float:
    """The best of a few runs, after one to warm up."""
    action()
    best = float("inf")
    for _ in range(repeats):
        start = time.perf_counter()
        action()
        best = min(best, time.perf_counter() - start)
    return best


def field_of(name: str, size: int) -> tuple[Manifest, Field]:
    """A packaged round with ``size`` people, drawn with repetition from its own."""
    manifest = msgspec.json.decode((ROUNDS / name / "contest.json").read_bytes(), type=Manifest)
    field = read_standings(ROUNDS / name / "field.csv.gz")
    chosen = np.sort(np.random.default_rng(1).integers(0, len(field), size))
    return manifest, Field(field.points[chosen], field.penalty[chosen], field.ratings[chosen])


def entries(manifest: Manifest) -> list[Entry]:
    """Ten participants of ours, some way up."""
    number = len(manifest.problems)
    if manifest.contest.type == "ICPC":
        return [Entry(f"bot{n}", 1400, n % (number + 1), 40 * n) for n in range(10)]
    return [Entry(f"bot{n}", 1400, 400.0 * n, 0) for n in range(10)]


def update(manifest: Manifest, replay: FieldReplay, ours: list[Entry], second: int) -> None:
    """One update."""
    standings = Standings(manifest.contest, ours, replay.at(second))
    standings.rows_of([entry.handle for entry in ours])
    standings.rows(101, 50)


def figures() -> Iterator[str]:
    """One line for each round and size."""
    for name in ("1352", "1350", "1326"):
        for size, limit in LIMITS_MS.items():
            manifest, field = field_of(name, size)
            contest = manifest.contest
            start = time.perf_counter()
            replay = FieldReplay(contest, manifest.problems, field)
            prepared = time.perf_counter() - start
            ours, duration = entries(manifest), contest.duration_seconds
            took = 1e3 * max(
                seconds(partial(update, manifest, replay, ours, moment))
                for moment in (duration // 3, duration * 2 // 3, duration - 60)
            )
            snapshot = replay.at(duration - 60)
            place = 1e6 * seconds(partial(snapshot.place, 2, 60))
            table = Standings(contest, ours, snapshot)
            everybody = 1e3 * seconds(table.rows, repeats=2)
            yield (
                f"{name}  {size:6} people  update {took:6.2f} ms (at most {limit:4.0f})"
                f"   place {place:4.0f} us   all rows {everybody:4.0f} ms"
                f"   prepare {prepared:5.2f} s"
            )


def main() -> None:
    """Print the figures."""
    for line in figures():
        print(line)


if __name__ == "__main__":
    main()
