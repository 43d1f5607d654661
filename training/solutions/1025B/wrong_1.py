from math import gcd
n = int(input())
g = 0
for _ in range(n):
    a, b = map(int, input().split())
    g = gcd(g, a * b)
print(g if g > 1 else -1)
