import sys
from itertools import combinations
v = list(map(int, sys.stdin.read().split()))[1:]
a = [complex(x, y) for x, y in zip(v[::2], v[1::2])]
d = {2 * p for p in a}
print(sum(p + q in d for p, q in combinations(a, 2)))
