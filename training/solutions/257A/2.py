n, m, k = map(int, input().split())
a = sorted(map(int, input().split()))
ans = -1
for t in range(n, -1, -1):
    if k + sum(a[n - t:]) - t >= m:
        ans = t
print(ans)
