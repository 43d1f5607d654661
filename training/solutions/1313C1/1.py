n = int(input())
m = list(map(int, input().split()))
best = None
for p in range(n):
    a = m[:]
    for i in range(p - 1, -1, -1):
        a[i] = min(a[i], a[i + 1])
    for i in range(p + 1, n):
        a[i] = min(a[i], a[i - 1])
    if best is None or sum(a) > sum(best):
        best = a
print(*best)
