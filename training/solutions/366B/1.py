n, k = map(int, input().split())
a = list(map(int, input().split()))
best = 10 ** 9
for i in range(k):
    s = 0
    for j in range(i, n, k):
        s += a[j]
    if s < best:
        best = s
        ans = i + 1
print(ans)
