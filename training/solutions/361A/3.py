n, k = map(int, input().split())
a = [k] + [0] * (n - 1)
for i in range(n):
    print(*a)
    a = a[1:] + a[:1]
