n, L = map(int, input().split())
c = list(map(int, input().split()))
for i in range(1, n):
    c[i] = min(c[i], 2 * c[i - 1])
total = 0
for i in range(n - 1, -1, -1):
    total += L // 2 ** i * c[i]
    L %= 2 ** i
print(total)
