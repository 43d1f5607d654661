"""Large inputs of "Orac and Medians": ``gen.py MODE [INTEGER...]``.

The same arguments give the same input.
"""

import random
import sys

TOTAL = 100_000
MOST = 1_000_000_000
K = 500_000_000
Cases = list[tuple[int, list[int]]]


def singles(seed: int) -> Cases:
    """As many sequences of one element as the limits allow."""
    rng = random.Random(seed)
    wanted, found = rng.choices((1, 2), k=TOTAL), rng.choices((1, 2), k=TOTAL)
    return [(k, [value]) for k, value in zip(wanted, found, strict=True)]


def uniform(n: int, high: int, seed: int) -> Cases:
    """As many random sequences of ``n`` elements as the limits allow, with ``k`` from 1 to high."""
    rng = random.Random(seed)
    values = range(1, high + 1)
    return [(rng.choice(values), rng.choices(values, k=n)) for _ in range(TOTAL // n)]


def sparse(n: int, gap: int, seed: int) -> Cases:
    """Large elements ``gap`` places apart with small ones between; some of the large are ``k``."""
    rng = random.Random(seed)
    cases: Cases = []
    for _ in range(TOTAL // n):
        row = rng.choices(range(1, K), k=n)
        large = range(rng.randrange(min(gap, n)), n, gap)
        for i in large:
            row[i] = rng.randint(K, MOST)
        row[rng.choice(large)] = K
        cases.append((K, row))
    return cases


def one_chance(n: int, place: int, apart: int, seed: int) -> Cases:
    """``k`` in front, two large elements ``apart`` places apart at ``place``, and small ones."""
    rng = random.Random(seed)
    row = rng.choices(range(1, K), k=n)
    row[0] = K
    row[place], row[place + apart] = rng.randint(K + 1, MOST), rng.randint(K + 1, MOST)
    return [(K, row)]


def without_k(seed: int) -> Cases:
    """Large elements everywhere, but none of them is ``k``."""
    rng = random.Random(seed)
    return [(K, rng.choices(range(K + 1, MOST + 1), k=TOTAL))]


def equal(value: int, k: int) -> Cases:
    """The longest sequence of one value."""
    return [(k, [value] * TOTAL)]


def ragged(high: int, seed: int) -> Cases:
    """Random sequences of random length, up to the limit of the sum."""
    rng = random.Random(seed)
    values = range(1, high + 1)
    cases: Cases = []
    room = TOTAL
    while room > 0:
        n = min(rng.choice((1, 2, 3, 5, 20, 300)), room)
        cases.append((rng.choice(values), rng.choices(values, k=n)))
        room -= n
    return cases


def main() -> None:
    """Print the input that the arguments name."""
    functions = (singles, uniform, sparse, one_chance, without_k, equal, ragged)
    modes = {f.__name__: f for f in functions}
    mode, *arguments = sys.argv[1:]
    cases = modes[mode](*map(int, arguments))
    print(len(cases))
    for k, row in cases:
        print(f"{len(row)} {k}\n{' '.join(map(str, row))}")


main()
