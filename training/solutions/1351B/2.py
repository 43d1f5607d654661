import sys
v = list(map(int, sys.stdin.read().split()))
for i in range(1, len(v), 4):
    p, q, r, s = v[i:i + 4]
    ok = False
    for x, y in ((p, q), (q, p)):
        for z, w in ((r, s), (s, r)):
            if x == z and y + w == x:
                ok = True
    print("Yes" if ok else "No")
