n, k = map(int, input().split())
a = list(map(int, input().split()))
best = 10 ** 9
cost = {}
for x in a:
    s = 0
    while True:
        cost.setdefault(x, []).append(s)
        if x == 0:
            break
        x //= 2
        s += 1
for c in cost.values():
    if len(c) >= k:
        best = min(best, sum(sorted(c)[:k]))
print(best)
