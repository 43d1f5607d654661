n, k = map(int, input().split())
a = [1] * (n - 1) + [0]
for _ in range(k):
    c = []
    b = a[:]
    for i in range(n):
        need = n - 1 - i - a[i]
        j = n - 1 - min(need, a[i])
        c.append(j + 1)
        b[i] += a[j]
    a = b
    print(*c)
