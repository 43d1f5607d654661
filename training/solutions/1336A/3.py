import sys
sys.setrecursionlimit(10 ** 6)
n, k = map(int, input().split())
tree = [[] for _ in range(n + 1)]
for _ in range(n - 1):
    u, v = map(int, input().split())
    tree[u].append(v)
    tree[v].append(u)
values = []

def visit(v, p, d):
    size = 0
    for u in tree[v]:
        if u != p:
            size += visit(u, v, d + 1)
    values.append(d - size)
    return size + 1

visit(1, 0, 0)
values.sort()
print(sum(values[n - k:]))
