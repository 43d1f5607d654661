import sys
v = list(map(int, sys.stdin.read().split()))[1:]
p, q = v[::2], v[1::2]
a, b = sum(p) % 2, sum(q) % 2
if a != b:
    print(-1)
elif a == 0:
    print(0)
elif any((x + y) % 2 for x, y in zip(p, q)):
    print(1)
else:
    print(-1)
