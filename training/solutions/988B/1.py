n = int(input())
a = [input().strip() for _ in range(n)]
a.sort(key=len)
ok = True
for i in range(n - 1):
    if a[i] not in a[i + 1]:
        ok = False
if ok:
    print("YES")
    for s in a:
        print(s)
else:
    print("NO")
