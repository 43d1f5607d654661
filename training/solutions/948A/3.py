n, m = map(int, input().split())
a = [list(input()) for _ in range(n)]
ok = "Yes"
for i in range(n):
    for j in range(m):
        if a[i][j] == ".":
            a[i][j] = "D"
        if i and {a[i][j], a[i - 1][j]} == {"S", "W"}:
            ok = "No"
        if j and {a[i][j], a[i][j - 1]} == {"S", "W"}:
            ok = "No"
print(ok)
if ok == "Yes":
    for r in a:
        print("".join(r))
