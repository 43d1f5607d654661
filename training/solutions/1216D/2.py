from math import gcd
from functools import reduce
n = int(input())
a = sorted(map(int, input().split()))
z = reduce(gcd, [a[i + 1] - a[i] for i in range(n - 1)])
print((n * a[-1] - sum(a)) // z, z)
