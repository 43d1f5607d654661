n, p1, p2, p3, t1, t2 = map(int, input().split())
s = 0
last = -1
for _ in range(n):
    l, r = map(int, input().split())
    s += (r - l) * p1
    if last >= 0:
        d = l - last
        a = min(d, t1)
        b = min(d + a, t2)
        s += a * p1 + b * p2 + (d - a - b) * p3
    last = r
print(s)
