for _ in range(int(input())):
    n = int(input())
    a = [[0, 0]] + [list(map(int, input().split())) for i in range(n)]
    p = [y[0] - x[0] for x, y in zip(a, a[1:])]
    c = [y[1] - x[1] for x, y in zip(a, a[1:])]
    if min(c) >= 0 and all(u >= v for u, v in zip(p, c)):
        print("YES")
    else:
        print("NO")
