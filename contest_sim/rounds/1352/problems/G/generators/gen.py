"""Large inputs of "Special Permutation": ``gen.py MODE [INTEGER...]``.

The same arguments give the same input.
"""

import random
import sys

COUNT = 100


def span(low: int, high: int) -> list[int]:
    """Every number of a range, ends included."""
    return list(range(low, high + 1))


def uniform(low: int, high: int, seed: int) -> list[int]:
    """Random numbers of a range."""
    rng = random.Random(seed)
    return [rng.randint(low, high) for _ in range(COUNT)]


def same(n: int) -> list[int]:
    """One number over and over."""
    return [n] * COUNT


def main() -> None:
    """Print the input that the arguments name."""
    modes = {f.__name__: f for f in (span, uniform, same)}
    mode, *arguments = sys.argv[1:]
    numbers = modes[mode](*map(int, arguments))
    print(len(numbers), *numbers, sep="\n")


main()
