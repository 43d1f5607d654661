a, b, c, n = map(int, input().split())
if c > a or c > b:
    print(-1)
else:
    ans = n - (a + b - c)
    if ans <= 0:
        print(-1)
    else:
        print(ans)
