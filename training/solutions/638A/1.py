n, a = map(int, input().split())
print((a + 1) // 2 if a % 2 else (n - a) // 2 + 1)
