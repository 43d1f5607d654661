n = int(input())
a = [tuple(map(int, input().split())) for _ in range(n)]
idx = list(range(n))
idx.sort(key=lambda i: (a[i][1], -a[i][0]), reverse=True)
best = idx[0]
res = "-1 -1"
for i in idx[1:]:
    if a[i][0] >= a[best][0]:
        res = f"{i + 1} {best + 1}"
        break
    best = i
print(res)
