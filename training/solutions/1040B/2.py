n, k = map(int, input().split())
w = 2 * k + 1
c = (n + w - 1) // w
s = max(1, n - k - (c - 1) * w)
print(c)
print(*[s + i * w for i in range(c)])
