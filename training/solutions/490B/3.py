import sys
n, *d = map(int, sys.stdin.read().split())
front, back = d[::2], d[1::2]
step = dict(zip(front, back))
x = (set(front) - set(back)).pop()
y = step[0]
order = []
while len(order) < n:
    order.append(x)
    x, y = y, step.get(x, 0)
print(*order)
