n, k = map(int, input().split())
r = [0] + list(map(int, input().split()))
foes = [[] for _ in range(n + 1)]
for _ in range(k):
    x, y = map(int, input().split())
    foes[x].append(r[y])
    foes[y].append(r[x])
order = sorted(range(1, n + 1), key=lambda i: r[i])
res = [0] * (n + 1)
below = 0
for pos, i in enumerate(order):
    if pos and r[order[pos - 1]] < r[i]:
        below = pos
    res[i] = below - sum(1 for x in foes[i] if x < r[i])
print(*res[1:])
