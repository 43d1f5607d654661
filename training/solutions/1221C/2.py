q = int(input())
for i in range(q):
    c, m, x = map(int, input().split())
    l, r = 0, min(c, m)
    while l < r:
        k = (l + r + 1) // 2
        if c + m + x >= 3 * k:
            l = k
        else:
            r = k - 1
    print(l)
