from math import gcd
n = int(input())
a = list(map(int, input().split()))
if 1 in a:
    print(n - a.count(1))
else:
    best = n + 1
    for i in range(n):
        g = 0
        for j in range(i, n):
            g = gcd(g, a[j])
            if g == 1:
                best = min(best, j - i)
                break
    print(best + n - 1 if best <= n else -1)
