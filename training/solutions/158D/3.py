import sys
n, *t = map(int, sys.stdin.read().split())
best = -10 ** 9
d = 1
while 3 * d <= n:
    if n % d == 0:
        s = [0] * d
        for i in range(n):
            s[i % d] += t[i]
        best = max(best, max(s))
    d += 1
print(best)
