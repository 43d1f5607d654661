"""Large inputs of "Binary String Reconstruction": ``gen.py MODE [INTEGER...]``.

The same arguments give the same input.
"""

import random
import sys
from itertools import product

COUNT = 1000
Counts = tuple[int, int, int]


def possible(zeros: int, mixed: int, ones: int) -> bool:
    """Whether a string has these counts."""
    return mixed > 0 or (zeros > 0) != (ones > 0)


def box(low: int, high: int) -> list[Counts]:
    """Every possible triple of a range, ends included."""
    values = range(low, high + 1)
    return [c for c in product(values, values, values) if possible(*c)]


def uniform(low: int, high: int, seed: int) -> list[Counts]:
    """Random possible triples of a range."""
    rng = random.Random(seed)
    found: list[Counts] = []
    while len(found) < COUNT:
        counts = (rng.randint(low, high), rng.randint(low, high), rng.randint(low, high))
        if possible(*counts):
            found.append(counts)
    return found


def corners() -> list[Counts]:
    """Every possible triple of values at the ends and in the middle of the range."""
    values = (0, 1, 2, 3, 50, 51, 98, 99, 100)
    return [c for c in product(values, values, values) if possible(*c)]


def unmixed(seed: int) -> list[Counts]:
    """Strings of zeros only and of ones only."""
    found = [(n, 0, 0) for n in range(1, 101)] + [(0, 0, n) for n in range(1, 101)]
    return random.Random(seed).choices(found, k=COUNT)


def same(zeros: int, mixed: int, ones: int) -> list[Counts]:
    """One triple over and over."""
    return [(zeros, mixed, ones)] * COUNT


def main() -> None:
    """Print the input that the arguments name."""
    modes = {f.__name__: f for f in (box, uniform, corners, unmixed, same)}
    mode, *arguments = sys.argv[1:]
    triples = modes[mode](*map(int, arguments))
    print(len(triples))
    for counts in triples:
        print(*counts)


main()
