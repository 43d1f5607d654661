P = (2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31)
t = int(input())
for _ in range(t):
    n = int(input())
    a = list(map(int, input().split()))
    c = [0] * n
    m = 0
    for p in P:
        free = [i for i in range(n) if c[i] == 0 and a[i] % p == 0]
        if free:
            m += 1
            for i in free:
                c[i] = m
    print(m)
    print(*c)
