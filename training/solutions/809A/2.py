import sys

a = list(map(int, sys.stdin.read().split()))[1:]
a.sort()
M = 1000000007
n = len(a)
res = 0
for i in range(n - 1):
    gap = a[i + 1] - a[i]
    left = pow(2, i + 1, M) - 1
    right = pow(2, n - i - 1, M) - 1
    res = (res + gap * left * right) % M
print(res)
