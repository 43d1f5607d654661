import sys
n, k, *a = map(int, sys.stdin.read().split())
c = [0] * (k + 1)
for x in a:
    c[x] += 1
ans = 0
while c[k] < n:
    for r in range(k - 1, 0, -1):
        if c[r] > 0:
            c[r] -= 1
            c[r + 1] += 1
    ans += 1
print(ans)
