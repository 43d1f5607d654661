from bisect import bisect_left
n, m, ta, tb, k = map(int, input().split())
a = list(map(int, input().split()))
b = list(map(int, input().split()))
if k >= n or k >= m:
    print(-1)
else:
    ans = 0
    for i in range(k + 1):
        j = bisect_left(b, a[i] + ta) + k - i
        if j >= m:
            ans = -1
            break
        ans = max(ans, b[j] + tb)
    print(ans)
