from math import gcd
input()
s = [int(v) for v in input().split()]
d = s[0]
for v in s[1:]:
    d = gcd(d, v)
total = max(s) // d
print(["Bob", "Alice"][(total - len(s)) & 1])
