n, M = map(int, input().split())
a = [0] + list(map(int, input().split())) + [M]
on = sum(a[i + 1] - a[i] for i in range(0, n + 1, 2))
best = on
lit = 0
for i in range(n + 1):
    length = a[i + 1] - a[i]
    if i % 2 == 0:
        lit += length
    rest_off = M - a[i + 1] - (on - lit)
    if length > 1:
        best = max(best, lit - (i % 2 == 0) + (i % 2) * (length - 1) + rest_off)
print(best)
