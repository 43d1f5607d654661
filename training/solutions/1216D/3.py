import sys
n, *a = map(int, sys.stdin.read().split())
m = max(a)
g = 0
for x in a:
    x = m - x
    while x:
        g, x = x, g % x
print(sum((m - x) // g for x in a), g)
