n, m = map(int, input().split())
near = [[] for _ in range(n + 1)]
for _ in range(m):
    x, y = map(int, input().split())
    near[x].append(y)
    near[y].append(x)
seen = set()
power = 0
for s in range(1, n + 1):
    if s in seen:
        continue
    seen.add(s)
    stack = [s]
    while stack:
        v = stack.pop()
        for u in near[v]:
            if u not in seen:
                seen.add(u)
                stack.append(u)
                power += 1
print(2 ** power)
