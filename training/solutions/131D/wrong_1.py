n = int(input())
deg = [0] * (n + 1)
for _ in range(n):
    x, y = map(int, input().split())
    deg[x] += 1
    deg[y] += 1
print(*[0 if deg[v] > 1 else 1 for v in range(1, n + 1)])
