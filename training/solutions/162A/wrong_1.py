n = int(input())
print((3 * n * n + n) // 2)
