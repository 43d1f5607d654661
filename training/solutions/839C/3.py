n = int(input())
near = [set() for _ in range(n + 1)]
for _ in range(n - 1):
    a, b = map(int, input().split())
    near[a].add(b)
    near[b].add(a)
prob = [0.0] * (n + 1)
prob[1] = 1.0
queue = [1]
total = -1.0
for v in queue:
    total += prob[v]
    for u in near[v]:
        near[u].remove(v)
        prob[u] = prob[v] / len(near[v])
        queue.append(u)
print(total)
