n = int(input())
print((n ** 3 + 5 * n) // 6)
