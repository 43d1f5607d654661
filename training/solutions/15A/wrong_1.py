n, t = map(int, input().split())
a = sorted(list(map(int, input().split())) for _ in range(n))
ans = 2
for i in range(n - 1):
    gap = 2 * a[i + 1][0] - a[i + 1][1] - 2 * a[i][0] - a[i][1]
    if gap >= 2 * t:
        ans += 2
print(ans)
