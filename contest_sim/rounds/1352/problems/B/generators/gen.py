"""Large inputs of "Same Parity Summands": ``gen.py MODE [INTEGER...]``.

The same arguments give the same input.
"""

import random
import sys

COUNT = 1000
MOST = 1_000_000_000
Pairs = list[tuple[int, int]]


def grid(n_from: int, n_to: int, k_from: int, k_to: int) -> Pairs:
    """Every pair of two ranges, ends included."""
    return [(n, k) for n in range(n_from, n_to + 1) for k in range(k_from, k_to + 1)]


def uniform(n_low: int, n_high: int, k_low: int, k_high: int, seed: int) -> Pairs:
    """Random pairs of two ranges."""
    rng = random.Random(seed)
    return [(rng.randint(n_low, n_high), rng.randint(k_low, k_high)) for _ in range(COUNT)]


def edges(seed: int) -> Pairs:
    """``n`` next to ``k`` and to ``2k``, where the answer turns."""
    rng = random.Random(seed)
    pairs = [
        (k * factor + shift, k)
        for k in range(1, 101)
        for factor in (1, 2)
        for shift in (-2, -1, 0, 1, 2)
        if k * factor + shift > 0
    ]
    return rng.sample(pairs, min(COUNT, len(pairs)))


def odd_from_even(seed: int) -> Pairs:
    """Huge odd ``n`` with even ``k``: never possible."""
    rng = random.Random(seed)
    return [(MOST - rng.randrange(1, 1000, 2), rng.randrange(2, 101, 2)) for _ in range(COUNT)]


def same(n: int, k: int) -> Pairs:
    """One pair over and over."""
    return [(n, k)] * COUNT


def main() -> None:
    """Print the input that the arguments name."""
    modes = {f.__name__: f for f in (grid, uniform, edges, odd_from_even, same)}
    mode, *arguments = sys.argv[1:]
    pairs = modes[mode](*map(int, arguments))
    print(len(pairs))
    for n, k in pairs:
        print(n, k)


main()
