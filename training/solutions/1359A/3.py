t = int(input())
for i in range(t):
    n, m, k = map(int, input().split())
    d = n // k
    if m <= d:
        print(m)
    else:
        r = m - d
        x = r // (k - 1)
        if r % (k - 1):
            x += 1
        print(d - x)
