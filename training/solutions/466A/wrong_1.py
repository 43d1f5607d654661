n, m, a, b = map(int, input().split())
k = n // m
print(min(n * a, k * b + n % m * a))
