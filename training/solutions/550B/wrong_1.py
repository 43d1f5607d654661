from itertools import combinations
n, l, r, x = map(int, input().split())
c = list(map(int, input().split()))
print(sum(1 for k in range(2, n + 1) for s in combinations(c, k) if l <= sum(s) <= r and s[-1] - s[0] >= x))
