from bisect import bisect_left
n, m, ta, tb, k = map(int, input().split())
a = list(map(int, input().split()))
b = list(map(int, input().split()))
if k >= n or k >= m:
    print(-1)
else:
    j = bisect_left(b, a[k] + ta)
    print(b[j] + tb if j < m else -1)
