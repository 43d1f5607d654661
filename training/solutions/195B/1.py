n, m = map(int, input().split())
p = sorted(range(1, m + 1), key=lambda i: abs(2 * i - m - 1))
for i in range(n):
    print(p[i % m])
