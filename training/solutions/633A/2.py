a, b, c = map(int, input().split())
ok = False
while c >= 0:
    if c % b == 0:
        ok = True
    c -= a
if ok:
    print("Yes")
else:
    print("No")
