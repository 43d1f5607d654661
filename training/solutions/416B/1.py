m, n = map(int, input().split())
c = [0] * n
ans = []
for _ in range(m):
    t = list(map(int, input().split()))
    x = 0
    for j in range(n):
        x = max(x, c[j]) + t[j]
        c[j] = x
    ans.append(x)
print(*ans)
