for _ in range(int(input())):
    n = int(input())
    a = list(map(int, input().split()))
    m = max(a)
    ok = True
    for x in a:
        if (m - x) % 2 != 0:
            ok = False
    if ok:
        print("YES")
    else:
        print("NO")
