n = int(input())
a = list(range(1, n + 1))
for x in range(n - 1, 0, -1):
    a[x], a[x - 1] = a[x - 1], a[x]
print(*a)
