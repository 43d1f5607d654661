n = int(input())
near = [[] for _ in range(n)]
for _ in range(n - 1):
    a, b = [int(t) - 1 for t in input().split()]
    near[a].append(b)
    near[b].append(a)
ans = [0] * n
ans[0] = 1
queue = [0]
for v in queue:
    taken = {ans[v]} | {ans[u] for u in near[v]}
    c = 0
    for u in near[v]:
        if ans[u] == 0:
            c += 1
            while c in taken:
                c += 1
            ans[u] = c
            queue.append(u)
print(max(len(e) for e in near) + 1)
print(*ans)
