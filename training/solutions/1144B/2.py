n = int(input())
p = [[], []]
for v in map(int, input().split()):
    p[v % 2].append(v)
p[0].sort()
p[1].sort()
best = 10 ** 10
for start in (0, 1):
    q = [p[0][:], p[1][:]]
    t = start
    while q[t]:
        q[t].pop()
        t = 1 - t
    best = min(best, sum(q[0]) + sum(q[1]))
print(best)
