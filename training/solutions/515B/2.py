from math import gcd
n, m = map(int, input().split())
k = gcd(n, m)
x = list(map(int, input().split()))[1:] + list(map(int, input().split()))[1:]
if len({v % k for v in x}) == k:
    print("Yes")
else:
    print("No")
