for _ in range(int(input())):
    n, m = map(int, input().split())
    lo = hi = m
    now = 0
    ok = True
    for _ in range(n):
        t, l, h = map(int, input().split())
        lo = max(lo - (t - now), l)
        hi = min(hi + (t - now), h)
        now = t
        if lo > hi:
            ok = False
            lo = hi = 10 ** 18
    print("YES" if ok else "NO")
