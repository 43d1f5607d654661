def polygon(ang):
    for n in range(3, 361):
        for k in range(1, n - 1):
            if 180 * k == ang * n:
                return n
    return -1

best = {}
for _ in range(int(input())):
    a = int(input())
    if a not in best:
        best[a] = polygon(a)
    print(best[a])
