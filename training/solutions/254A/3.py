import sys
n, *a = map(int, sys.stdin.read().split())
d = {}
for i, x in enumerate(a, 1):
    d.setdefault(x, []).append(i)
if any(len(v) % 2 for v in d.values()):
    print(-1)
else:
    for v in d.values():
        for i in range(0, len(v), 2):
            print(v[i], v[i + 1])
