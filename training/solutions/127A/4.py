n, k = map(int, input().split())
a = []
for i in range(n):
    a.append(list(map(int, input().split())))
ans = 0
for i in range(1, n):
    dx = a[i][0] - a[i - 1][0]
    dy = a[i][1] - a[i - 1][1]
    ans += (dx * dx + dy * dy) ** 0.5
print("%.9f" % (ans / 50 * k))
