import sys
a = list(map(int, sys.stdin.read().split()))[1:]
l = 0
r = sum(a)
k = 0
for i in range(len(a) - 1):
    l += a[i]
    r -= a[i]
    k += l == r
print(k)
