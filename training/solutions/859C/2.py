n = int(input())
a = list(map(int, input().split()))
f = [(0, 0)] * (n + 1)
for i in range(n - 1, -1, -1):
    d, o = f[i + 1]
    if o + a[i] > d:
        f[i] = (o + a[i], d)
    else:
        f[i] = (d, o + a[i])
print(f[0][1], f[0][0])
