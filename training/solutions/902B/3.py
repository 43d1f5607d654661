n = int(input())
g = [[] for i in range(n)]
for i, x in enumerate(input().split()):
    g[int(x) - 1].append(i + 1)
c = input().split()
ans = 1
q = [0]
while q:
    v = q.pop()
    for u in g[v]:
        ans += c[u] != c[v]
        q.append(u)
print(ans)
