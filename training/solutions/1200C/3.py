import sys, math
it = map(int, sys.stdin.read().split())
n, m, q = next(it), next(it), next(it)
g = math.gcd(n, m)
total = {1: n, 2: m}
out = []
for _ in range(q):
    parts = []
    for _ in range(2):
        x, y = next(it), next(it)
        parts.append((y - 1) * g // total[x])
    out.append("YES" if parts[0] == parts[1] else "NO")
print("\n".join(out))
