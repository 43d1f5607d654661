from math import gcd
n, m, q = map(int, input().split())
g = gcd(n, m)
size = [0, n // g, m // g]
for _ in range(q):
    sx, sy, ex, ey = map(int, input().split())
    print("YES" if sy // size[sx] == ey // size[ex] else "NO")
