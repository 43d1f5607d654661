for _ in range(int(input())):
    n, m = map(int, input().split())
    a = list(map(int, input().split()))
    p = set(map(int, input().split()))
    b = sorted(a)
    l = 0
    for r in range(1, n + 1):
        if r not in p:
            a[l:r] = sorted(a[l:r])
            l = r
    if a == b:
        print("YES")
    else:
        print("NO")
