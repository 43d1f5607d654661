n = int(input())
print((n + 5) // 10 * 10)
