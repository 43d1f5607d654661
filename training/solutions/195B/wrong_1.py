n, m = map(int, input().split())
p = sorted(range(1, m + 1), key=lambda i: abs(i - (m + 1) // 2))
for i in range(n):
    print(p[i % m])
