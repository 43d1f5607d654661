import sys
d = sys.stdin.read().split()
for s, t, p in zip(d[1::3], d[2::3], d[3::3]):
    p = list(p)
    i = 0
    ok = True
    for c in t:
        if s[i:i + 1] == c:
            i += 1
        elif c in p:
            p.remove(c)
        else:
            ok = False
    print("YES" if ok and i == len(s) else "NO")
