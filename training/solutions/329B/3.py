import sys
r, c, *g = sys.stdin.read().split()
r, c = int(r), int(c)
cells = ''.join(g)
far = [-1] * (r * c)
queue = [cells.index('E')]
far[queue[0]] = 0
for p in queue:
    x, y = divmod(p, c)
    near = []
    if x > 0:
        near.append(p - c)
    if x < r - 1:
        near.append(p + c)
    if y > 0:
        near.append(p - 1)
    if y < c - 1:
        near.append(p + 1)
    for t in near:
        if far[t] < 0 and cells[t] != 'T':
            far[t] = far[p] + 1
            queue.append(t)
limit = far[cells.index('S')]
print(sum(int(cells[p]) for p in queue if far[p] <= limit and cells[p].isdigit()))
