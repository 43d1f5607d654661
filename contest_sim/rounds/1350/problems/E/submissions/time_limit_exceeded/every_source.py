# For every question looks through all cells that change from the start.
import sys
from array import array


def main():
    data = sys.stdin.read().split()
    n, m = int(data[0]), int(data[1])
    grid = data[3 : 3 + n]
    rows, columns = array("h"), array("h")
    for i in range(n):
        for j in range(m):
            sides = ((i + 1, j), (i - 1, j), (i, j + 1), (i, j - 1))
            if any(0 <= a < n and 0 <= b < m and grid[a][b] == grid[i][j] for a, b in sides):
                rows.append(i + 1)
                columns.append(j + 1)
    numbers = map(int, data[3 + n :])
    for i, j, p in zip(numbers, numbers, numbers):
        start = min((abs(i - a) + abs(j - b) for a, b in zip(rows, columns)), default=p)
        print((int(grid[i - 1][j - 1]) + max(0, p - start)) % 2)


main()
