"""Large inputs of "Multiple Testcases": ``gen.py MODE [INTEGER...]``.

The same arguments give the same input.
"""

import random
import sys

MOST = 200_000
Input = tuple[list[int], list[int]]  # sizes, limits


def falling(k: int, high: int, rng: random.Random) -> list[int]:
    """Random limits up to ``high``."""
    return sorted(rng.choices(range(1, high + 1), k=k), reverse=True)


def uniform(n: int, k: int, high: int, seed: int) -> Input:
    """Random sizes and random limits."""
    rng = random.Random(seed)
    return rng.choices(range(1, k + 1), k=n), falling(k, high, rng)


def equal(n: int, k: int, size: int, limit: int) -> Input:
    """All sizes equal, all limits equal."""
    return [size] * n, [limit] * k


def last_binds(size: int) -> Input:
    """Only the limit of the largest size binds: every other one is as high as can be."""
    return [size] * MOST, [MOST] * (MOST - 1) + [1]


def first_binds(seed: int) -> Input:
    """Small sizes but for a few, and limits of one: only the number of arrays counts."""
    rng = random.Random(seed)
    return rng.choices((1, 1, 1, 2, MOST), k=MOST), [1] * MOST


def distinct(limit: int, seed: int) -> Input:
    """Every size once, in random order; all limits equal."""
    return random.Random(seed).sample(range(1, MOST + 1), MOST), [limit] * MOST


def harmonic(seed: int) -> Input:
    """Random sizes and limits n / i: groups of very different shapes fit."""
    rng = random.Random(seed)
    return rng.choices(range(1, MOST + 1), k=MOST), [MOST // i for i in range(1, MOST + 1)]


def tight(groups: int, seed: int) -> Input:
    """Limits that ``groups`` groups just keep at every size: one group less breaks them all."""
    rng = random.Random(seed)
    sizes = rng.choices(range(1, 1000), k=MOST)
    larger, limits = 0, []
    having = [0] * 1000
    for size in sizes:
        having[size] += 1
    for size in range(999, 0, -1):
        larger += having[size]
        limits.append(max(1, -(-larger // groups)))
    return sizes, limits[::-1]


def main() -> None:
    """Print the input that the arguments name."""
    modes = {
        f.__name__: f for f in (uniform, equal, last_binds, first_binds, distinct, harmonic, tight)
    }
    mode, *arguments = sys.argv[1:]
    sizes, limits = modes[mode](*map(int, arguments))
    print(len(sizes), len(limits))
    print(*sizes)
    print(*limits)


main()
