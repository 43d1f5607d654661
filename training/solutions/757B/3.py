import sys

s = list(map(int, sys.stdin.read().split()))[1:]
top = max(s) + 1
have = [0] * top
for x in s:
    have[x] += 1
ans = 1
for d in range(2, top):
    k = 0
    for y in range(d, top, d):
        k += have[y]
    if k > ans:
        ans = k
print(ans)
