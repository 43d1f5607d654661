import sys
n, m, *a = map(int, sys.stdin.read().split())
b = a[:]
for i in range(m):
    j = b.index(min(b))
    b[j] += 1
print(max(b), max(a) + m)
