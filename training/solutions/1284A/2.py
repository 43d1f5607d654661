import sys
d = sys.stdin.read().split()
n, m = int(d[0]), int(d[1])
a = d[2:2 + n]
b = d[2 + n:2 + n + m]
for q in d[3 + n + m:]:
    y = int(q)
    print(a[y % n - 1], b[y % m - 1], sep="")
