for _ in range(int(input())):
    n = int(input())
    p = [0] + list(map(int, input().split()))
    r = []
    for i in range(1, n + 1):
        c = 1
        x = p[i]
        while x != i:
            x = p[x]
            c += 1
        r.append(c)
    print(*r)
