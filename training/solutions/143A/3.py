r1, r2 = map(int, input().split())
c1, c2 = map(int, input().split())
d1, d2 = map(int, input().split())
a = (r1 + c1 - d2) // 2
b = r1 - a
c = c1 - a
d = d1 - a
ok = len({a, b, c, d}) == 4 and c + d == r2 and b + d == c2 and b + c == d2
for x in a, b, c, d:
    if x < 1 or x > 9:
        ok = False
if ok:
    print(a, b)
    print(c, d)
else:
    print(-1)
