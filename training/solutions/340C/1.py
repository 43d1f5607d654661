from math import gcd
n = int(input())
a = sorted(map(int, input().split()))
s = sum(a)
pairs = sum(x * (2 * i - n + 1) for i, x in enumerate(a))
t = s + 2 * pairs
g = gcd(t, n)
print(t // g, n // g)
