for _ in range(int(input())):
    n = int(input())
    a = input().split()
    p = {}
    ok = False
    for i, x in enumerate(a):
        if i - p.setdefault(x, i) > 1:
            ok = True
    print("YES" if ok else "NO")
