import sys
n, *h = map(int, sys.stdin.read().split())
print(h[0] + sum(abs(x - y) for x, y in zip(h, h[1:])) + 2 * n - 1)
