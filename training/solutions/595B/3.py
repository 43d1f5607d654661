import sys
v = list(map(int, sys.stdin.read().split()))
n, k = v[:2]
m = n // k
ans, p = 1, 10 ** (k - 1)
for x, bad in zip(v[2:m + 2], v[m + 2:]):
    ways = sum(len(range(-(-d * p // x) * x, d * p + p, x)) for d in range(10) if d != bad)
    ans = ans * ways % (10 ** 9 + 7)
print(ans)
