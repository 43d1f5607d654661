n = int(input())
for i in range(n):
    x = int(input())
    ok = False
    while x >= 0:
        if x % 3 == 0:
            ok = True
            break
        x -= 7
    if ok:
        print("YES")
    else:
        print("NO")
