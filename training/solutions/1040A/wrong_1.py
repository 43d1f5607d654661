n, a, b = map(int, input().split())
c = list(map(int, input().split()))
cost = [a, b]
total = 0
ok = True
for i in range(1, n):
    x, y = c[i], c[n - 1 - i]
    if x == 2:
        total += min(cost) if y == 2 else cost[y]
    elif y != 2 and x != y:
        ok = False
print(total if ok else -1)
