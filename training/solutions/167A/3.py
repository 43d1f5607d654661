import sys
from itertools import accumulate
n, a, d = map(int, sys.stdin.readline().split())
def arrival(t, v):
    if v * v >= 2 * a * d:
        return t + (2 * d / a) ** 0.5
    return t + d / v + v / (2 * a)
times = [arrival(*map(int, line.split())) for line in sys.stdin.readlines()[:n]]
print(*accumulate(times, max), sep="\n")
