for _ in range(int(input())):
    n = int(input())
    p = list(map(int, input().split()))
    ok = True
    for x, y in zip(p, p[1:]):
        if y != x + 1 and y > p[0]:
            ok = False
    print("Yes" if ok else "No")
