import sys
v = list(map(int, sys.stdin.read().split()))
n, d, a, b = v[:4]
cost = [v[i] * a + v[i + 1] * b for i in range(4, 4 + 2 * n, 2)]
order = sorted(range(n), key=lambda i: cost[i])
served = 0
while served < n and cost[order[served]] <= d:
    d -= cost[order[served]]
    served += 1
print(served)
print(*[i + 1 for i in order[:served]])
