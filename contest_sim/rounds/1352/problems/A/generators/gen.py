"""Large inputs of "Sum of Round Numbers": ``gen.py MODE [INTEGER...]``.

The same arguments give the same input.
"""

import random
import sys

COUNT = 10_000


def every() -> list[int]:
    """Every number the limits allow, ascending."""
    return list(range(1, COUNT + 1))


def shuffled(seed: int) -> list[int]:
    """Every number the limits allow, in random order."""
    return random.Random(seed).sample(range(1, COUNT + 1), COUNT)


def uniform(low: int, high: int, seed: int) -> list[int]:
    """Random numbers of a range."""
    rng = random.Random(seed)
    return [rng.randint(low, high) for _ in range(COUNT)]


def same(n: int) -> list[int]:
    """One number over and over."""
    return [n] * COUNT


def sparse(seed: int) -> list[int]:
    """Four-digit numbers in which a digit after the first is mostly zero."""
    rng = random.Random(seed)
    tail = [0, 0, 0, *range(1, 10)]
    return [
        rng.randint(1, 9) * 1000 + sum(rng.choice(tail) * power for power in (100, 10, 1))
        for _ in range(COUNT)
    ]


def main() -> None:
    """Print the input that the arguments name."""
    modes = {f.__name__: f for f in (every, shuffled, uniform, same, sparse)}
    mode, *arguments = sys.argv[1:]
    numbers = modes[mode](*map(int, arguments))
    print(len(numbers), *numbers, sep="\n")


main()
