n, m = map(int, input().split())
k = 1
while k * (k - 1) // 2 < m:
    k += 1
print(max(0, n - 2 * m), n - k)
