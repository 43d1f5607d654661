n, f = map(int, input().split())
a = [list(map(int, input().split())) for i in range(n)]
a.sort(key=lambda x: x[0] - x[1])
ans = 0
for i in range(n):
    k, l = a[i]
    if i < f:
        k *= 2
    ans += min(k, l)
print(ans)
