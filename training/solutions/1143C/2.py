n = int(input())
parent, c = [0] * n, [0] * n
children = [[] for _ in range(n)]
for i in range(n):
    p, c[i] = map(int, input().split())
    if p != -1:
        children[p - 1].append(i)
ans = []
for v in range(n):
    if c[v] == 1 and all(c[u] == 1 for u in children[v]):
        ans.append(v + 1)
if ans:
    print(*ans)
else:
    print(-1)
