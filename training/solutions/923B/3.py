import sys
d = list(map(int, sys.stdin.read().split()))
n = d[0]
full = [0] * (n + 2)
part = [0] * (n + 2)
s = [0]
for x in d[n + 1:]:
    s.append(s[-1] + x)
for i in range(n):
    lo, hi = i, n
    while lo < hi:
        m = (lo + hi) // 2
        if s[m + 1] - s[i] > d[i + 1]:
            hi = m
        else:
            lo = m + 1
    full[i] += 1
    full[lo] -= 1
    part[lo] += d[i + 1] - s[lo] + s[i]
k = 0
out = []
for i in range(n):
    k += full[i]
    out.append(k * d[n + 1 + i] + part[i])
print(*out)
