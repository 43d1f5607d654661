import sys

it = iter(map(int, sys.stdin.read().split()))
big = 10 ** 5
for _ in range(next(it)):
    left, down, right, up = [-big], [-big], [big], [big]
    for _ in range(next(it)):
        x = next(it)
        y = next(it)
        for lim, v in ((left, x), (up, y), (right, x), (down, y)):
            if next(it) == 0:
                lim.append(v)
    x, y = max(left), max(down)
    if x > min(right) or y > min(up):
        print(0)
    else:
        print(1, x, y)
