import sys
read = sys.stdin.readline
n, m, k = map(int, read().split())
a = []
for i in range(n):
    a += read().split()
r = {str(i + 1): i * m for i in range(n)}
c = {str(j + 1): j for j in range(m)}
for _ in range(k):
    s, x, y = read().split()
    if s == "g":
        print(a[r[x] + c[y]])
    else:
        d = r if s == "r" else c
        d[x], d[y] = d[y], d[x]
