n = int(input())
a = list(map(int, input().split()))
up = a[:]
for i in range(1, n):
    up[i] = max(up[i], up[i - 1] + 1)
down = a[:]
for i in range(n - 2, -1, -1):
    down[i] = max(down[i], down[i + 1] + 1)
left = 0
right = sum(down) - sum(a)
ans = 10 ** 19
for i in range(n):
    right -= down[i] - a[i]
    ans = min(ans, left + right + max(up[i], down[i]) - a[i])
    left += up[i] - a[i]
print(ans)
