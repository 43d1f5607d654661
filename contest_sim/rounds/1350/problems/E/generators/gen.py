"""Large inputs of "Orac and Game of Life": ``gen.py GRID ROWS COLUMNS QUESTIONS TIMES SEED``.

GRID is a way to colour the grid and TIMES the largest time asked; a tenth of the questions ask for
huge times instead. The same arguments give the same input.
"""

import random
import sys

MOST = 10**18
Grid = list[bytearray]  # of the characters 0 and 1


def pattern(first: int, m: int) -> bytearray:
    """A row of alternating colours that begins with 0 if ``first`` is even."""
    return bytearray((b"01" * m)[first % 2 :][:m])


def board(n: int, m: int) -> Grid:
    """A chessboard: no cell ever changes."""
    return [pattern(i, m) for i in range(n)]


def corner(n: int, m: int, _: random.Random) -> Grid:
    """A chessboard with one corner of the wrong colour."""
    grid = board(n, m)
    grid[0][0] ^= 1
    return grid


def last_corner(n: int, m: int, _: random.Random) -> Grid:
    """A chessboard with the last corner of the wrong colour."""
    grid = board(n, m)
    grid[-1][-1] ^= 1
    return grid


def quiet(n: int, m: int, _: random.Random) -> Grid:
    """A chessboard."""
    return board(n, m)


def few(n: int, m: int, rng: random.Random) -> Grid:
    """A chessboard with a few cells of the wrong colour."""
    grid = board(n, m)
    for _ in range(5):
        grid[rng.randrange(n)][rng.randrange(m)] ^= 1
    return grid


def noise(n: int, m: int, rng: random.Random) -> Grid:
    """Random colours."""
    return [bytearray(rng.choices(b"01", k=m)) for _ in range(n)]


def black(n: int, m: int, _: random.Random) -> Grid:
    """All cells black: everything changes all the time."""
    return [bytearray(b"1" * m) for _ in range(n)]


def split(n: int, m: int, _: random.Random) -> Grid:
    """Two chessboards that do not fit together, side by side or one above the other."""
    middle = max(n, m) // 2
    cuts = [middle if i < middle else 0 for i in range(n)]
    return [pattern(i, m)[:cut] + pattern(i + 1, m)[cut:] for i, cut in enumerate(cuts)]


def times(count: int, latest: int, rng: random.Random) -> list[int]:
    """Times up to ``latest``, every tenth a huge one."""
    drawn = rng.choices(range(1, latest + 1), k=count)
    drawn[::10] = rng.choices(range(MOST - 10**9, MOST + 1), k=len(drawn[::10]))
    return drawn


def main() -> None:
    """Print the input that the arguments name."""
    modes = {f.__name__: f for f in (corner, last_corner, quiet, few, noise, black, split)}
    n, m, count, latest, seed = map(int, sys.argv[2:])
    rng = random.Random(seed)
    print(n, m, count)
    for row in modes[sys.argv[1]](n, m, rng):
        print(row.decode())
    rows = rng.choices(range(1, n + 1), k=count)
    columns = rng.choices(range(1, m + 1), k=count)
    questions = zip(rows, columns, times(count, latest, rng), strict=True)
    print("\n".join(f"{i} {j} {p}" for i, j, p in questions))


main()
