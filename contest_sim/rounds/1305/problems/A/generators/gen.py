"""Large inputs of "Kuroni and the Gifts": ``gen.py MODE [INTEGER...]``.

The same arguments give the same input.
"""

import random
import sys

COUNT = 100
SIZE = 100
Case = tuple[list[int], list[int]]


def uniform(n: int, low: int, high: int, seed: int) -> list[Case]:
    """Two lists of ``n`` random numbers of a range in random order."""
    rng = random.Random(seed)
    values = range(low, high + 1)
    return [(rng.sample(values, n), rng.sample(values, n)) for _ in range(COUNT)]


def sizes(seed: int) -> list[Case]:
    """Every length once, in random order."""
    rng = random.Random(seed)
    lengths = rng.sample(range(1, SIZE + 1), COUNT)
    return [(rng.sample(range(1, 1001), n), rng.sample(range(1, 1001), n)) for n in lengths]


def level(step: int, seed: int) -> list[Case]:
    """One list rises and the other falls by the same step: all sums are equal as given."""
    rng = random.Random(seed)
    span = step * (SIZE - 1)
    cases: list[Case] = []
    for _ in range(COUNT):
        low, high = rng.randint(1, 1000 - span), rng.randint(span + 1, 1000)
        rising = list(range(low, low + span + 1, step))
        falling = list(range(high, high - span - 1, -step))
        cases.append((rising, falling) if rng.random() < 0.5 else (falling, rising))
    return cases


def lengths_of_numerals(seed: int) -> list[Case]:
    """Numbers of one, two, three and four digits, which sort differently as text."""
    rng = random.Random(seed)
    pool = [*range(1, 10), *range(10, 100), *range(100, 131), 1000]
    return [(rng.sample(pool, SIZE), rng.sample(pool, SIZE)) for _ in range(COUNT)]


def nearly_level(seed: int) -> list[Case]:
    """Level sums as given, but for a few numbers that changed places."""
    rng = random.Random(seed)
    cases = level(1, seed)
    for _, b in cases:
        for _ in range(rng.randint(1, 5)):
            i, j = rng.sample(range(SIZE), 2)
            b[i], b[j] = b[j], b[i]
    return cases


def main() -> None:
    """Print the input that the arguments name."""
    modes = {f.__name__: f for f in (uniform, sizes, level, lengths_of_numerals, nearly_level)}
    mode, *arguments = sys.argv[1:]
    cases = modes[mode](*map(int, arguments))
    print(len(cases))
    for a, b in cases:
        print(len(a))
        print(*a)
        print(*b)


main()
