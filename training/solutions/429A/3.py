n = int(input())
g = {i: set() for i in range(n)}
for _ in range(n - 1):
    u, v = map(int, input().split())
    g[u - 1].add(v - 1)
    g[v - 1].add(u - 1)
a = input().split()
b = input().split()
need = [x != y for x, y in zip(a, b)]
ans = []
level = [(0, 0, 0)]
while level:
    nxt = []
    for v, cur, other in level:
        if need[v] != cur:
            ans.append(v + 1)
            cur = 1 - cur
        for u in g[v]:
            g[u].remove(v)
            nxt.append((u, other, cur))
    level = nxt
print(len(ans))
print("\n".join(map(str, ans)))
