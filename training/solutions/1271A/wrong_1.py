a, b, c, d, e, f = [int(input()) for _ in range(6)]
x = min(a, d)
y = min(b, c, d - x)
print(x * e + y * f)
