import sys
d = sys.stdin.read().split()
k = 1
for _ in range(int(d[0])):
    n = int(d[k])
    g = [int(s, 2) for s in d[k + 1:k + 1 + n]]
    k += 1 + n
    ok = True
    for x, y in zip(g, g[1:]):
        if x & ~y & ~(x << 1) & ~1:
            ok = False
    print("YES" if ok else "NO")
