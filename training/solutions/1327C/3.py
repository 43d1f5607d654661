import sys

n, m = map(int, sys.stdin.readline().split()[:2])
down, up = "D" * (n - 1), "U" * (n - 1)
path = up + "L" * (m - 1)
path += "R".join([down, up][j % 2] for j in range(m))
print(len(path))
print(path)
