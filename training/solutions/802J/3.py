from collections import defaultdict

adj = defaultdict(dict)
for _ in range(int(input()) - 1):
    a, b, w = map(int, input().split())
    adj[a][b] = adj[b][a] = w
stack = [(0, -1, 0)]
ans = 0
while stack:
    x, par, d = stack.pop()
    ans = max(ans, d)
    for y in adj[x]:
        if y != par:
            stack.append((y, x, d + adj[x][y]))
print(ans)
