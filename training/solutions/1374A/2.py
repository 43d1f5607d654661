import sys
d = list(map(int, sys.stdin.read().split()))
out = []
for i in range(1, len(d), 3):
    x, y, n = d[i], d[i + 1], d[i + 2]
    k = n - n % x + y
    if k > n:
        k -= x
    out.append(k)
print(*out, sep="\n")
