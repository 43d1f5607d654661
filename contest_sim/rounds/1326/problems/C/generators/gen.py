"""Large inputs of "Permutation Partitions": ``gen.py MODE N K [INTEGER...]``.

The same arguments give the same input.
"""

import random
import sys
from collections.abc import Sequence


def uniform(n: int, _k: int, seed: int) -> list[int]:
    """Any permutation."""
    return random.Random(seed).sample(range(1, n + 1), n)


def rising(n: int, _k: int) -> list[int]:
    """The numbers in order: the k largest stand together at the end."""
    return list(range(1, n + 1))


def falling(n: int, _k: int) -> list[int]:
    """The numbers in falling order: the k largest stand together in front."""
    return list(range(n, 0, -1))


def placed(n: int, k: int, places: Sequence[int], rng: random.Random) -> list[int]:
    """The k largest numbers at the given places and the others elsewhere, shuffled apart."""
    tops = rng.sample(range(n - k + 1, n + 1), k)
    rest = rng.sample(range(1, n - k + 1), n - k)
    chosen = set(places)
    return [tops.pop() if i in chosen else rest.pop() for i in range(n)]


def evenly(n: int, k: int, seed: int) -> list[int]:
    """The k largest at equal distances, so that the product is a power."""
    return placed(n, k, [i * (n // k) for i in range(k)], random.Random(seed))


def far_apart(n: int, k: int, seed: int) -> list[int]:
    """Half of the k largest at either end: one gap is nearly everything."""
    half = k // 2
    places = [*range(half), *range(n - k + half, n)]
    return placed(n, k, places, random.Random(seed))


def inside(n: int, k: int, seed: int) -> list[int]:
    """The k largest away from both ends, where smaller numbers belong to no gap."""
    rng = random.Random(seed)
    return placed(n, k, rng.sample(range(n // 4, 3 * n // 4), k), rng)


def main() -> None:
    """Print the input that the arguments name."""
    modes = {f.__name__: f for f in (uniform, rising, falling, evenly, far_apart, inside)}
    mode, *arguments = sys.argv[1:]
    n, k, *others = map(int, arguments)
    print(n, k)
    print(*modes[mode](n, k, *others))


main()
