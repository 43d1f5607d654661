n, x = map(int, input().split())
c = 0
d = 1
while d * d <= x:
    if x % d == 0:
        e = x // d
        if e <= n:
            c += 1 if d == e else 2
    d += 1
print(c)
