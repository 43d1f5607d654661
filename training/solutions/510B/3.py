n, m = map(int, input().split())
color = {}
for i in range(n):
    for j, ch in enumerate(input().strip()):
        color[i, j] = ch

def same(p):
    x, y = p
    near = [(x + 1, y), (x - 1, y), (x, y + 1), (x, y - 1)]
    return [q for q in near if color.get(q) == color[p]]

queue = list(color)
while queue:
    p = queue.pop()
    if p in color:
        around = same(p)
        if len(around) < 2:
            del color[p]
            queue += around
print("Yes" if color else "No")
