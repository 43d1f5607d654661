for _ in range(int(input())):
    n = int(input())
    c = 0
    h = 1
    while n >= h * (3 * h + 1) // 2:
        n -= h * (3 * h + 1) // 2
        h += 1
        c += 1
    print(c)
