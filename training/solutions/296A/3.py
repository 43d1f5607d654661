n = int(input())
a = list(map(int, input().split()))
ok = True
for x in a:
    if a.count(x) > (n + 1) // 2:
        ok = False
if ok:
    print("YES")
else:
    print("NO")
