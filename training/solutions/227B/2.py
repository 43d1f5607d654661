import sys
d = sys.stdin.read().split()
n = int(d[0])
pos = {x: i for i, x in enumerate(d[1:n + 1], 1)}
q = d[n + 2:]
front = sum(pos[x] for x in q)
print(front, (n + 1) * len(q) - front)
