import sys
input = sys.stdin.readline
n, m = map(int, input().split())
root = list(range(n + 1))
def find(x):
    while root[x] != x:
        root[x] = root[root[x]]
        x = root[x]
    return x
for _ in range(m):
    g = list(map(int, input().split()))
    for a, b in zip(g[1:], g[2:]):
        root[find(a)] = find(b)
size = [0] * (n + 1)
for v in range(1, n + 1):
    size[find(v)] += 1
print(*[size[find(v)] for v in range(1, n + 1)])
