import sys
n, m, x, y, k, *v = map(int, sys.stdin.read().split())
def lim(p, d, size):
    if d == 0:
        return 10**10
    return (size - p) // d if d > 0 else (p - 1) // -d
ans = 0
for a, b in zip(v[::2], v[1::2]):
    t = min(lim(x, a, n), lim(y, b, m))
    ans += t
    x += t * a
    y += t * b
print(ans)
