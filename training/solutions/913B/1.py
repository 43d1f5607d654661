n = int(input())
ch = [[] for i in range(n + 1)]
for i in range(2, n + 1):
    ch[int(input())].append(i)
ok = True
for v in range(1, n + 1):
    if ch[v]:
        k = 0
        for u in ch[v]:
            if not ch[u]:
                k += 1
        if k < 3:
            ok = False
print("Yes" if ok else "No")
