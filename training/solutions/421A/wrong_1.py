n, a, b = map(int, input().split())
print(*[1] * a + [2] * (n - a))
