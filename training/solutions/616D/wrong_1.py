n, k = map(int, input().split())
a = input().split()
best = (0, 0, 0)
l = 0
seen = set()
for r in range(n):
    seen.add(a[r])
    if len(seen) > k:
        l = r
        seen = {a[r]}
    best = max(best, (r - l + 1, l + 1, r + 1))
print(*best[1:])
