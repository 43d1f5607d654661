n, m = map(int, input().split())
a, b = 2 * n, 3 * m
a += 2 * (min(a, b) // 6)
print(max(a, b))
