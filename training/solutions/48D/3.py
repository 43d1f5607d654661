n = int(input())
a = list(map(int, input().split()))
order = sorted(range(n), key=lambda i: a[i])
size = []
ans = [0] * n
ok = True
prev = k = 0
for i in order:
    if a[i] != prev:
        k, prev = 0, a[i]
    if a[i] == 1:
        size.append(0)
    if k >= len(size) or size[k] != a[i] - 1:
        ok = False
        break
    size[k] += 1
    ans[i] = k + 1
    k += 1
if ok:
    print(len(size))
    print(*ans)
else:
    print(-1)
