l, r = map(int, input().split())
a = [4, 7]
i = 0
while a[-1] < r or len(a) < 2000:
    a.append(a[i] * 10 + 4)
    a.append(a[i] * 10 + 7)
    i += 1
a.sort()
ans = 0
i = 0
while l <= r:
    while a[i] < l:
        i += 1
    k = min(a[i], r)
    ans += (k - l + 1) * a[i]
    l = k + 1
print(ans)
