n, p, q, r = map(int, input().split())
a = list(map(int, input().split()))
x = y = z = -10 ** 30
for v in a:
    x = max(x, p * v)
    y = max(y, x + q * v)
    z = max(z, y + r * v)
print(z)
