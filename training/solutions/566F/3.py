import sys

a = list(map(int, sys.stdin.read().split()))[1:]
size = dict.fromkeys(a, 1)
last = a[-1]
for x in a:
    for y in range(x + x, last + 1, x):
        if y in size and size[y] <= size[x]:
            size[y] = size[x] + 1
print(max(size.values()))
