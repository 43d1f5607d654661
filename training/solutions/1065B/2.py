n, m = map(int, input().split())
lo = n - min(n, 2 * m)
e = m
used = 0
while e > 0:
    e -= used
    used += 1
print(lo, n - used)
