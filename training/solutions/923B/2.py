from bisect import bisect_left
from itertools import accumulate
n = int(input())
v = list(map(int, input().split()))
t = list(map(int, input().split()))
pre = [0] + list(accumulate(t))
start = [0] * (n + 1)
rest = [0] * n
for i in range(n):
    j = bisect_left(pre, pre[i] + v[i], i + 1) - 1
    start[i] += 1
    start[min(j, n)] -= 1
    if j < n:
        rest[j] += pre[i] + v[i] - pre[j]
alive = 0
for i in range(n):
    alive += start[i]
    print(alive * t[i] + rest[i], end=' ')
