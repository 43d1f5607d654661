import sys
v = list(map(int, sys.stdin.read().split()))
n = v[0]
s, cost = v[1:n + 1], v[n + 1:]
dp = cost
for _ in range(2):
    nxt = []
    for j in range(n):
        nxt.append(cost[j] + min((d for d, size in zip(dp[:j], s) if size < s[j]), default=10 ** 10))
    dp = nxt
res = min(dp)
print(res if res < 10 ** 10 else -1)
