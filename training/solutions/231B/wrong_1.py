n, d, l = map(int, input().split())
a = [1] * n
d -= n % 2
for i in range(0, n, 2):
    if d > 0:
        add = min(d, l - 1)
        a[i] += add
        d -= add
if d:
    print(-1)
else:
    print(*a)
