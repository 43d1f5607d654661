n, m = map(int, input().split())
ok = True
if m > 0:
    a = list(map(int, input().split()))
    a.sort()
    if a[0] == 1 or a[-1] == n:
        ok = False
    for i in range(2, m):
        if a[i] - a[i - 1] == 1 and a[i - 1] - a[i - 2] == 1:
            ok = False
if ok:
    print("YES")
else:
    print("NO")
