n, m = map(int, input().split())
near = [set() for _ in range(n + 1)]
for _ in range(m):
    a, b = map(int, input().split())
    near[a].add(b)
    near[b].add(a)
ans = -1
for a in range(1, n + 1):
    for b in near[a]:
        for c in near[a] & near[b]:
            if ans < 0:
                ans = len(near[a]) + len(near[b]) + len(near[c]) - 6
print(ans)
