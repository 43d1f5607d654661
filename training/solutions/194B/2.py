from math import gcd
t = int(input())
for n in map(int, input().split()):
    print(4 * n // gcd(4 * n, n + 1) + 1)
