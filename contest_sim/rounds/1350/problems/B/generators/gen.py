"""Large inputs of "Orac and Models": ``gen.py MODE [INTEGER...]``.

The same arguments give the same input.
"""

import random
import sys

TOTAL = 100_000
MOST = 1_000_000_000
Rows = list[list[int]]


def uniform(n: int, high: int, seed: int) -> Rows:
    """As many rows of ``n`` random sizes as the limits allow."""
    rng = random.Random(seed)
    return [rng.choices(range(1, high + 1), k=n) for _ in range(min(100, TOTAL // n))]


def equal(size: int) -> Rows:
    """The longest row of one size."""
    return [[size] * TOTAL]


def ramp(n: int, falling: int) -> Rows:
    """Rows of the numbers up to ``n``, rising or falling."""
    row = list(range(1, n + 1))
    return [row[::-1] if falling else row] * min(100, TOTAL // n)


def permutation(seed: int) -> Rows:
    """The largest sizes in random order."""
    return [random.Random(seed).sample(range(MOST - TOTAL + 1, MOST + 1), TOTAL)]


def powers(first: int, factor: int, seed: int) -> Rows:
    """Small random sizes, but rising large ones at ``first``, ``first * factor`` and so on."""
    rng = random.Random(seed)
    row = rng.choices((1, 2), k=TOTAL)
    at, size = first, 1000
    while at <= TOTAL:
        row[at - 1] = size
        at, size = at * factor, size + 1
    return [row]


def prime_factors(seed: int) -> Rows:
    """Sizes that are about the number of prime factors of the item's number."""
    rng = random.Random(seed)
    factors = [0] * (TOTAL + 1)
    for i in range(2, TOTAL + 1):
        if factors[i] == 0:
            power = i
            while power <= TOTAL:
                for j in range(power, TOTAL + 1, power):
                    factors[j] += 1
                power *= i
    noise = rng.choices((-1, 0, 1), k=TOTAL)
    return [[1 + max(0, x + y) for x, y in zip(factors[1:], noise, strict=True)]]


def ragged(high: int, seed: int) -> Rows:
    """Rows of random length, up to both limits."""
    rng = random.Random(seed)
    rows: Rows = []
    while len(rows) < 100 and (room := TOTAL - sum(map(len, rows))) > 0:
        n = min(rng.choice((1, 2, 10, 100, 1000, 5000)), room)
        rows.append(rng.choices(range(1, high + 1), k=n))
    return rows


def main() -> None:
    """Print the input that the arguments name."""
    functions = (uniform, equal, ramp, permutation, powers, prime_factors, ragged)
    modes = {f.__name__: f for f in functions}
    mode, *arguments = sys.argv[1:]
    rows = modes[mode](*map(int, arguments))
    print(len(rows))
    for row in rows:
        print(len(row))
        print(" ".join(map(str, row)))


main()
