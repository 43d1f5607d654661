n, m = map(int, input().split())
c = list(map(int, input().split()))
p = list(range(n))
def find(x):
    while p[x] != x:
        p[x] = p[p[x]]
        x = p[x]
    return x
for _ in range(m):
    x, y = map(int, input().split())
    x = find(x - 1)
    y = find(y - 1)
    if c[x] < c[y]:
        p[y] = x
    else:
        p[x] = y
print(sum(c[i] for i in range(n) if p[i] == i))
