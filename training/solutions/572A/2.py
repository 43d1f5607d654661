import sys
d = list(map(int, sys.stdin.read().split()))
n, q, k, m = d[:4]
a = d[4:4 + n]
b = d[4 + n:]
x = a[k - 1]
if sum(y > x for y in b) >= m:
    print("YES")
else:
    print("NO")
