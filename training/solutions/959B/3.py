import sys
t = sys.stdin.read().split()
n, k, m = int(t[0]), int(t[1]), int(t[2])
w = t[3:n + 3]
a = list(map(int, t[n + 3:2 * n + 3]))
p = 2 * n + 3
d = {}
for _ in range(k):
    x = int(t[p])
    g = [int(v) - 1 for v in t[p + 1:p + x + 1]]
    p += x + 1
    c = min(a[i] for i in g)
    d.update((w[i], c) for i in g)
print(sum(map(d.get, t[p:])))
