for _ in range(int(input())):
    n = int(input())
    p = [list(map(int, input().split())) for _ in range(n)]
    p.sort(key=lambda q: q[0])
    x = y = 0
    s = ""
    for a, b in p:
        if b < y:
            s = "NO"
            break
        s += "R" * (a - x) + "U" * (b - y)
        x, y = a, b
    if s != "NO":
        print("YES")
    print(s)
