import sys
n, *a = map(int, sys.stdin.read().split())
c = [0] * (n + 1)
for x in a:
    c[min(x, n)] += 1
m = 0
for i in range(1, n + 1):
    m = min(i, m + c[i])
print(m + 1)
