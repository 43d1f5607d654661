n, p1, p2, p3, t1, t2 = map(int, input().split())
ans = 0
last = None
for i in range(n):
    l, r = map(int, input().split())
    if last is not None:
        for j in range(1, l - last + 1):
            if j <= t1:
                ans += p1
            elif j <= t1 + t2:
                ans += p2
            else:
                ans += p3
    ans += (r - l) * p1
    last = r
print(ans)
