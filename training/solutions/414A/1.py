n, k = map(int, input().split())
if n == 1:
    print(1 if k == 0 else -1)
elif k < n // 2:
    print(-1)
else:
    g = k - n // 2 + 1
    ans = [g, 2 * g]
    x = 2 * g + 1
    while len(ans) < n:
        ans.append(x)
        x += 1
    print(*ans)
