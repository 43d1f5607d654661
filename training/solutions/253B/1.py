from bisect import bisect_right
n = int(input())
c = sorted(map(int, input().split()))
best = max(bisect_right(c, 2 * c[i]) - i for i in range(n))
print(n - best)
