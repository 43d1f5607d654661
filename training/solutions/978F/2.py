import sys
v = list(map(int, sys.stdin.read().split()))
n, k = v[0], v[1]
skill = v[2:n + 2]
lower = {}
for i, x in enumerate(sorted(skill)):
    lower.setdefault(x, i)
minus = [0] * n
q = v[n + 2:]
for a, b in zip(q[::2], q[1::2]):
    a -= 1
    b -= 1
    minus[a] += skill[a] > skill[b]
    minus[b] += skill[b] > skill[a]
print(*[lower[x] - m for x, m in zip(skill, minus)])
