n = int(input())
a = [list(map(int, input().split())) for i in range(n)]
ok = True
for i in range(n):
    for j in range(n):
        if a[i][j] == 1:
            continue
        f = False
        for s in range(n):
            for t in range(n):
                if a[i][s] + a[t][j] == a[i][j]:
                    f = True
                    break
            if f:
                break
        if not f:
            ok = False
if ok:
    print("Yes")
else:
    print("No")
