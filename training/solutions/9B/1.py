n, vb, vs = map(int, input().split())
x = list(map(int, input().split()))
xu, yu = map(int, input().split())
best = 10**9
ans = 0
for i in range(1, n):
    d = ((x[i] - xu) ** 2 + yu ** 2) ** 0.5
    t = x[i] / vb + d / vs
    if t <= best + 1e-9:
        best = t
        ans = i + 1
print(ans)
