from bisect import bisect_right
n, k = map(int, input().split())
a = sorted(map(int, input().split()))
ans = 0
for x in a:
    i = bisect_right(a, x)
    if i == n or a[i] > x + k:
        ans += 1
print(ans)
