import sys
n, *a = map(int, sys.stdin.read().split())
pos = {}
for i in range(n):
    if a[i] <= n:
        pos[a[i]] = i
keep = set(pos.values())
rest = [i for i in range(n) if i not in keep]
for x in range(1, n + 1):
    if x not in pos:
        a[rest.pop()] = x
print(*a)
