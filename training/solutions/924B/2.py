from bisect import bisect_right
n, U = map(int, input().split())
E = [int(x) for x in input().split()]
ans = -1
for i in range(n):
    k = bisect_right(E, E[i] + U) - 1
    if k - i >= 2:
        ans = max(ans, 1 - (E[i + 1] - E[i]) / (E[k] - E[i]))
print(ans if ans < 0 else "%.12f" % ans)
