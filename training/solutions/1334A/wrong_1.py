for _ in range(int(input())):
    n = int(input())
    x = y = 0
    ok = True
    for i in range(n):
        p, c = map(int, input().split())
        if p < x or c < y or c > p:
            ok = False
        x, y = p, c
    print("YES" if ok else "NO")
