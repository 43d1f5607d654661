import sys
n, m, *e = map(int, sys.stdin.read().split())
free = set(range(1, n + 1)) - set(e)
c = free.pop()
print(n - 1)
for i in range(1, c):
    print(i, c)
for i in range(c + 1, n + 1):
    print(c, i)
