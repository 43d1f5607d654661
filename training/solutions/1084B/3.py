import sys
n, s, *v = map(int, sys.stdin.read().split())
m = min(v)
for x in v:
    s -= x - m
if s > n * m:
    print(-1)
elif s <= 0:
    print(m)
else:
    print(m - (s + n - 1) // n)
