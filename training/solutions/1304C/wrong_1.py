for _ in range(int(input())):
    n, m = map(int, input().split())
    now = 0
    ok = True
    for _ in range(n):
        t, l, h = map(int, input().split())
        x = min(max(m, l), h)
        if abs(x - m) > t - now:
            ok = False
        m, now = x, t
    print("YES" if ok else "NO")
