for _ in range(int(input())):
    n = int(input())
    p = 1
    while p < n:
        p *= 3
    s = 0
    while p:
        if s + p <= n:
            s += p
        p //= 3
    if s < n:
        s = 1
        while s < n:
            s *= 3
    print(s)
