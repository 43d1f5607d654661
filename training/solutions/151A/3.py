n, k, l, c, d, p, nl, np = map(int, input().split())
a = k * l // nl
b = c * d
e = p // np
print(min(a, b, e) // n)
