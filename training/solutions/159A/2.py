n, d = map(int, input().split())
times = {}
pairs = set()
for _ in range(n):
    a, b, t = input().split()
    t = int(t)
    if any(0 < t - u <= d for u in times.get((b, a), [])):
        pairs.add(tuple(sorted((a, b))))
    times.setdefault((a, b), []).append(t)
print(len(pairs))
for a, b in pairs:
    print(a, b)
