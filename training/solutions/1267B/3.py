s = input().strip()
a = []
for c in s:
    if a and a[-1][0] == c:
        a[-1][1] += 1
    else:
        a.append([c, 1])
l = 0
r = len(a) - 1
while l < r:
    if a[l][0] != a[r][0] or a[l][1] + a[r][1] < 3:
        break
    l += 1
    r -= 1
if l == r and a[l][1] >= 2:
    print(a[l][1] + 1)
else:
    print(0)
