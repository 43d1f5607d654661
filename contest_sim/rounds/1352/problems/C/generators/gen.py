"""Large inputs of "K-th Not Divisible by n": ``gen.py MODE [INTEGER...]``.

The same arguments give the same input.
"""

import random
import sys

COUNT = 1000
MOST = 1_000_000_000
Pairs = list[tuple[int, int]]


def grid(n_to: int, k_to: int) -> Pairs:
    """Every pair with ``n`` from 2 and ``k`` from 1, ends included."""
    return [(n, k) for n in range(2, n_to + 1) for k in range(1, k_to + 1)]


def uniform(n_low: int, n_high: int, k_low: int, k_high: int, seed: int) -> Pairs:
    """Random pairs of two ranges."""
    rng = random.Random(seed)
    return [(rng.randint(n_low, n_high), rng.randint(k_low, k_high)) for _ in range(COUNT)]


def turns(n_high: int, seed: int) -> Pairs:
    """``k`` at a multiple of ``n - 1`` or next to it, where a multiple of ``n`` is skipped."""
    rng = random.Random(seed)
    pairs: Pairs = []
    while len(pairs) < COUNT:
        n = rng.randint(2, n_high)
        k = (n - 1) * rng.randint(1, MOST // (n - 1)) + rng.randint(-1, 1)
        if 1 <= k <= MOST:
            pairs.append((n, k))
    return pairs


def same(n: int, k: int) -> Pairs:
    """One pair over and over."""
    return [(n, k)] * COUNT


def main() -> None:
    """Print the input that the arguments name."""
    modes = {f.__name__: f for f in (grid, uniform, turns, same)}
    mode, *arguments = sys.argv[1:]
    pairs = modes[mode](*map(int, arguments))
    print(len(pairs))
    for n, k in pairs:
        print(n, k)


main()
