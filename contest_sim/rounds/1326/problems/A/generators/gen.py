"""Large inputs of "Bad Ugly Numbers": ``gen.py MODE [INTEGER...]``.

The same arguments give the same input.
"""

import random
import sys

TOTAL = 100_000
COUNT = 400


def span(first: int, last: int) -> list[int]:
    """Every length of a range, ends included."""
    return list(range(first, last + 1))


def same(n: int, count: int) -> list[int]:
    """One length over and over."""
    return [n] * count


def uniform(low: int, high: int, seed: int) -> list[int]:
    """Random lengths of a range, as many as the limits allow."""
    rng = random.Random(seed)
    lengths: list[int] = []
    while len(lengths) < COUNT and (room := TOTAL - sum(lengths)) >= low:
        lengths.append(rng.randint(low, min(high, room)))
    return lengths


def residue(step: int, left: int, seed: int) -> list[int]:
    """Random lengths that leave ``left`` when divided by ``step``."""
    rng = random.Random(seed)
    return [step * rng.randint(1, 240 // step) + left for _ in range(COUNT)]


def one_long(rest: int) -> list[int]:
    """One length as large as the limits leave room for among short ones."""
    return [*span(1, rest), TOTAL - rest * (rest + 1) // 2]


def main() -> None:
    """Print the input that the arguments name."""
    modes = {f.__name__: f for f in (span, same, uniform, residue, one_long)}
    mode, *arguments = sys.argv[1:]
    lengths = modes[mode](*map(int, arguments))
    print(len(lengths))
    for n in lengths:
        print(n)


main()
