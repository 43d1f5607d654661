n = int(input())
a = list(range(1, n * n + 1))
h = n // 2
for i in range(n):
    r = a[:h] + a[-h:]
    a = a[h:-h]
    print(*r)
