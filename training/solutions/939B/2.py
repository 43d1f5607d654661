n, k = map(int, input().split())
best = -1
i = 0
for x in map(int, input().split()):
    i += 1
    t = n // x * x
    if t > best:
        best = t
        ans = i, n // x
print(*ans)
