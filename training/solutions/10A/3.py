n, p1, p2, p3, t1, t2 = map(int, input().split())
a = []
for i in range(n):
    l, r = map(int, input().split())
    a.append((l, r))
ans = 0
for i in range(n):
    ans += (a[i][1] - a[i][0]) * p1
    if i > 0:
        d = a[i][0] - a[i - 1][1]
        if d <= t1:
            ans += d * p1
        elif d <= t1 + t2:
            ans += t1 * p1 + (d - t1) * p2
        else:
            ans += t1 * p1 + t2 * p2 + (d - t1 - t2) * p3
print(ans)
