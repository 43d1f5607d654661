import sys

def powder(c):
    return sum(x * c - y for x, y in zip(a, b) if x * c > y)

v = list(map(int, sys.stdin.read().split()))
n, k = v[:2]
a, b = v[2:n + 2], v[n + 2:]
ans = min(y // x for x, y in zip(a, b))
while powder(ans + 1) <= k:
    ans += 1
print(ans)
