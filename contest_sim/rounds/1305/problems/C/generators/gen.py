"""Large inputs of "Kuroni and Impossible Calculation": ``gen.py MODULUS MODE INTEGER...``.

The same arguments give the same input.
"""

import random
import sys

MOST = 1_000_000_000


def uniform(n: int, low: int, high: int, seed: int) -> list[int]:
    """Random numbers of a range."""
    rng = random.Random(seed)
    return [rng.randint(low, high) for _ in range(n)]


def distinct(n: int, m: int, seed: int) -> list[int]:
    """Random numbers of which no two leave the same remainder modulo ``m``."""
    rng = random.Random(seed)
    return [r + m * rng.randrange((MOST - r) // m + 1) for r in rng.sample(range(m), n)]


def one_pair(n: int, m: int, seed: int) -> list[int]:
    """As ``distinct``, but the remainders of the first number and the last are equal."""
    numbers = distinct(n - 1, m, seed)
    first = numbers[0]
    return [*numbers, first + m if first + m <= MOST else first - m]


def falling(n: int, m: int, seed: int) -> list[int]:
    """As ``distinct``, in decreasing order."""
    return sorted(distinct(n, m, seed), reverse=True)


def steps(n: int, start: int, step: int) -> list[int]:
    """Equally spaced numbers."""
    return [start + i * step for i in range(n)]


def same(n: int, value: int) -> list[int]:
    """One number over and over."""
    return [value] * n


def main() -> None:
    """Print the input that the arguments name."""
    modes = {f.__name__: f for f in (uniform, distinct, one_pair, falling, steps, same)}
    m, mode, *arguments = sys.argv[1:]
    numbers = modes[mode](*map(int, arguments))
    print(len(numbers), m)
    print(*numbers)


main()
