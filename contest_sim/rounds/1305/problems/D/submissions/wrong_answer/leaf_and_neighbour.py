# Asks about a leaf and its neighbour: each question rules out one vertex, which is half as many as
# needed.
n = int(input())
neighbours = [set() for _ in range(n + 1)]
for _ in range(n - 1):
    x, y = map(int, input().split())
    neighbours[x].add(y)
    neighbours[y].add(x)
v = 1
for _ in range(n - 1):
    leaf = next(x for x in range(1, n + 1) if len(neighbours[x]) == 1)
    (v,) = neighbours[leaf]
    print("?", leaf, v, flush=True)
    reply = int(input())
    if reply == -1:
        raise SystemExit
    if reply == leaf:
        v = leaf
        break
    neighbours[v].remove(leaf)
    neighbours[leaf].clear()
print("!", v, flush=True)
