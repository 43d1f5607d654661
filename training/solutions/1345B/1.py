for _ in range(int(input())):
    n = int(input())
    c = 0
    while n >= 2:
        h = 1
        s = 2
        while s + 3 * h + 2 <= n:
            s += 3 * h + 2
            h += 1
        n -= s
        c += 1
    print(c)
