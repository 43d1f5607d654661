"""Large inputs of "Alice, Bob and Candies": ``gen.py MODE [INTEGER...]``.

The same arguments give the same input.
"""

import random
import sys

TOTAL = 200_000
LARGEST = 1000
Rows = list[list[int]]


def uniform(n: int, high: int, seed: int) -> Rows:
    """As many rows of ``n`` random sizes up to ``high`` as the limits allow."""
    rng = random.Random(seed)
    return [[rng.randint(1, high) for _ in range(n)] for _ in range(min(5000, TOTAL // n))]


def equal(n: int, size: int) -> Rows:
    """As many rows of ``n`` equal sizes as the limits allow."""
    return [[size] * n for _ in range(min(5000, TOTAL // n))]


def ragged(seed: int) -> Rows:
    """Rows of random length and random largest size, up to the limit of the sum."""
    rng = random.Random(seed)
    rows: Rows = []
    while (room := TOTAL - sum(map(len, rows))) > 0:
        n = min(rng.randint(1, 1000), room)
        high = rng.choice((1, 2, 10, LARGEST))
        rows.append([rng.randint(1, high) for _ in range(n)])
    return rows


def one_large(at_end: int) -> Rows:
    """A thousand sizes, all 1 but the first (or the last): the next move is as long as can be."""
    row = [LARGEST] + [1] * 999
    return [row[::-1] if at_end else row for _ in range(200)]


def ramps(seed: int) -> Rows:
    """Sorted sizes, rising in one row and falling in the next."""
    rng = random.Random(seed)
    rows = [sorted(rng.choices(range(1, LARGEST + 1), k=1000)) for _ in range(200)]
    return [row[::-1] if i % 2 else row for i, row in enumerate(rows)]


def ties(seed: int) -> Rows:
    """Sizes of which many groups have equal sums: powers of two."""
    rng = random.Random(seed)
    return [[2 ** rng.randint(0, 3) for _ in range(1000)] for _ in range(200)]


def main() -> None:
    """Print the input that the arguments name."""
    modes = {f.__name__: f for f in (uniform, equal, ragged, one_large, ramps, ties)}
    mode, *arguments = sys.argv[1:]
    rows = modes[mode](*map(int, arguments))
    print(len(rows))
    for row in rows:
        print(len(row))
        print(*row)


main()
