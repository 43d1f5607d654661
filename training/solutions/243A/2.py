import sys
n, *a = map(int, sys.stdin.read().split())
values = set()
ends = []
for x in a:
    fresh = [x]
    for y in ends:
        if fresh[-1] | y != fresh[-1]:
            fresh.append(fresh[-1] | y)
    ends = fresh
    values.update(ends)
print(len(values))
