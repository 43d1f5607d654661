def depth(v, p):
    return max([depth(u, v) + 1 for u in tree[v] if u != p], default=0)

n = int(input())
res = 0
for _ in range(n):
    row = list(map(int, input().split()))
    k = row[0]
    tree = {v: [] for v in range(1, k + 1)}
    for j in range(k - 1):
        x, y = row[2 * j + 1], row[2 * j + 2]
        tree[x].append(y)
        tree[y].append(x)
    res += max(depth(v, 0) for v in tree)
print(res)
