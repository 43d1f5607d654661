from math import gcd

a = input()
b = input()
g = gcd(len(a), len(b))
ans = 0
for d in range(1, g + 1):
    if g % d == 0:
        p = a[:d]
        if p * (len(a) // d) == a and p * (len(b) // d) == b:
            ans += 1
print(ans)
