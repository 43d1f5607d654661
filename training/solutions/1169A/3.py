n, a, x, b, y = map(int, input().split())
ok = False
while True:
    if a == b:
        ok = True
        break
    if a == x or b == y:
        break
    a += 1
    if a > n:
        a = 1
    b -= 1
    if b < 1:
        b = n
if ok:
    print("YES")
else:
    print("NO")
