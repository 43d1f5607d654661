import sys
n, *p = map(int, sys.stdin.read().split())
path = [n]
while path[-1] != 1:
    path.append(p[path[-1] - 2])
print(" ".join(map(str, reversed(path))))
