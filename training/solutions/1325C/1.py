n = int(input())
edges = [list(map(int, input().split())) for _ in range(n - 1)]
inc = [[] for _ in range(n + 1)]
for i, (u, v) in enumerate(edges):
    inc[u].append(i)
    inc[v].append(i)
ans = [-1] * (n - 1)
k = 0
for e in inc:
    if len(e) >= 3:
        for i in e[:3]:
            ans[i] = k
            k += 1
        break
for i in range(n - 1):
    if ans[i] < 0:
        ans[i] = k
        k += 1
print(*ans, sep='\n')
