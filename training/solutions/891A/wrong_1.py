from math import gcd
n = int(input())
a = list(map(int, input().split()))
if 1 in a:
    print(n - a.count(1))
elif any(gcd(x, y) == 1 for x, y in zip(a, a[1:])):
    print(n)
else:
    print(-1)
