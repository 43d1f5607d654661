x = int(input())
s = set(str(x))
r = 0
d = 1
while d * d <= x:
    if x % d == 0:
        r += bool(s & set(str(d)))
        if d * d != x:
            r += bool(s & set(str(x // d)))
    d += 1
print(r)
