import sys
n, k, *h = map(int, sys.stdin.read().split())
p = [0]
for x in h:
    p.append(p[-1] + x)
print(min(range(1, n - k + 2), key=lambda j: p[j + k - 1] - p[j - 1]))
