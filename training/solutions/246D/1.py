n, m = map(int, input().split())
c = list(map(int, input().split()))
near = {x: set() for x in c}
for _ in range(m):
    a, b = map(int, input().split())
    x, y = c[a - 1], c[b - 1]
    if x != y:
        near[x].add(y)
        near[y].add(x)
print(min(near, key=lambda x: (-len(near[x]), x)))
