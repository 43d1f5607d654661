n, k = map(int, input().split())
h = list(map(int, input().split()))
s = sum(h[:k])
best = s
ans = 1
for i in range(k, n):
    s += h[i] - h[i - k]
    if s < best:
        best = s
        ans = i - k + 2
print(ans)
