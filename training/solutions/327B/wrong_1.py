n = int(input())
print(*range(3, 2 * n + 3, 2))
