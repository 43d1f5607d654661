for _ in range(int(input())):
    n, k = map(int, input().split())
    a = list(map(int, input().split()))
    ok = True
    for x in a:
        while x:
            if x % k > 1:
                ok = False
            x //= k
    print("YES" if ok else "NO")
