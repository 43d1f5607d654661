import math

n = int(input())
cost = []
for x in map(int, input().split()):
    r = math.isqrt(x)
    up = min(x - r * r, (r + 1) * (r + 1) - x)
    down = 0 if up else (1 if x else 2)
    cost.append((up - down, up, down))
cost.sort()
print(sum(c[1] for c in cost[:n // 2]) + sum(c[2] for c in cost[n // 2:]))
