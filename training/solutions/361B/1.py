n, k = map(int, input().split())
if n == k:
    print(-1)
else:
    m = n - k
    print(m, *range(1, m), *range(m + 1, n + 1))
