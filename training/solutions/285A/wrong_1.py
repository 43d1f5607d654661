n, k = map(int, input().split())
print(*range(k, 0, -1), *range(k + 1, n + 1))
