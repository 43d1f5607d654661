"""Large inputs of "Orac and LCM": ``gen.py MODE [INTEGER...]``.

The same arguments give the same input.
"""

import math
import random
import sys

LENGTH = 100_000
MOST = 200_000


def uniform(n: int, high: int, seed: int) -> list[int]:
    """Random elements."""
    rng = random.Random(seed)
    return rng.choices(range(1, high + 1), k=n)


def equal(n: int, value: int) -> list[int]:
    """One value ``n`` times."""
    return [value] * n


def multiples(n: int, base: int, strangers: int, seed: int) -> list[int]:
    """Random multiples of ``base``, except for some elements prime to it."""
    rng = random.Random(seed)
    row = rng.choices(range(base, MOST + 1, base), k=n)
    others = [x for x in range(1, MOST + 1) if math.gcd(x, base) == 1]
    for i in rng.sample(range(n), strangers):
        row[i] = rng.choice(others)
    return row


def powers(prime: int, rare: int, seed: int) -> list[int]:
    """High powers of a prime, two of them low: ``prime ** 1`` and ``prime ** rare``."""
    rng = random.Random(seed)
    highest = max(e for e in range(1, 18) if prime**e <= MOST)
    high = [prime**e for e in range(max(1, highest - 2), highest + 1)]
    row = rng.choices(high, k=LENGTH)
    first, second = rng.sample(range(LENGTH), 2)
    row[first], row[second] = prime, prime**rare
    return row


def neighbours(base: int, seed: int) -> list[int]:
    """Every second element is a multiple of ``base`` and the others are not: neighbours mislead."""
    rng = random.Random(seed)
    row = rng.choices(range(base, MOST + 1, base), k=LENGTH)
    row[1::2] = rng.choices(range(1, MOST + 1, base), k=LENGTH // 2)
    return row


def range_of(low: int) -> list[int]:
    """Consecutive numbers from ``low``."""
    return list(range(low, min(low + LENGTH, MOST + 1)))


def main() -> None:
    """Print the input that the arguments name."""
    modes = {f.__name__: f for f in (uniform, equal, multiples, powers, neighbours, range_of)}
    mode, *arguments = sys.argv[1:]
    row = modes[mode](*map(int, arguments))
    print(len(row))
    print(" ".join(map(str, row)))


main()
