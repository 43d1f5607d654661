n = int(input())
a = sorted((int(x), i + 1) for i, x in enumerate(input().split()))
ans = "-1"
for i in range(n - 1, 1, -1):
    l, r = 0, i - 1
    while l < r:
        s = a[l][0] + a[r][0]
        if s == a[i][0]:
            ans = f"{a[i][1]} {a[l][1]} {a[r][1]}"
            break
        if s < a[i][0]:
            l += 1
        else:
            r -= 1
print(ans)
