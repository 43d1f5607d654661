n, m, a, b = map(int, input().split())
down = n - n // m * m
up = -n % m
print(min(down * b, up * a))
