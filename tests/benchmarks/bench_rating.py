"""How fast a round is rated: ``python tests/benchmarks/bench_rating.py``.

Everybody's rating change in the packaged round of 13 965 people by FFT, beside the same arithmetic
as plain sums over all pairs (numpy, one participant at a time, timed on a part and scaled), and
reading the standings file. Best of several runs.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

import contest_sim
from contest_sim.field import read_standings
from contest_sim.performance import insert
from contest_sim.rating import deltas, places

FIELD = Path(contest_sim.__file__).parent / "rounds/1352/field.csv.gz"
PART = 40  # participants of the plain computation that are timed


def seconds(action: Callable[[], object], repeats: int = 7) -> float:
    """The best of a few runs, after one to warm up."""
    action()
    best = float("inf")
    for _ in range(repeats):
        start = time.perf_counter()
        action()
        best = min(best, time.perf_counter() - start)
    return best


def plain_need(number: int, place: int, ratings: NDArray[np.int64]) -> int:
    """One participant's need by the published bisection: a sum over everybody at each step."""
    others = np.delete(ratings, number)

    def seed(rating: int) -> float:
        return 1 + float(np.sum(1 / (1 + 10 ** ((rating - others) / 400))))

    wanted = (seed(int(ratings[number])) * place) ** 0.5
    left, right = 1, 8000
    while right - left > 1:
        middle = (left + right) // 2
        left, right = (middle, right) if seed(middle) >= wanted else (left, middle)
    return left


def main() -> None:
    """Print the figures."""
    field = read_standings(FIELD)
    standing = places(field.points, field.penalty)
    people = np.linspace(0, len(field) - 1, PART, dtype=int)
    fast = seconds(lambda: deltas(places(field.points, field.penalty), field.ratings))
    plain = seconds(
        lambda: [plain_need(int(n), int(standing[n]), field.ratings) for n in people], repeats=1
    )
    plain *= len(field) / PART
    one = seconds(
        lambda: insert(
            field.points,
            field.penalty,
            field.ratings,
            new_points=3,
            new_penalty=100,
            new_rating=1400,
        )
    )
    print(f"participants            {len(field)}")
    print(f"all changes, FFT        {fast * 1e3:8.1f} ms")
    print(f"all changes, all pairs  {plain * 1e3:8.0f} ms   {plain / fast:.0f} times as long")
    print(f"insert one participant  {one * 1e3:8.1f} ms")
    print(f"read the standings      {seconds(lambda: read_standings(FIELD)) * 1e3:8.1f} ms")


if __name__ == "__main__":
    main()
