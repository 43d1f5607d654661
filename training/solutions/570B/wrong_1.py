n, m = map(int, input().split())
print(m + 1 if n - m > m else m - 1)
