from math import gcd
n = int(input())
a = list(map(int, input().split()))
g = a[0]
for x in a:
    g = gcd(g, x)
r = "Yes"
for x in a:
    if 6**30 % (x // g):
        r = "No"
print(r)
