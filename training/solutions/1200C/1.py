from math import gcd
n, m, q = map(int, input().split())
g = gcd(n, m)
size = [0, n // g, m // g]
for _ in range(q):
    sx, sy, ex, ey = map(int, input().split())
    same = (sy - 1) // size[sx] == (ey - 1) // size[ex]
    print("YES" if same else "NO")
