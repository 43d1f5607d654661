import sys
n, a, b = sys.stdin.read().split()
n = int(n)
a = ["RPS".index(c) for c in a]
b = ["RPS".index(c) for c in b]
l = len(a) * len(b)
u, v = [0, 0, 0], [0, 0, 0]
for i in range(l):
    d = (b[i % len(b)] - a[i % len(a)]) % 3
    u[d] += 1
    if i < n % l:
        v[d] += 1
k = n // l
print(u[1] * k + v[1], u[2] * k + v[2])
