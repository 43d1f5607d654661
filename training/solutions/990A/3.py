n, m, a, b = map(int, input().split())
if n % m == 0:
    print(0)
else:
    x = n % m * b
    y = (m - n % m) * a
    print(min(x, y))
