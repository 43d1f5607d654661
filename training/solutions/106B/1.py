n = int(input())
a = [list(map(int, input().split())) for _ in range(n)]
g = []
for i in range(n):
    if not any(all(a[i][k] < x[k] for k in range(3)) for x in a):
        g.append((a[i][3], i + 1))
print(min(g)[1])
