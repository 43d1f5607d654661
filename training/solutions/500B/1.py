n = int(input())
p = list(map(int, input().split()))
g = [input().strip() for _ in range(n)]
seen = [False] * n
for s in range(n):
    if seen[s]:
        continue
    comp = [s]
    seen[s] = True
    for v in comp:
        for u in range(n):
            if g[v][u] == '1' and not seen[u]:
                seen[u] = True
                comp.append(u)
    for i, x in zip(sorted(comp), sorted(p[v] for v in comp)):
        p[i] = x
print(*p)
