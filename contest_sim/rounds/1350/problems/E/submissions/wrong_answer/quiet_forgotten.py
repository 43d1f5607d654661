# Searches from the changing cells, but lets the cells of a grid without any change from the start.
import sys


def main():
    data = sys.stdin.read().split()
    n, m = int(data[0]), int(data[1])
    grid = data[3 : 3 + n]
    start = {}
    for i in range(n):
        for j in range(m):
            sides = ((i + 1, j), (i - 1, j), (i, j + 1), (i, j - 1))
            if any(0 <= a < n and 0 <= b < m and grid[a][b] == grid[i][j] for a, b in sides):
                start[i, j] = 0
    queue = list(start)
    for i, j in queue:
        for a, b in ((i + 1, j), (i - 1, j), (i, j + 1), (i, j - 1)):
            if 0 <= a < n and 0 <= b < m and (a, b) not in start:
                start[a, b] = start[i, j] + 1
                queue.append((a, b))
    numbers = map(int, data[3 + n :])
    for i, j, p in zip(numbers, numbers, numbers):
        flips = max(0, p - start.get((i - 1, j - 1), 0))
        print((int(grid[i - 1][j - 1]) + flips) % 2)


main()
