"""How fast rounds are rated: ``python tests/benchmarks/bench_rating.py``.

Everybody's rating change by FFT, beside the published procedure as plain O(n²) sums in numpy (one
participant at a time, a sum over everybody at each step of the bisection), in the same run: the
largest packaged round, 15 000 and 40 000 made-up people. The plain one runs whole on a part of a
round, where both must agree, and is timed on 40 participants and scaled elsewhere. Best of several.
"""

from __future__ import annotations

import math
import time
from collections.abc import Callable
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

import contest_sim
from contest_sim.field import read_standings
from contest_sim.hidden_ratings import SETTLED, infer_stages, shown_deltas, shown_ratings
from contest_sim.newcomers import deltas as two_pass_deltas
from contest_sim.performance import insert
from contest_sim.rating import deltas, places

Ints = NDArray[np.int64]

FIELD = Path(contest_sim.__file__).parent / "rounds/1342/field.csv.gz"
PART = 40  # participants of the plain computation that are timed
WHOLE = 1000  # participants that the plain computation rates completely
TARGETS_MS = {15_000: 20.0, 40_000: 40.0}


def milliseconds(action: Callable[[], object], repeats: int = 15) -> float:
    """The best of a few runs, after one to warm up."""
    action()
    best = float("inf")
    for _ in range(repeats):
        start = time.perf_counter()
        action()
        best = min(best, time.perf_counter() - start)
    return best * 1e3


def plain_raw_delta(number: int, place: int, ratings: Ints) -> int:
    """One participant's change before the corrections, by the published bisection."""
    others = np.delete(ratings, number)

    def seed(rating: int) -> float:
        return 1 + float(np.sum(1 / (1 + 10 ** ((rating - others) / 400))))

    wanted = math.sqrt(seed(int(ratings[number])) * place)
    left, right = 1, 8000
    while right - left > 1:
        middle = (left + right) // 2
        left, right = (middle, right) if seed(middle) >= wanted else (left, middle)
    return int((left - int(ratings[number])) / 2)


def plain_deltas(standing: Ints, ratings: Ints) -> Ints:
    """Everybody's change by O(n²) sums."""
    raw = np.array([plain_raw_delta(n, int(p), ratings) for n, p in enumerate(standing)])
    raw += int(-raw.sum() / len(raw)) - 1
    top = min(len(raw), 4 * round(math.sqrt(len(raw))))
    strongest = np.argsort(-ratings, kind="stable")[:top]
    corrected: Ints = raw + min(max(int(-raw[strongest].sum() / top), -10), 0)
    return corrected


def made_up(size: int) -> tuple[Ints, Ints]:
    """Places without ties and ratings that go with them, more or less."""
    rng = np.random.default_rng(size)
    ratings = rng.normal(1450, 400, size).astype(np.int64)
    order = np.argsort(-(ratings + rng.normal(0, 240, size)))
    return np.arange(1, size + 1), ratings[order]


def rate(name: str, standing: Ints, ratings: Ints) -> None:
    """One row: the FFT, and the plain computation scaled from a part."""
    fast = milliseconds(lambda: deltas(standing, ratings))
    people = np.linspace(0, len(ratings) - 1, PART, dtype=int)
    plain = milliseconds(
        lambda: [plain_raw_delta(int(n), int(standing[n]), ratings) for n in people], repeats=1
    )
    plain *= len(ratings) / PART
    target = TARGETS_MS.get(len(ratings))
    wanted = f", target {target:.0f} ms" if target else ""
    print(f"{name:24} {fast:8.1f} ms by FFT{wanted}")
    print(f"{'':24} {plain:8.0f} ms by O(n²) sums (scaled), {plain / fast:.0f} times as long")


def agree(standing: Ints, ratings: Ints) -> None:
    """Both computations whole, on every so many-th person of a round."""
    step = len(ratings) // WHOLE
    part, held = np.arange(1, len(ratings[::step]) + 1), ratings[::step]
    start = time.perf_counter()
    plain = plain_deltas(part, held)
    plain_ms = (time.perf_counter() - start) * 1e3
    same = int((plain == deltas(part, held)).sum())
    fast = milliseconds(lambda: deltas(part, held))
    print(f"{f'{len(held)} people, both whole':24} {fast:8.1f} ms by FFT")
    print(f"{'':24} {plain_ms:8.0f} ms by O(n²) sums; {same} of {len(held)} changes equal")


def main() -> None:
    """Print the figures."""
    field = read_standings(FIELD)
    standing = places(field.points, field.penalty)
    agree(standing, field.ratings)
    rate(f"{len(field)} people (1342)", standing, field.ratings)
    for size in TARGETS_MS:
        rate(f"{size} people, made up", *made_up(size))
    rng = np.random.default_rng(1)
    stage = np.where(rng.random(len(field)) < 0.2, rng.integers(0, 6, len(field)), SETTLED)
    shown = shown_ratings(field.ratings, stage)
    changes = shown_deltas(standing, shown, stage)
    actions: dict[str, Callable[[], object]] = {
        "places from totals": lambda: places(field.points, field.penalty),
        "two passes": lambda: two_pass_deltas(standing, field.ratings, stage == 0),
        "insert one participant": lambda: insert(
            field.points,
            field.penalty,
            field.ratings,
            new_points=3,
            new_penalty=100,
            new_rating=1400,
        ),
        "by sums, not FFT": lambda: deltas(standing, field.ratings, "sums"),
        "read the standings": lambda: read_standings(FIELD),
    }
    for name, action in actions.items():
        print(f"{name:24} {milliseconds(action, repeats=5):8.1f} ms")
    slow = milliseconds(lambda: infer_stages(standing, shown, changes), repeats=1)
    print(f"{'infer hidden ratings':24} {slow:8.1f} ms")


if __name__ == "__main__":
    main()
