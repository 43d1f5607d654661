n, m = map(int, input().split())
a = []
for i in range(n):
    a.append(input().strip())
ok = True
for i in range(n):
    if a[i].count(a[i][0]) != m:
        ok = False
    if i > 0 and a[i] == a[i - 1]:
        ok = False
if ok:
    print("YES")
else:
    print("NO")
