for _ in range(int(input())):
    n = int(input())
    g = [input(), input()]
    r = 0
    ok = True
    for i in range(n):
        if g[r][i] > '2':
            r = 1 - r
            if g[r][i] < '3':
                ok = False
                break
    print("YES" if ok and r == 1 else "NO")
