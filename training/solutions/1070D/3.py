import sys
n, k, *a = map(int, sys.stdin.read().split())
ans = r = 0
for x in a:
    if r:
        ans += 1
        x -= min(x, k - r)
    q, r = divmod(x, k)
    ans += q
print(ans + (r > 0))
