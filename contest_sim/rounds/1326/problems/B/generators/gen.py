"""Large inputs of "Maximums": ``gen.py MODE [INTEGER...]``.

A mode makes the hidden array; what is printed are its differences. The same arguments give the
same input.
"""

import random
import sys

LENGTH = 200_000
MOST = 1_000_000_000


def uniform(n: int, low: int, high: int, seed: int) -> list[int]:
    """Random elements: the largest one comes early and nearly all differences are negative."""
    rng = random.Random(seed)
    return [rng.randint(low, high) for _ in range(n)]


def constant(value: int) -> list[int]:
    """One value throughout."""
    return [value] * LENGTH


def rising(seed: int) -> list[int]:
    """Random elements in order: no difference is negative, and their sum is the last element."""
    rng = random.Random(seed)
    return sorted(rng.randint(0, MOST) for _ in range(LENGTH))


def falling(seed: int) -> list[int]:
    """Random elements in falling order: all differences but the first are negative."""
    return rising(seed)[::-1]


def stairs(step: int, drop: int, seed: int) -> list[int]:
    """A slowly growing maximum with drops by up to ``drop`` between its steps."""
    rng = random.Random(seed)
    array: list[int] = []
    for i in range(LENGTH):
        top = i * step
        array.append(top if rng.random() < 0.5 else max(0, top - rng.randint(0, drop)))
    return array


def alternating(low: int, high: int) -> list[int]:
    """Two values in turn, the higher one first."""
    return [high if i % 2 == 0 else low for i in range(LENGTH)]


def growing_alternation() -> list[int]:
    """New maxima with zeros between: differences of both signs, as large as they can be."""
    return [MOST - LENGTH + i if i % 2 == 0 else 0 for i in range(LENGTH)]


def late_maximum(seed: int) -> list[int]:
    """Small elements, the largest possible one, and small elements again."""
    array = uniform(LENGTH, 0, 1000, seed)
    array[LENGTH // 2] = MOST
    return array


def main() -> None:
    """Print the input that the arguments name."""
    modes = {
        f.__name__: f
        for f in (
            uniform,
            constant,
            rising,
            falling,
            stairs,
            alternating,
            growing_alternation,
            late_maximum,
        )
    }
    mode, *arguments = sys.argv[1:]
    array = modes[mode](*map(int, arguments))
    differences, highest = [], 0
    for value in array:
        differences.append(value - highest)
        highest = max(highest, value)
    print(len(array))
    print(*differences)


main()
