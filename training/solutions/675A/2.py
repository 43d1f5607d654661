a, b, c = map(int, input().split())
d = b - a
ok = False
if c == 0 and d == 0:
    ok = True
if c > 0 and d >= 0 and d % c == 0:
    ok = True
if c < 0 and d <= 0 and d % c == 0:
    ok = True
if ok:
    print("YES")
else:
    print("NO")
