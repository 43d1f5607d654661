n = int(input())
limit = list(map(int, input().split()))
edges = [[] for _ in range(n)]
for v in range(1, n):
    p, c = map(int, input().split())
    edges[v].append((p - 1, c))
    edges[p - 1].append((v, c))
gone = [None] * n
gone[0] = False
todo = [(0, 0)]
while todo:
    v, far = todo.pop()
    for u, c in edges[v]:
        if gone[u] is None:
            d = max(far + c, 0)
            gone[u] = gone[v] or d > limit[u]
            todo.append((u, d))
print(sum(gone))
