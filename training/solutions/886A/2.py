a = list(map(int, input().split()))
s = sum(a)
ok = False
for i in range(6):
    for j in range(i):
        for k in range(j):
            t = a[i] + a[j] + a[k]
            if t == s - t:
                ok = True
print("YES" if ok else "NO")
