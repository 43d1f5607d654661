n = int(input())
a = list(map(int, input().split()))
g = [[] for _ in range(n)]
for i in range(1, n):
    p, c = map(int, input().split())
    g[i].append((p - 1, c))
    g[p - 1].append((i, c))
stack = [(0, -1, 0)]
keep = 0
while stack:
    v, p, d = stack.pop()
    if d > a[v]:
        continue
    keep += 1
    for u, c in g[v]:
        if u != p:
            stack.append((u, v, max(0, d) + c))
print(n - keep)
