n, m = map(int, input().split())
ans = "NO"
for _ in range(m):
    a = list(map(int, input().split()))
    s = set(a[1:])
    ok = True
    for x in s:
        if -x in s:
            ok = False
    if ok:
        ans = "YES"
print(ans)
