n, k = map(int, input().split())
seen = set()
bad = set()
for v in map(int, input().split()):
    seen.add(v)
    for a in (v - 1, v, v + 1):
        if a in seen:
            bad.add((a, v))
print(3 * n - 2 - len(bad))
