n, m = map(int, input().split())
a = []
for i in range(n):
    a.append([int(c) for c in input().strip()])
ok = [0] * n
for j in range(m):
    best = 0
    for i in range(n):
        best = max(best, a[i][j])
    for i in range(n):
        if a[i][j] == best:
            ok[i] = 1
print(sum(ok))
