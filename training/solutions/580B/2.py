from bisect import bisect_left
n, d = map(int, input().split())
f = sorted(tuple(map(int, input().split())) for _ in range(n))
money = [m for m, s in f]
p = [0]
for m, s in f:
    p.append(p[-1] + s)
print(max(p[bisect_left(money, money[i] + d)] - p[i] for i in range(n)))
