n = int(input())
a = []
for i in range(n):
    a.append(list(map(int, input().split())))
ans = -1
m = 10 ** 9
for i in range(n):
    ok = True
    for j in range(n):
        if a[i][0] < a[j][0] and a[i][1] < a[j][1] and a[i][2] < a[j][2]:
            ok = False
    if ok and a[i][3] < m:
        m = a[i][3]
        ans = i + 1
print(ans)
