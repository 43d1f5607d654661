a = list(map(int, input().split()))
s = sum(a)
ok = False
for i in range(4):
    if a[i] * 2 == s:
        ok = True
    for j in range(i):
        if (a[i] + a[j]) * 2 == s:
            ok = True
print("YES" if ok else "NO")
