months = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
jobs = []
for _ in range(int(input())):
    m, d, p, t = map(int, input().split())
    day = sum(months[:m - 1]) + d
    jobs.append((day - t, day, p))
best = 0
for s, _, _ in jobs:
    busy = sum(p for a, b, p in jobs if a <= s < b)
    best = max(best, busy)
print(best)
