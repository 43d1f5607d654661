for _ in range(int(input())):
    n = int(input())
    d = []
    x = n
    while x:
        d.append(x % 3)
        x //= 3
    d.append(0)
    if 2 in d:
        i = len(d) - 1
        while d[i] != 2:
            i -= 1
        while d[i] != 0:
            i += 1
        d[i] = 1
        for j in range(i):
            d[j] = 0
    print(sum(d[i] * 3 ** i for i in range(len(d))))
