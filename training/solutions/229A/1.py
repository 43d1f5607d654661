n, m = map(int, input().split())
total = [0] * m
ok = True
for _ in range(n):
    s = input()
    if '1' not in s:
        ok = False
        break
    dist = [m] * m
    d = m
    for i in range(2 * m):
        d = 0 if s[i % m] == '1' else d + 1
        dist[i % m] = min(dist[i % m], d)
    d = m
    for i in range(2 * m - 1, -1, -1):
        d = 0 if s[i % m] == '1' else d + 1
        dist[i % m] = min(dist[i % m], d)
    for j in range(m):
        total[j] += dist[j]
print(min(total) if ok else -1)
