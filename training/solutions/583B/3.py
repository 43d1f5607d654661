import sys
n, *a = map(int, sys.stdin.read().split())
left = n
i = 0
d = 1
ans = 0
while left:
    if i == n or i < 0:
        d = -d
        i += d
        ans += 1
    if a[i] <= n - left:
        a[i] = 2 * n
        left -= 1
    i += d
print(ans)
