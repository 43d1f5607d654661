n = int(input())
kind = [0] + list(map(int, input().split()))
a = [0] + list(map(int, input().split()))
out = [0] * (n + 1)
for u in a:
    out[u] += 1
best = []
for v in range(1, n + 1):
    if kind[v]:
        path = [v]
        u = a[v]
        while u and out[u] == 1:
            path.append(u)
            u = a[u]
        if len(path) > len(best):
            best = path
print(len(best))
print(*best[::-1])
