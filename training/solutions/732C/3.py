import sys
a = list(map(int, sys.stdin.read().split()))
m = max(a)
a.remove(m)
ans = 0
for x in a:
    if x != m:
        ans += m - x - 1
print(ans)
