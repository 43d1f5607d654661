for _ in range(int(input())):
    n, m = map(int, input().split())
    c = [(0, m, m)] + [tuple(map(int, input().split())) for _ in range(n)]
    good = True
    for i in range(n + 1):
        for j in range(i + 1, n + 1):
            wait = c[j][0] - c[i][0]
            if c[i][1] - c[j][2] > wait or c[j][1] - c[i][2] > wait:
                good = False
    print("YES" if good else "NO")
