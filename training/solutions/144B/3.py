from math import isqrt
a, b, c, d = map(int, input().split())
a, c = min(a, c), max(a, c)
b, d = min(b, d), max(b, d)
s = set()
for _ in range(int(input())):
    u, v, r = map(int, input().split())
    for x in (a, c):
        if abs(x - u) <= r:
            k = isqrt(r * r - (x - u) ** 2)
            s.update((x, y) for y in range(max(b, v - k), min(d, v + k) + 1))
    for y in (b, d):
        if abs(y - v) <= r:
            k = isqrt(r * r - (y - v) ** 2)
            s.update((x, y) for x in range(max(a, u - k), min(c, u + k) + 1))
print(2 * (c - a + d - b) - len(s))
