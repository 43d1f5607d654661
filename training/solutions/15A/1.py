n, t = map(int, input().split())
a = sorted(tuple(map(int, input().split())) for _ in range(n))
ans = 2
for i in range(n - 1):
    gap = a[i + 1][0] - a[i][0] - a[i][1] / 2 - a[i + 1][1] / 2
    if gap > t:
        ans += 2
    elif gap == t:
        ans += 1
print(ans)
