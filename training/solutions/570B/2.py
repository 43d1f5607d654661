n, m = map(int, input().split())
best = -1
for a in max(1, m - 1), min(n, m + 1):
    if a < m:
        k = m - 1
    elif a > m:
        k = n - m
    else:
        k = 0
    if k > best:
        best = k
        r = a
print(r)
