s = input().strip()
t = input().strip()
ok = len(s) == len(t)
if ok:
    n = len(s)
    for i in range(1, n):
        if s[i] != t[n - 1 - i]:
            ok = False
if ok:
    print("YES")
else:
    print("NO")
