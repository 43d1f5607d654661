def f(x, y):
    if y == 0:
        return x
    if x == n:
        return n + y
    if y == n:
        return 3 * n - x
    return 4 * n - y
n, a, b, c, d = map(int, input().split())
s = abs(f(a, b) - f(c, d))
print(min(s, 4 * n - s))
