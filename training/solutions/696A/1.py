fee = {}
for _ in range(int(input())):
    e = list(map(int, input().split()))
    u, v = e[1], e[2]
    total = 0
    while u != v:
        if u < v:
            u, v = v, u
        if e[0] == 1:
            fee[u] = fee.get(u, 0) + e[3]
        else:
            total += fee.get(u, 0)
        u //= 2
    if e[0] == 2:
        print(total)
