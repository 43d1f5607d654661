n, m = map(int, input().split())
r = []
for i in range(1, 2 * n + 1):
    if 2 * n + i <= m:
        r.append(2 * n + i)
    if i < m:
        r.append(i)
print(*r)
