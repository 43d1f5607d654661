n, k = map(int, input().split())
if n < 3 * k:
    print(-1)
else:
    ans = []
    for i in range(1, k + 1):
        ans += [i, i]
    ans += range(1, k + 1)
    ans += [1] * (n - 3 * k)
    print(*ans)
