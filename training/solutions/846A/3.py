import sys

s = list(map(int, sys.stdin.read().split()))[1:]
k = sum(s)
ans = k
for x in s:
    k += 1 - 2 * x
    ans = max(ans, k)
print(ans)
