from math import gcd
n = int(input())
best = 0
for a in range(max(1, n - 4), n + 1):
    for b in range(max(1, n - 4), n + 1):
        for c in range(max(1, n - 4), n + 1):
            l = a * b // gcd(a, b)
            best = max(best, l * c // gcd(l, c))
print(best)
