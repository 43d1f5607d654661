n = int(input())
deg = {}
r = 0
for i in range(n - 1):
    for v in input().split():
        r += deg.get(v, 0)
        deg[v] = deg.get(v, 0) + 1
print(r)
