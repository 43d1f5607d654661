n, m = map(int, input().split())
g = [[] for _ in range(n + 1)]
for _ in range(m):
    x, y = map(int, input().split())
    g[x].append(y)
    g[y].append(x)
seen = {1}
stack = [1]
while stack:
    for v in g[stack.pop()]:
        if v not in seen:
            seen.add(v)
            stack.append(v)
print("FHTAGN!" if n == m and len(seen) == n else "NO")
