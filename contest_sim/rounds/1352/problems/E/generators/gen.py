"""Large inputs of "Special Elements": ``gen.py MODE [INTEGER...]``.

The same arguments give the same input.
"""

import random
import sys

TOTAL = 8000
Arrays = list[list[int]]


def uniform(n: int, high: int, seed: int) -> Arrays:
    """As many arrays of ``n`` random elements up to ``high`` as the limits allow."""
    rng = random.Random(seed)
    return [[rng.randint(1, high) for _ in range(n)] for _ in range(min(1000, TOTAL // n))]


def equal(value: int) -> Arrays:
    """The longest array of one value."""
    return [[value] * TOTAL]


def ones_then(value: int, ones: int) -> Arrays:
    """Many ones, then a value: the ones alone reach every sum up to their number."""
    return [[1] * ones + [value] * (TOTAL - ones)]


def comb(step: int, high: int, seed: int) -> Arrays:
    """Ones with a random large element at every ``step``-th place."""
    rng = random.Random(seed)
    return [[1 if i % step else rng.randint(high // 2, high) for i in range(TOTAL)]]


def ramp(falling: int) -> Arrays:
    """The numbers from 1 to the limit, rising or falling."""
    row = list(range(1, TOTAL + 1))
    return [row[::-1] if falling else row]


def permutation(seed: int) -> Arrays:
    """The numbers from 1 to the limit in random order."""
    return [random.Random(seed).sample(range(1, TOTAL + 1), TOTAL)]


def ragged(seed: int) -> Arrays:
    """Arrays of random length, up to the limit of the sum."""
    rng = random.Random(seed)
    arrays: Arrays = []
    while (room := TOTAL - sum(map(len, arrays))) > 0:
        n = min(rng.choice((1, 2, 5, 30, 400)), room)
        arrays.append([rng.randint(1, rng.randint(1, n)) for _ in range(n)])
    return arrays[:1000]


def main() -> None:
    """Print the input that the arguments name."""
    modes = {f.__name__: f for f in (uniform, equal, ones_then, comb, ramp, permutation, ragged)}
    mode, *arguments = sys.argv[1:]
    arrays = modes[mode](*map(int, arguments))
    print(len(arrays))
    for array in arrays:
        print(len(array))
        print(*array)


main()
