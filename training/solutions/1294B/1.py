for _ in range(int(input())):
    n = int(input())
    p = sorted(tuple(map(int, input().split())) for _ in range(n))
    x = y = 0
    s = ""
    ok = True
    for a, b in p:
        if b < y:
            ok = False
            break
        s += "R" * (a - x) + "U" * (b - y)
        x, y = a, b
    if ok:
        print("YES")
        print(s)
    else:
        print("NO")
