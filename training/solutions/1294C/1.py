for _ in range(int(input())):
    n = int(input())
    r = []
    d = 2
    while d * d < n and len(r) < 2:
        if n % d == 0:
            r.append(d)
            n //= d
        d += 1
    if len(r) == 2:
        print("YES")
        print(*r, n)
    else:
        print("NO")
