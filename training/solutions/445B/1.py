n, m = map(int, input().split())
parent = list(range(n + 1))

def find(v):
    while parent[v] != v:
        v = parent[v]
    return v

danger = 1
for _ in range(m):
    x, y = map(int, input().split())
    x, y = find(x), find(y)
    if x != y:
        parent[x] = y
        danger *= 2
print(danger)
