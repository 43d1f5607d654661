from collections import Counter
n, m = map(int, input().split())
f = [{i} for i in range(n)]
for _ in range(m):
    a, b = map(int, input().split())
    f[a - 1].add(b - 1)
    f[b - 1].add(a - 1)
groups = Counter(tuple(sorted(s)) for s in f)
print("YES" if all(len(k) == c for k, c in groups.items()) else "NO")
