import sys
n, m, *v = map(int, sys.stdin.read().split())
spines = [0] * (n + 1)
lower = {}
for a, b in zip(v[::2], v[1::2]):
    spines[a] += 1
    spines[b] += 1
    lower.setdefault(max(a, b), []).append(min(a, b))
length = {}
for p in range(1, n + 1):
    length[p] = 1 + max((length[q] for q in lower.get(p, [])), default=0)
print(max(length[p] * spines[p] for p in length))
