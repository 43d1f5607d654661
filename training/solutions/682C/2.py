import sys
d = list(map(int, sys.stdin.read().split()))
n = d[0]
a = [0] + d[1:n + 1]
near = {i: {} for i in range(1, n + 1)}
k = n + 1
for i in range(2, n + 1):
    p, c = d[k], d[k + 1]
    k += 2
    near[i][p] = c
    near[p][i] = c
far = {1: 0}
queue = [1]
for v in queue:
    for u, c in near[v].items():
        if u not in far:
            far[u] = max(c, far[v] + c)
            if far[u] <= a[u]:
                queue.append(u)
print(n - len(queue))
