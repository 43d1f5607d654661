from bisect import bisect_right
n = int(input())
t = []
cost = [0]
for _ in range(n):
    x = int(input())
    t.append(x)
    c = cost[-1] + 20
    c = min(c, cost[bisect_right(t, x - 90)] + 50)
    c = min(c, cost[bisect_right(t, x - 1440)] + 120)
    print(c - cost[-1])
    cost.append(c)
