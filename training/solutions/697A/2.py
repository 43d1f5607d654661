t, s, x = map(int, input().split())
ok = False
if x >= t and (x - t) % s == 0:
    ok = True
if x > t + 1 and (x - t - 1) % s == 0:
    ok = True
if ok:
    print("YES")
else:
    print("NO")
