for _ in range(int(input())):
    n = int(input())
    d = {}
    for x in input().split():
        x = int(x)
        k = 0
        while x % 2 == 0:
            x //= 2
            k += 1
        d[x] = max(d.get(x, 0), k)
    print(sum(d.values()))
