n, k = map(int, input().split())
h = list(map(int, input().split()))
s = best = sum(h[:k])
ans = 1
for i in range(k, n - 1):
    s += h[i] - h[i - k]
    if s < best:
        best = s
        ans = i - k + 2
print(ans)
