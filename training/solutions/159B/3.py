import sys
input = sys.stdin.readline
n, m = map(int, input().split())
a = {}
b = {}
for i in range(n):
    x, y = map(int, input().split())
    a[(x, y)] = a.get((x, y), 0) + 1
    b[y] = b.get(y, 0) + 1
u = v = 0
for i in range(m):
    x, y = map(int, input().split())
    if a.get((x, y), 0) > 0:
        a[(x, y)] -= 1
        v += 1
    if b.get(y, 0) > 0:
        b[y] -= 1
        u += 1
print(u, v)
