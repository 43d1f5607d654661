n, k = map(int, input().split())
if n == k:
    print(-1)
else:
    print(*range(n - k, 0, -1), *range(n - k + 1, n + 1))
