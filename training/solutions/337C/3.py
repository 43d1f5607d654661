n, m, k = map(int, input().split())
M = 10 ** 9 + 9
doubles = max(0, n // k - (n - m))
a, b = 2, 2 * k
x, y = 1, 0
e = doubles
while e:
    if e & 1:
        x, y = x * a % M, (y * a + b) % M
    a, b = a * a % M, (a * b + b) % M
    e >>= 1
print((y + m - doubles * k) % M)
