n = int(input())
degree = [0] * (n + 1)
link = [0] * (n + 1)
for _ in range(n - 1):
    u, v = map(int, input().split())
    degree[u] += 1
    degree[v] += 1
    link[u] ^= v
    link[v] ^= u
size = [1] * (n + 1)
leaves = [v for v in range(1, n + 1) if degree[v] == 1]
cut = 0
for _ in range(n - 1):
    v = leaves.pop()
    u = link[v]
    link[u] ^= v
    degree[u] -= 1
    if size[v] % 2 == 0:
        cut += 1
    size[u] += size[v]
    if degree[u] == 1:
        leaves.append(u)
print(cut if n % 2 == 0 else -1)
