import sys
n, *a = map(int, sys.stdin.read().split())
print(n)
for i in range(n):
    m = min(a[i:])
    j = a.index(m, i)
    a[j] = a[i]
    a[i] = m
    print(i, j)
