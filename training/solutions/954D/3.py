from bisect import bisect
n, m, s, t = map(int, input().split())
near = [[] for _ in range(n)]
for _ in range(m):
    u, v = map(int, input().split())
    near[u - 1].append(v - 1)
    near[v - 1].append(u - 1)
def spread(start):
    far = [0] * n
    level, depth = {start}, 0
    left = set(range(n)) - level
    while level:
        for v in level:
            far[v] = depth
        level = {u for v in level for u in near[v]} & left
        left -= level
        depth += 1
    return far
home = spread(s - 1)
work = sorted(spread(t - 1))
d = home[t - 1]
bad = sum(bisect(work, d - 2 - x) for x in home)
print(n * (n - 1) // 2 - m - bad)
