import sys
d = list(map(int, sys.stdin.read().split()))
i = 1
for _ in range(d[0]):
    n, x = d[i:i + 2]
    a = d[i + 2:i + 2 + n]
    i += 2 + n
    m = max(a)
    k = x // m + (x % m > 0)
    if k == 1 and x not in a:
        k = 2
    if x in a:
        k = 1
    print(k)
