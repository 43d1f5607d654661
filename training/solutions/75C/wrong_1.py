from math import gcd
a, b = map(int, input().split())
g = gcd(a, b)
d = [i for i in range(1, int(g ** 0.5) + 1) if g % i == 0] + [g]
for _ in range(int(input())):
    l, h = map(int, input().split())
    print(max([x for x in d if l <= x <= h] or [-1]))
