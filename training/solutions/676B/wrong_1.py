n, t = map(int, input().split())
print(min(t, n * (n + 1) // 2))
