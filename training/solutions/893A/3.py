n = int(input())
a, b, c = 1, 2, 3
ok = True
for i in range(n):
    w = int(input())
    if w == c:
        ok = False
    if w == a:
        b, c = c, b
    elif w == b:
        a, c = c, a
if ok:
    print("YES")
else:
    print("NO")
