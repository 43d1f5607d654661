n = int(input())
a = [list(map(int, input().split())) for _ in range(n)]
ok = True
for i in range(n):
    for j in range(n - 1):
        if a[i][j] != 1:
            r = set(a[i])
            if not any(a[i][j] - a[t][j] in r for t in range(n)):
                ok = False
print("Yes" if ok else "No")
