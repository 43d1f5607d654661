import math

s = input()
t = input()
if s + t != t + s:
    print(0)
else:
    g = math.gcd(len(s), len(t))
    w = s[:g]
    print(sum(1 for d in range(1, g + 1) if g % d == 0 and w[:d] * (g // d) == w))
