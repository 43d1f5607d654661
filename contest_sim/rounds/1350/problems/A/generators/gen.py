"""Large inputs of "Orac and Factors": ``gen.py MODE [INTEGER...]``.

The same arguments give the same input.
"""

import random
import sys
from bisect import bisect_right

COUNT = 100
TOTAL = 1_000_000
MOST_STEPS = 1_000_000_000
Pairs = list[tuple[int, int]]


def least_divisor(x: int) -> int:
    """The smallest divisor above 1."""
    return next((i for i in range(2, 1001) if x % i == 0 and i * i <= x), x)


def drawn(numbers: list[int], k_high: int, seed: int) -> Pairs:
    """Random numbers of a sorted list with random numbers of steps, up to both limits."""
    rng = random.Random(seed)
    pairs: Pairs = []
    room = TOTAL
    while len(pairs) < COUNT and (fitting := bisect_right(numbers, room)):
        pairs.append((numbers[rng.randrange(fitting)], rng.randint(1, k_high)))
        room -= pairs[-1][0]
    return pairs


def uniform(high: int, k_high: int, seed: int) -> Pairs:
    """Any numbers."""
    return drawn(list(range(2, high + 1)), k_high, seed)


def odd(high: int, k_high: int, seed: int) -> Pairs:
    """Odd numbers, half of which are multiples of three or five."""
    return drawn(list(range(3, high + 1, 2)), k_high, seed)


def primes(low: int, high: int, k_high: int, seed: int) -> Pairs:
    """Primes of a range, ends included."""
    return drawn([n for n in range(low, high + 1) if least_divisor(n) == n], k_high, seed)


def squares(high: int, k_high: int, seed: int) -> Pairs:
    """Squares of primes up to a root."""
    roots = [n for n in range(2, high + 1) if least_divisor(n) == n]
    return drawn([n * n for n in roots], k_high, seed)


def rough(least: int, high: int, k_high: int, seed: int) -> Pairs:
    """Composite numbers without a divisor from 2 up to below ``least``."""
    numbers = [n for n in range(least, high + 1) if least <= least_divisor(n) < n]
    return drawn(numbers, k_high, seed)


def same(n: int, k: int) -> Pairs:
    """One pair over and over."""
    return [(n, k)] * min(COUNT, TOTAL // n)


def main() -> None:
    """Print the input that the arguments name."""
    modes = {f.__name__: f for f in (uniform, odd, primes, squares, rough, same)}
    mode, *arguments = sys.argv[1:]
    pairs = modes[mode](*map(int, arguments))
    print(len(pairs))
    for n, k in pairs:
        print(n, k)


main()
