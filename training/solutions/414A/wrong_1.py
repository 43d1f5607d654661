n, k = map(int, input().split())
if k < n // 2:
    print(-1)
else:
    g = k - n // 2 + 1
    ans = [g, 2 * g] + [i for i in range(1, n - 1)]
    print(*ans[:n])
