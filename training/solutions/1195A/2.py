import sys
n, k, *a = map(int, sys.stdin.read().split())
c = [0] * (k + 1)
for x in a:
    c[x] += 1
pairs = sum(v // 2 for v in c)
left = (n + 1) // 2 - pairs
print(2 * pairs + left)
