import sys
from itertools import accumulate

NEVER = 1 << 60


def first_changes(grid: list[bytes]) -> list[list[int]]:
    """0 for the cells that change in the first second, NEVER for the others."""
    m = len(grid[0])
    starts = []
    for above, row, below in zip([bytes(m), *grid], grid, [*grid[1:], bytes(m)]):
        near = zip(row, above, below, b" " + row, row[1:] + b" ")
        starts.append(
            [0 if c == u or c == d or c == l or c == r else NEVER for c, u, d, l, r in near]
        )
    return starts


def step(before: int, here: int) -> int:
    return here if here <= before else before + 1


def sweep(rows: list[list[int]]) -> list[list[int]]:
    """Let the change walk to the right and down."""
    above = [NEVER] * len(rows[0])
    swept = []
    for row in rows:
        above = [y if y <= x else x + 1 for x, y in zip(above, accumulate(row, step))]
        swept.append(above)
    return swept


def turn(rows: list[list[int]]) -> list[list[int]]:
    return [row[::-1] for row in reversed(rows)]


def main() -> None:
    data = sys.stdin.buffer.read().split()
    n = int(data[0])
    grid = data[3 : 3 + n]
    # A changing cell makes its neighbours change from the next second on, and never stops.
    start = turn(sweep(turn(sweep(first_changes(grid)))))
    numbers = map(int, data[3 + n :])
    answers = []
    for i, j, p in zip(numbers, numbers, numbers):
        since = start[i - 1][j - 1]
        flips = p - since if since < p and since < NEVER else 0
        answers.append((grid[i - 1][j - 1] ^ flips) & 1)
    print("\n".join(map(str, answers)))


main()
