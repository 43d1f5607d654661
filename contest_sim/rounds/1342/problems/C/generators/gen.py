"""Large inputs of "Yet Another Counting Problem": ``gen.py MODE [INTEGER...]``.

The same arguments give the same input.
"""

import math
import random
import sys
from collections.abc import Callable

CASES = 100
QUERIES = 500
MOST = 10**18
Pair = tuple[int, int]
Case = tuple[int, int, list[Pair]]


def repeated(pick: Callable[[random.Random], Pair], high: int, seed: int) -> list[Case]:
    """Test cases of picked divisors, with random ranges that end at ``high`` or before."""
    rng = random.Random(seed)

    def span() -> Pair:
        ends = rng.randint(1, high), rng.randint(1, high)
        return min(ends), max(ends)

    return [(*pick(rng), [span() for _ in range(QUERIES)]) for _ in range(CASES)]


def uniform(least: int, high: int, seed: int) -> list[Case]:
    """Random divisors from ``least`` to 200."""
    return repeated(lambda rng: (rng.randint(least, 200), rng.randint(least, 200)), high, seed)


def same(a: int, b: int, high: int, seed: int) -> list[Case]:
    """The divisors ``a`` and ``b`` in every test case."""
    return repeated(lambda _: (a, b), high, seed)


def multiples(high: int, seed: int) -> list[Case]:
    """One divisor divides the other."""

    def pick(rng: random.Random) -> Pair:
        small = rng.randint(1, 100)
        pair = [small, small * rng.randint(1, 200 // small)]
        rng.shuffle(pair)
        return pair[0], pair[1]

    return repeated(pick, high, seed)


def related(high: int, seed: int) -> list[Case]:
    """Divisors with a large common factor, neither a multiple of the other."""

    def pick(rng: random.Random) -> Pair:
        factor = rng.randint(10, 40)
        first, second = rng.sample(range(2, 200 // factor + 1), 2)
        return factor * first, factor * second

    return repeated(pick, high, seed)


def borders(top: int, seed: int) -> list[Case]:
    """Ranges with both ends next to where numbers begin or cease to count, up to about ``top``."""
    rng = random.Random(seed)

    def end(a: int, b: int) -> int:
        period = math.lcm(a, b)
        base = rng.randint(0, top // period) * period
        return min(max(base + rng.choice((0, max(a, b))) + rng.randint(-1, 1), 1), MOST)

    def case() -> Case:
        a, b = rng.randint(2, 200), rng.randint(2, 200)
        ends = [sorted((end(a, b), end(a, b))) for _ in range(QUERIES)]
        return a, b, [(low, high) for low, high in ends]

    return [case() for _ in range(CASES)]


def whole(seed: int) -> list[Case]:
    """From 1 to the limit, again and again, for random divisors."""
    rng = random.Random(seed)
    spans = [(1, MOST - i) for i in range(QUERIES)]
    return [(rng.randint(1, 200), rng.randint(1, 200), spans) for _ in range(CASES)]


def main() -> None:
    """Print the input that the arguments name."""
    modes = {f.__name__: f for f in (uniform, same, multiples, related, borders, whole)}
    mode, *arguments = sys.argv[1:]
    cases = modes[mode](*map(int, arguments))
    print(len(cases))
    for a, b, spans in cases:
        print(a, b, len(spans))
        print(*(f"{low} {high}" for low, high in spans), sep="\n")


main()
