n, m = map(int, input().split())
t = {}
for i in range(1, m + 1):
    x, y = map(int, input().split())
    t[x, y] = i
best = m + 1
for x, y in t:
    k = 0
    for i in range(9):
        k = max(k, t.get((x + i // 3, y + i % 3), m + 1))
    best = min(best, k)
print(best if best <= m else -1)
