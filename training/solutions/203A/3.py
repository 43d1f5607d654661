x, t, a, b, c, d = map(int, input().split())
ok = x == 0
for i in range(t):
    k = a - i * c
    if k == x or b - i * d == x:
        ok = True
    for j in range(t):
        if k + b - j * d == x:
            ok = True
if ok:
    print("YES")
else:
    print("NO")
