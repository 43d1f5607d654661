n, k = map(int, input().split())
print(min(n // m * k + m for m in range(1, k) if n % m == 0))
