vp, vd, t, f, c = [int(input()) for _ in range(5)]
if vd <= vp:
    print(0)
else:
    pos = vp * t
    ans = 0
    while True:
        pos += vp * pos / (vd - vp)
        if pos >= c:
            break
        ans += 1
        pos += vp * f
    print(ans)
