n = int(input())
a = [tuple(map(int, input().split())) for i in range(n)]
s = set(a)
ans = 0
for i in range(n):
    for j in range(i):
        x = (a[i][0] + a[j][0]) // 2
        y = (a[i][1] + a[j][1]) // 2
        if (x, y) in s:
            ans += 1
print(ans)
