import sys
n, *a = map(int, sys.stdin.read().split())
l = r = 0
for i in range(1, n + 1):
    if a[i - 1] != i:
        l = i
        r = a.index(i) + 1
        break
if l:
    a[l - 1:r] = reversed(a[l - 1:r])
print(l * (a == sorted(a)), r * (a == sorted(a)))
