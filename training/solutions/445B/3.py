n, m = map(int, input().split())
color = list(range(n))
for _ in range(m):
    x, y = map(int, input().split())
    old, new = color[x - 1], color[y - 1]
    color = [new if c == old else c for c in color]
print(1 << (n - len(set(color))))
