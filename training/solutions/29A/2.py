n = int(input())
c = [list(map(int, input().split())) for _ in range(n)]
ok = False
for i in range(n):
    for j in range(n):
        if c[i][0] + c[i][1] == c[j][0] and c[j][0] + c[j][1] == c[i][0]:
            ok = True
print("YES" if ok else "NO")
