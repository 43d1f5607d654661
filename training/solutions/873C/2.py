n, m, k = map(int, input().split())
rows = [input().split() for _ in range(n)]
total = changes = 0
for j in range(m):
    p = [0]
    for i in range(n):
        p.append(p[-1] + int(rows[i][j]))
    options = [(p[min(n, i + k)] - p[i], -p[i]) for i in range(n)]
    s, c = max(options)
    total += s
    changes -= c
print(total, changes)
