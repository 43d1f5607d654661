n = int(input())
a = [list(map(int, input().split())) for _ in range(n)]
g = []
for i in range(n):
    if not any(j != i and all(a[i][k] <= a[j][k] for k in range(3)) for j in range(n)):
        g.append((a[i][3], i + 1))
print(min(g)[1])
