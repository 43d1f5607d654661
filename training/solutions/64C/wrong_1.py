n, m, k = map(int, input().split())
print(k % n * m - m + k // n + 1)
