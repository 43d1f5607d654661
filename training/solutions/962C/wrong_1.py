from math import isqrt
s = input()
n = len(s)
best = 0
for mask in range(1, 2 ** n):
    t = "".join(s[i] for i in range(n) if mask >> i & 1)
    if isqrt(int(t)) ** 2 == int(t):
        best = max(best, len(t))
print(n - best if best else -1)
