import sys

d = list(map(int, sys.stdin.read().split()))[1:]
ans = 0
for k, a in zip(d[::2], d[1::2]):
    up = 1
    while 4 ** up < a:
        up += 1
    ans = max(ans, k + up)
print(ans)
