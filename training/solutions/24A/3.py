n = int(input())
roads = [list(map(int, input().split())) for _ in range(n)]
edges = {}
for i, (a, b, c) in enumerate(roads):
    edges.setdefault(a, []).append((i, b, 0))
    edges.setdefault(b, []).append((i, a, c))
used = set()
v = 1
pay = 0
while len(used) < n:
    for i, to, c in edges[v]:
        if i not in used:
            used.add(i)
            pay += c
            v = to
            break
print(min(pay, sum(r[2] for r in roads) - pay))
