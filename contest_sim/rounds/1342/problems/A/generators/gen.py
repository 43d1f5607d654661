"""Large inputs of "Road To Zero": ``gen.py MODE [INTEGER...]``.

The same arguments give the same input.
"""

import random
import sys

COUNT = 100
MOST = 1_000_000_000
Case = tuple[int, int, int, int]  # x, y, a, b


def uniform(high: int, price: int, seed: int) -> list[Case]:
    """Random numbers up to ``high``, random prices up to ``price``."""
    rng = random.Random(seed)

    def case() -> Case:
        x, y = rng.randint(0, high), rng.randint(0, high)
        return x, y, rng.randint(1, price), rng.randint(1, price)

    return [case() for _ in range(COUNT)]


def near_twice(seed: int) -> list[Case]:
    """Huge numbers, ``b`` next to ``2a``, where moving both stops to pay."""
    rng = random.Random(seed)
    cases: list[Case] = []
    for i in range(COUNT):
        a = rng.randint(2, MOST // 2 - 2)
        cases.append((rng.randint(1, MOST), rng.randint(1, MOST), a, 2 * a + i % 5 - 2))
    return cases


def close(gap: int, seed: int) -> list[Case]:
    """Huge numbers that differ by at most ``gap``."""
    rng = random.Random(seed)
    cases: list[Case] = []
    for _ in range(COUNT):
        smaller = rng.randint(MOST // 2, MOST - gap)
        x, y = rng.sample((smaller, smaller + rng.randint(0, gap)), 2)
        cases.append((x, y, rng.randint(1, MOST), rng.randint(1, MOST)))
    return cases


def lopsided(seed: int) -> list[Case]:
    """One number huge, the other tiny."""
    rng = random.Random(seed)
    cases: list[Case] = []
    for _ in range(COUNT):
        x, y = rng.sample((rng.randint(MOST - 1000, MOST), rng.randint(0, 3)), 2)
        cases.append((x, y, rng.randint(1, MOST), rng.randint(1, MOST)))
    return cases


def corners() -> list[Case]:
    """Numbers and prices at the ends and in the middle of their ranges."""
    numbers, prices = (0, 1, MOST // 2, MOST - 1, MOST), (1, MOST - 1, MOST)
    cases = [(x, y, a, b) for x in numbers for y in numbers for a in prices for b in prices]
    return random.Random(0).sample(cases, COUNT)


def main() -> None:
    """Print the input that the arguments name."""
    modes = {f.__name__: f for f in (uniform, near_twice, close, lopsided, corners)}
    mode, *arguments = sys.argv[1:]
    cases = modes[mode](*map(int, arguments))
    print(len(cases))
    for x, y, a, b in cases:
        print(x, y)
        print(a, b)


main()
