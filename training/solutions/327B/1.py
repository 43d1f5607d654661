n = int(input())
print(*range(n, 2 * n))
