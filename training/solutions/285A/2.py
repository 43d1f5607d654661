n, k = map(int, input().split())
print(*range(k + 1, 0, -1), *range(k + 2, n + 1))
