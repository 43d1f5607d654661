from bisect import bisect_right
n, d = map(int, input().split())
a = sorted(map(int, input().split()))
ans = n
for i in range(n):
    j = bisect_right(a, a[i] + d)
    ans = min(ans, i + n - j)
print(ans)
