n = int(input())
a = [input().strip() for i in range(n)]
x = a[0][0]
y = a[0][1]
ok = x != y
for i in range(n):
    for j in range(n):
        if i == j or i + j == n - 1:
            if a[i][j] != x:
                ok = False
        elif a[i][j] != y:
            ok = False
if ok:
    print("YES")
else:
    print("NO")
