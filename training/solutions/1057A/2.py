import sys
n, *p = map(int, sys.stdin.read().split())
path = [n]
while path[0] != 1:
    path.insert(0, p[path[0] - 2])
print(" ".join(map(str, path)))
