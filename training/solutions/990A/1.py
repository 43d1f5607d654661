n, m, a, b = map(int, input().split())
r = n % m
print(min(r * b, (m - r) * a))
