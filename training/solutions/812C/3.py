import sys
n, budget, *a = map(int, sys.stdin.read().split())
k = price = 0
step = 1 << 17
while step:
    t = k + step
    if t <= n:
        costs = [x + t * (i + 1) for i, x in enumerate(a)]
        costs.sort()
        c = sum(costs[:t])
        if c <= budget:
            k, price = t, c
    step >>= 1
print(k, price)
