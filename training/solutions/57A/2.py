n, a, b, c, d = map(int, input().split())
if abs(a - c) == n:
    print(n + min(b + d, 2 * n - b - d))
elif abs(b - d) == n:
    print(n + min(a + c, 2 * n - a - c))
else:
    print(abs(a - c) + abs(b - d))
