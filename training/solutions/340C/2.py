from math import gcd
n = int(input())
a = sorted(map(int, input().split()))
total = sum(a)
before = 0
for i, x in enumerate(a):
    total += 2 * (x * i - before)
    before += x
d = gcd(total, n)
print(total // d, n // d)
