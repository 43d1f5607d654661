for _ in range(int(input())):
    n = int(input())
    m = 10 ** 9
    c = 0
    for x in input().split()[::-1]:
        x = int(x)
        if x > m:
            c += 1
        m = min(m, x)
    print(c)
