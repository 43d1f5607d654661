q = int(input())
f = []
d = 2
while d * d <= q:
    if q % d == 0:
        f.append(d)
        q //= d
    else:
        d += 1
if not f:
    print(1, 0)
elif len(f) == 1:
    print(2)
else:
    print(1, f[0])
