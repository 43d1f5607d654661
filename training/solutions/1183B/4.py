for _ in range(int(input())):
    n, k = map(int, input().split())
    a = [int(x) for x in input().split()]
    m = min(a) + k
    ok = True
    for x in a:
        if abs(x - m) > k:
            ok = False
    print(m if ok else -1)
