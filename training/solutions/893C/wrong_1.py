n, m = map(int, input().split())
c = list(map(int, input().split()))
best = c[:]
for _ in range(m):
    x, y = map(int, input().split())
    if c[x - 1] < c[y - 1]:
        best[y - 1] = 0
    else:
        best[x - 1] = 0
print(sum(best))
