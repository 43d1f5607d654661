n, m, k = map(int, input().split())
rows = [list(map(int, input().split())) for _ in range(n)]
ans = [0] * n
bad = [False] * (k + 1)
for t, column in enumerate(zip(*rows), 1):
    users = [[] for _ in range(k + 1)]
    for i, c in enumerate(column):
        if ans[i] == 0:
            users[c].append(i)
    for c in range(1, k + 1):
        if len(users[c]) > 1 or bad[c] and users[c]:
            bad[c] = True
            for i in users[c]:
                ans[i] = t
for t in ans:
    print(t)
