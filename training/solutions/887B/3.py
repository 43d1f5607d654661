import sys
from itertools import permutations, product
n, *d = sys.stdin.read().split()
cubes = [d[i:i + 6] for i in range(0, len(d), 6)]
s = set()
for k in range(1, len(cubes) + 1):
    for p in permutations(cubes, k):
        for t in product(*p):
            s.add("".join(t))
x = 1
while str(x) in s:
    x += 1
print(x - 1)
