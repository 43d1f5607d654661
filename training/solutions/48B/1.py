n, m = map(int, input().split())
g = [list(map(int, input().split())) for i in range(n)]
a, b = map(int, input().split())
ans = n * m
for x, y in ((a, b), (b, a)):
    for i in range(n - x + 1):
        for j in range(m - y + 1):
            k = 0
            for r in g[i:i + x]:
                k += sum(r[j:j + y])
            ans = min(ans, k)
print(ans)
