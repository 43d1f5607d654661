t = int(input())
for _ in range(t):
    n, x, y, d = map(int, input().split())
    ans = 10 ** 18
    if abs(x - y) % d == 0:
        ans = abs(x - y) // d
    else:
        if (y - 1) % d == 0:
            ans = min(ans, (x - 1 + d - 1) // d + (y - 1) // d)
        if (n - y) % d == 0:
            ans = min(ans, (n - x + d - 1) // d + (n - y) // d)
    print(ans if ans < 10 ** 18 else -1)
