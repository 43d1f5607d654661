n, d = map(int, input().split())
t = sum(int(x) for x in input().split())
if t + 10 * n - 10 > d:
    print(-1)
else:
    ans = 0
    d -= t
    while d >= 5:
        d -= 5
        ans += 1
    print(ans)
