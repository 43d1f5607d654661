n = int(input())
a = list(map(int, input().split()))
p = sorted(range(2 * n), key=lambda i: a[i])
ok = True
for i in range(0, 2 * n, 2):
    if a[p[i]] != a[p[i + 1]]:
        ok = False
if ok:
    for i in range(0, 2 * n, 2):
        print(p[i] + 1, p[i + 1] + 1)
else:
    print(-1)
