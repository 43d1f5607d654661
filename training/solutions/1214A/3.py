import sys

n, d, e = map(int, sys.stdin.read().split())
e *= 5
ans = n
for i in range(d):
    if i * e > n:
        break
    ans = min(ans, (n - i * e) % d)
print(ans)
