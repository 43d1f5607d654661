import sys

n, *v = map(int, sys.stdin.read().split())
x, y = v[::2], v[1::2]
order = sorted(range(n), key=lambda i: (y[i], x[i]))
a, b = order[:2]
k = 2
while (x[b] - x[a]) * (y[order[k]] - y[a]) == (y[b] - y[a]) * (x[order[k]] - x[a]):
    k += 1
print(a + 1, b + 1, order[k] + 1)
